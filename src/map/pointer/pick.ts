import type { MapGeoJSONFeature } from 'maplibre-gl';
import { type FeatureId, isFeatureId } from '../../domain/atlas/id';
import type { Drawn } from '../../domain/plates/told';
import { untiled } from '../order';
import { RENDERERS } from '../renderers';

const ORDERS: ReadonlyMap<string, number> = new Map(
  RENDERERS.flatMap(({ pick }) => Object.entries(pick)),
);

/** Ids of the layers that answer to the pointer: a symbol before a line, a line before an area. */
export const PICKABLE_LAYERS: readonly string[] = [...ORDERS.keys()];

/** Ids of the layers that tell what they draw where nothing of the atlas lies, the most direct first. */
export const TELLING_LAYERS: readonly string[] = RENDERERS.flatMap(({ tells = [] }) => tells);

/** Symbols no farther apart than this, in pixels, are one heap to choose from. */
const HEAP = 5;

/** Something drawn near the pointer. */
export interface Hit {
  readonly id: FeatureId;
  /** 0 for a symbol to 4 for an area. */
  readonly order: number;
  /** 1 greatest to 4 least. */
  readonly rank: number;
  /** Where its symbol stands, in pixels; `null` for lines, areas and names. */
  readonly at: readonly [number, number] | null;
}

/** Narrows what MapLibre found; `null` for what is not a feature of the atlas. */
export function hitOf(
  { layer, properties, geometry }: MapGeoJSONFeature,
  project: (position: readonly [number, number]) => readonly [number, number],
): Hit | null {
  const id: unknown = properties.id;
  const rank: unknown = properties.rank;
  if (typeof id !== 'string' || !isFeatureId(id)) return null;
  const order = orderOf(layer.id);
  const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
  const at = order <= 1 && lng !== undefined && lat !== undefined ? project([lng, lat]) : null;
  return { id, order, rank: typeof rank === 'number' ? rank : 4, at };
}

/** The most direct of what MapLibre found of a battle; `null` for none. */
export function drawnOf(
  found: readonly Pick<MapGeoJSONFeature, 'layer' | 'properties'>[],
): Drawn | null {
  const [first] = found.toSorted(
    (a, b) => TELLING_LAYERS.indexOf(a.layer.id) - TELLING_LAYERS.indexOf(b.layer.id),
  );
  const step: unknown = first?.properties.step;
  const nth: unknown = first?.properties.nth;
  if (typeof step !== 'number' || typeof nth !== 'number') return null;
  return step < 0 ? { of: 'ground', nth } : { of: 'step', step, nth };
}

/** What a click means: the nearest of the most direct hits, with all that lie in one heap with it. */
export function chosen(
  hits: readonly Hit[],
  [x, y]: readonly [number, number],
): readonly FeatureId[] {
  const distance = (hit: Hit) => (hit.at ? Math.hypot(hit.at[0] - x, hit.at[1] - y) : Infinity);
  const inOrder = hits.toSorted(
    (a, b) => a.order - b.order || distance(a) - distance(b) || a.rank - b.rank,
  );
  const [first] = inOrder;
  if (!first) return [];
  const heap = inOrder.filter((hit) => hit.order === first.order && near(hit, first));
  const ids = heap.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id);
  return [...new Set([...(first.at ? ids : [first.id])])];
}

function near(a: Hit, b: Hit): boolean {
  return a.at !== null && b.at !== null && Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) <= HEAP;
}

function orderOf(layer: string): number {
  return ORDERS.get(untiled(layer)) ?? 4;
}
