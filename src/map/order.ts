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

/** A height at which layers lie. */
export type Slot = (typeof ORDER)[number];

/** Layers by the slot they lie in, in each from the lowest to the topmost. */
export type Layers = Readonly<Partial<Record<Slot, readonly LayerSpecification[]>>>;

/** All layers of several parts of the map, from the lowest to the topmost; in a slot the first part lies lowest. */
export function inOrder(parts: readonly Layers[]): readonly LayerSpecification[] {
  return ORDER.flatMap((slot) => parts.flatMap((part) => part[slot] ?? []));
}
