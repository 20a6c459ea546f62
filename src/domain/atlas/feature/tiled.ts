import type { FeatureCollection, Geometry } from 'geojson';
import { DAY } from '../../dates/time';
import type { Drawing, DrawnProperties } from './drawn';
import { drawn } from './drawn';
import type { AtlasFeature } from './feature';

/** What tiles carry of a feature: what is drawn of it, and when it is to be seen. Its names in a language `ru` are `name:ru`. */
export interface TiledProperties extends DrawnProperties {
  /** Days since 1970 when it began; whole where no hour is known. */
  readonly from: number;
  /** Days since 1970 when it has faded; a day in the far future when it has not ended. */
  readonly gone: number;
  readonly [name: `name:${string}`]: string;
}

/** How many days after 1970 stands for "it is still so". */
const NEVER = 1e6;

/** Features as tiles carry them, in whatever language they will be named; those without a place of their own are left out. */
export function tiled(
  atlas: Drawing,
  features: readonly AtlasFeature[],
): FeatureCollection<Geometry, TiledProperties> {
  const all = features.flatMap((feature) => {
    const [own] = drawn(atlas, [feature], 'period').features;
    if (!own) return [];
    const { when, names } = feature;
    const fade = atlas.themes.get(feature.theme)?.fade ?? 0;
    const languages = atlas.meta.languages.flatMap(({ id }): [string, string][] => {
      const name = names[id];
      return name === undefined ? [] : [[`name:${id}`, name]];
    });
    const times = {
      from: when.start / DAY,
      gone: when.end === null ? NEVER : (when.end + fade) / DAY,
    };
    return [
      { ...own, properties: { ...own.properties, ...times, ...Object.fromEntries(languages) } },
    ];
  });
  return { type: 'FeatureCollection', features: all };
}
