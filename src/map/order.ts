import type { LayerSpecification } from 'maplibre-gl';

/** All slots of the map from the lowest to the topmost. A layer lies in one of them; an unknown slot is an error of types. */
const ORDER = [
  'sea',
  'on-sea',
  'shore',
  'land',
  'powers',
  'relief',
  'inland',
  'coast',
  'borders',
  'areas',
  'land-lines',
  'sea-lines',
  'names',
  'marks',
  'labels',
  'chief-names',
  'labels-lit',
  'places',
  'symbols',
  'blocks',
] as const;

/** The id of a layer's twin that draws a theme from tiles. */
export function tiledId(layer: string, theme: string): string {
  return `${layer}@${theme}`;
}

/** The id of the layer that such a twin is of; of all others their own. */
export function untiled(layer: string): string {
  return layer.split('@', 1)[0] ?? layer;
}

/** A height at which layers lie. */
export type Slot = (typeof ORDER)[number];

/** Layers by the slot they lie in, in each from the lowest to the topmost. */
export type Layers = Readonly<Partial<Record<Slot, readonly LayerSpecification[]>>>;

/** All layers of several parts of the map, from the lowest to the topmost; in a slot the first part lies lowest. */
export function inOrder(parts: readonly Layers[]): readonly LayerSpecification[] {
  return ORDER.flatMap((slot) => parts.flatMap((part) => part[slot] ?? []));
}
