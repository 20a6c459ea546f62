import { fieldOf, type Geodata, type PlacedFeature } from '../geodata';
import type { Finding } from '../files/problem';

/** Features that are parts of themselves, and tracks that go on as themselves, at whatever remove. */
export function checkCircles({ features }: Pick<Geodata, 'features'>): readonly Finding[] {
  const byId = new Map(features.map((placed) => [placed.feature.id, placed]));
  return [
    ...circlesBy(features, byId, wholesOf).map(([placed, way]) => ({
      ...fieldOf(placed, 'partOf'),
      message: `${placed.feature.id} is a part of itself: ${way.join(' → ')}`,
      expected: 'a whole that is no part of it',
    })),
    ...circlesBy(features, byId, nextOf).map(([placed, way]) => ({
      ...fieldOf(placed, 'track', 'next'),
      message: `${placed.feature.id} goes on as itself: ${way.join(' → ')}`,
      expected: 'a track that ends',
    })),
  ];
}

type Steps = (placed: PlacedFeature) => readonly string[];

const wholesOf: Steps = ({ feature }) => feature.properties.partOf;
const nextOf: Steps = ({ feature: { properties } }) => {
  const next = properties.track?.next;
  return next === undefined ? [] : [next];
};

/** Each circle once, at the first of its members, with the way round. */
function circlesBy(
  features: readonly PlacedFeature[],
  byId: ReadonlyMap<string, PlacedFeature>,
  steps: Steps,
): readonly (readonly [PlacedFeature, readonly string[]])[] {
  const done = new Set<string>();
  return features.flatMap((placed) => {
    const way = wayRound(placed, byId, steps);
    if (!way || done.has(placed.feature.id)) return [];
    for (const id of way) done.add(id);
    return [[placed, way] as const];
  });
}

/** The shortest way from a feature back to itself; `null` when there is none. */
function wayRound(
  from: PlacedFeature,
  byId: ReadonlyMap<string, PlacedFeature>,
  steps: Steps,
): readonly string[] | null {
  const start = from.feature.id;
  const cameFrom = new Map<string, string>();
  const queue = [from];
  for (const placed of queue) {
    const { id } = placed.feature;
    for (const next of steps(placed)) {
      if (next === start) return [...wayTo(id, start, cameFrom), start];
      const found = byId.get(next);
      if (!found || cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      queue.push(found);
    }
  }
  return null;
}

function wayTo(
  id: string,
  start: string,
  cameFrom: ReadonlyMap<string, string>,
): readonly string[] {
  const before = cameFrom.get(id);
  return id === start || before === undefined ? [id] : [...wayTo(before, start, cameFrom), id];
}
