import type { FeatureCollection, Geometry } from 'geojson';
import { DAY } from '../../dates/time';
import { isAttested } from '../../motion/track';
import { isCourse, stopExtra } from './courses';
import type { Drawing, DrawnProperties, Extra } from './drawn';
import { drawn } from './drawn';
import type { AtlasFeature } from './feature';
import { asCurves, isLine, railwayExtra } from './lines';

/**
 * What tiles carry of a feature: what is drawn of it, with what the layers of its form read besides, and when it is to be
 * seen. Its names in a language `ru` are `name:ru`.
 */
export interface TiledProperties extends DrawnProperties {
  /** Days since 1970 when it began; whole where no hour is known. */
  readonly from: number;
  /** Days since 1970 when it has faded; a day in the far future when it has not ended. */
  readonly gone: number;
  /** Of a stop, whether no source attests it. */
  readonly reckoned?: boolean;
  readonly [name: `name:${string}`]: string;
}

/** How many days after 1970 stands for "it is still so". */
const NEVER = 1e6;

/**
 * Features of a theme as tiles carry them, in whatever language they will be named; those without a place of their own are
 * left out.
 */
export function tiled(
  atlas: Drawing,
  features: readonly AtlasFeature[],
): FeatureCollection<Geometry, TiledProperties> {
  const extraOf = extrasFor(features);
  const all = asCurves(features).flatMap((feature) => {
    const [own] = drawn(atlas, [feature], 'period', extraOf).features;
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

const NO_EXTRA: Extra = { properties: {} };

/** What is read besides of lines, and of stops. */
function extrasFor(features: readonly AtlasFeature[]): (feature: AtlasFeature) => Extra {
  const stops = stopExtra(features.filter(({ kind }) => kind.form === 'stop'));
  const fixes = features.flatMap((feature) =>
    isCourse(feature) ? (feature.track?.fixes ?? []) : [],
  );
  const reckoned = new Set<string>(
    fixes.flatMap((fix) => (isAttested(fix) ? [] : (fix.stop ?? []))),
  );
  return (feature) => {
    if (isLine(feature)) return railwayExtra(feature);
    if (feature.kind.form !== 'stop') return NO_EXTRA;
    const { properties } = stops(feature);
    return {
      properties: reckoned.has(feature.id) ? { ...properties, reckoned: true } : properties,
    };
  };
}
