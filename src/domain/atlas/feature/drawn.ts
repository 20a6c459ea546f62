import type { FeatureCollection, Geometry } from 'geojson';
import { DAY } from '../../dates/time';
import { unbrokenIn } from '../../geometry/mercator';
import type { Atlas } from '../atlas';
import type { NameChoice } from '../languages';
import { nameIn } from '../nameIn';
import { type SideMeta, colouredSides } from '../sides';
import type { AtlasFeature, Side } from './feature';
import { type Form, type Kind, type Variety, legendText } from './kind';
import { nameKey } from './nameKey';

/** What the expressions of the thematic layers read. */
export interface DrawnProperties {
  readonly id: string;
  readonly theme: string;
  readonly form: Form;
  /** Its symbol in the colour it has, `siege/event`; empty for what has none. */
  readonly icon: string;
  readonly zoomsLater: number;
  /** What the legend says of it. */
  readonly sign: string;
  readonly rank: number;
  /** The side whose colour it has, or `neutral`. */
  readonly tone: string;
  /** Label at small scale, and at large. */
  readonly short: string;
  readonly label: string;
  /** The short label as names are compared, of what is called as a great town is; else empty: nobody asks for it. */
  readonly key: string;
  /** Days since 1970 when it ended; a day in the far future when it has not. */
  readonly end: number;
  /** Days over which it fades after its end; 1 at least. */
  readonly fade: number;
  readonly certainty: 'site' | 'locality' | 'area';
}

/** What the layers of one source read besides. */
export interface Extra {
  readonly variety?: Variety;
  readonly properties: object;
}

/** What of an atlas says how its features are drawn. */
export type Drawing = Pick<Atlas, 'meta' | 'themes' | 'byId' | 'greatNames'>;

/** How many days after 1970 stands for "it is still so". */
const NEVER = 1e6;

/** Features as the map draws them; those without a place of their own are left out. */
export function drawn(
  atlas: Drawing,
  features: readonly AtlasFeature[],
  names: NameChoice,
  extra?: (feature: AtlasFeature) => Extra,
): FeatureCollection<Geometry, DrawnProperties> {
  const great: ReadonlySet<string> = new Set(atlas.greatNames);
  const all = features.flatMap((feature) => {
    if (!feature.geometry) return [];
    const more = extra?.(feature);
    const named = propertiesOf(atlas, feature, names, more?.variety);
    const own = great.has(named.key) ? named : { ...named, key: '' };
    const properties = { ...own, ...more?.properties };
    return [{ type: 'Feature' as const, geometry: unbrokenIn(feature.geometry), properties }];
  });
  return { type: 'FeatureCollection', features: all };
}

/** The side a feature belongs to: its own, else that of the nearest whole that has one. */
function sideOf(atlas: Drawing, feature: AtlasFeature): Side | undefined {
  const own = feature.belligerents[0]?.side;
  if (own) return own;
  for (const id of feature.partOf) {
    const whole = atlas.byId.get(id);
    const side = whole && sideOf(atlas, whole);
    if (side) return side;
  }
  return undefined;
}

/** The side whose colour it has: itself, or `neutral` for one that has none. */
export function toneOf(sides: readonly SideMeta[], side: Side | undefined): string {
  return colouredSides(sides).find(({ id }) => id === side)?.id ?? 'neutral';
}

/** What the legend says of a kind in the colour of a side: "Course of Japanese ships". */
export function signOf(
  sides: readonly SideMeta[],
  kind: Kind,
  tone: string,
  variety: Variety = 'all',
): string {
  return legendText(kind, variety, sides.find(({ id }) => id === tone)?.adjective);
}

function iconOf({ symbol, bySide }: Kind, tone: string): string {
  return symbol === null ? '' : `${symbol}/${bySide ? tone : 'event'}`;
}

function propertiesOf(
  atlas: Drawing,
  feature: AtlasFeature,
  names: NameChoice,
  variety: Variety = 'all',
): DrawnProperties {
  const { id, theme, kind, rank, title, shortTitle, called, when, place } = feature;
  const fade = atlas.themes.get(theme)?.fade ?? 0;
  const name = nameIn(feature.names, names);
  const label = name ?? title;
  const short = name ?? shortTitle;
  const tone = toneOf(atlas.meta.sides, sideOf(atlas, feature));
  return {
    id,
    theme,
    form: kind.form,
    icon: iconOf(kind, tone),
    zoomsLater: kind.zoomsLater,
    sign: signOf(atlas.meta.sides, kind, tone, variety),
    rank,
    tone,
    short,
    label,
    // As the ground has it, in whatever language the title is.
    key: nameKey(called ?? shortTitle),
    end: when.end === null ? NEVER : when.end / DAY,
    fade: Math.max(1, fade / DAY),
    certainty: place?.certainty ?? 'site',
  };
}
