import type { FeatureCollection } from 'geojson';
import type { SourceSpecification } from 'maplibre-gl';

/** The sources of a style, by what the map calls them. */
export type Sources = Readonly<Record<string, SourceSpecification>>;

/** Features that stand still, by their source. */
export type Features = Readonly<Record<string, FeatureCollection>>;

/** Of more features than these only the map's worker holds what it draws of them; here that has a name. */
const MANY = 5000;
const HELD = 'held:';
export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Whether so many features are to be handed over to the worker and forgotten here. */
export function areMany(features: number): boolean {
  return features > MANY;
}

let given = 0;

/** One that nothing has had before it. */
export function nextName(): number {
  given += 1;
  return given;
}

/** A name for the features of a source, which are those of several that have names. */
export function nameFor(source: string, names: readonly number[]): string {
  return `${HELD}${names.join('+')}/${source}`;
}

/** Whether the data of a source are the name of what its worker holds, which nobody can fetch. */
export function isHeld(data: unknown): data is string {
  return typeof data === 'string' && data.startsWith(HELD);
}

/** What the map says of the data of a source that it has; `undefined` of one that it has not. */
export type DataOf = (source: string) => FeatureCollection | string | undefined;

/** Sources as a map may be given them: those with a name as it knows them, and empty where it does not. */
export function knownSources(sources: Sources, dataOf: DataOf): Sources {
  const known = Object.entries(sources).map(([id, source]): [string, SourceSpecification] => {
    if (source.type !== 'geojson' || !isHeld(source.data)) return [id, source];
    return [id, { ...source, data: dataOf(id) ?? NOTHING }];
  });
  return Object.fromEntries(known);
}
