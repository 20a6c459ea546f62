import type { DateWords } from '../words/en/dates';
import { newStyle } from './dates/calendar';
import { BEGINNING } from './dates/time';
import type { TimeWindow } from './dates/timeWindow';
import { extentOfGeometry } from './geometry/extent';
import type { AtlasFeature } from './atlas/feature/feature';
import type { FeatureId } from './atlas/id';
import { mercatorOf, positionOf, worldWidth } from './geometry/mercator';
import type { Extent, View } from './geometry/view';

/** A part of the list, in the order it was given in. */
export interface ListPart {
  readonly kind: 'lit' | 'inView' | 'elsewhere';
  readonly features: readonly AtlasFeature[];
}

/** What is lit, then what lies in `extent`, then the rest; parts with nothing in them are left out. */
export function listParts(
  features: readonly AtlasFeature[],
  lit: ReadonlySet<FeatureId>,
  extent: Extent | null,
): readonly ListPart[] {
  const kindOf = ({ id, geometry }: AtlasFeature): ListPart['kind'] => {
    if (lit.has(id)) return 'lit';
    return extent && geometry && meet(extentOfGeometry(geometry), extent) ? 'inView' : 'elsewhere';
  };
  const kinds = features.map(kindOf);
  return (['lit', 'inView', 'elsewhere'] as const)
    .map((kind) => ({ kind, features: features.filter((_, nth) => kinds[nth] === kind) }))
    .filter((part) => part.features.length > 0);
}

/** Features that begin in one month, or outside the war in one year. */
export interface DatedGroup {
  readonly heading: string;
  readonly features: readonly AtlasFeature[];
}

/** Features in order of date under headings that a reader jumps by; those of the war (its first and last instant) by months. `always` heads what was so before all dates. */
export function datedGroups(
  features: readonly AtlasFeature[],
  war: TimeWindow,
  always: string,
  words: DateWords,
): readonly DatedGroup[] {
  const groups = new Map<string, AtlasFeature[]>();
  for (const feature of features) {
    const { start } = feature.when;
    const precision = war[0] <= start && start < war[1] ? 'month' : 'year';
    const heading = start === BEGINNING ? always : newStyle(start, precision, words);
    const group = groups.get(heading);
    if (group) group.push(feature);
    else groups.set(heading, [feature]);
  }
  return [...groups].map(([heading, of]) => ({ heading, features: of }));
}

/** What a map of so many pixels about the view's centre shows of the world, as a flat map; its turn is left aside. */
export function extentOfView({ lng, lat, zoom }: View, width: number, height: number): Extent {
  const [x, y] = mercatorOf([lng, lat]);
  const [across, up] = [width, height].map((pixels) => pixels / worldWidth(zoom) / 2);
  const [west, north] = positionOf([x - (across ?? 0), y - (up ?? 0)]);
  const [east, south] = positionOf([x + (across ?? 0), y + (up ?? 0)]);
  return [west, south, east, north];
}

/** Whether two extents meet, also when one of them lies a turn of the globe farther on. */
function meet(a: Extent, b: Extent): boolean {
  if (a[1] > b[3] || a[3] < b[1]) return false;
  return [-360, 0, 360].some((by) => {
    return a[0] + by <= b[2] && a[2] + by >= b[0];
  });
}
