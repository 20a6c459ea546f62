import type { MapGeoJSONFeature } from 'maplibre-gl';
import { type FeatureId, isFeatureId } from '../../domain/id';
import type { LayerId } from '../order';

/** Layers that answer to the pointer, and how directly: a symbol before a line, a line before an area. */
const PICKABLE = {
  'event-symbols': 0,
  'army-blocks': 0,
  'stop-symbols': 0,
  'station-symbols': 1,
  'event-labels': 1,
  'event-labels-lit': 1,
  'army-names': 1,
  'army-names-lit': 1,
  'army-fixes': 1,
  'stop-labels': 1,
  'stop-labels-lit': 1,
  'station-labels': 2,
  'station-labels-lit': 2,
  'kuril-boundary': 2,
  'front-right': 3,
  'front-left': 3,
  'army-trail': 3,
  'army-course': 3,
  'track-line': 3,
  'track-line-dashed': 3,
  'railway-line': 3,
  'railway-ice': 3,
  'kuril-fill': 4,
} as const satisfies Partial<Record<LayerId, number>>;

/** Ids of the layers that answer to the pointer. */
export const PICKABLE_LAYERS: readonly string[] = Object.keys(PICKABLE);

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
  return new Map<string, number>(Object.entries(PICKABLE)).get(layer) ?? 4;
}
