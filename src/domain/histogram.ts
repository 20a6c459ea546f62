import type { Atlas } from './atlas';
import type { AtlasFeature, Kind } from './feature';
import type { ThemeId } from './id';
import type { Instant } from './time';

/** What began in one stretch of time, by theme. */
export interface Bin {
  readonly start: Instant;
  readonly end: Instant;
  readonly total: number;
  readonly parts: readonly BinPart[];
}

/** One theme's share of a bin, stacked from `from` up. */
export interface BinPart {
  readonly theme: ThemeId;
  /** Place of the theme in the atlas, from 0. */
  readonly series: number;
  readonly from: number;
  readonly count: number;
}

/** What lasts or moves is not an event of one day. */
const NO_EVENTS: ReadonlySet<Kind> = new Set([
  'track',
  'ship',
  'station',
  'railway',
  'railway-section',
  'island',
  'island-group',
  'boundary',
  'place',
  'passage',
]);

/** Counts the atlas's events, each with its phases as one, by the stretch they began in; `starts` are the first instants, in order. */
export function histogram(atlas: Atlas, starts: readonly Instant[]): readonly Bin[] {
  const events = atlas.features.filter((feature) => isEvent(feature) && !isPhase(atlas, feature));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? atlas.meta.span[1];
    const inside = events.filter(({ when }) => when.start >= start && when.start < end);
    return { start, end, total: inside.length, parts: stacked(atlas, inside) };
  });
}

function isEvent({ kind }: AtlasFeature): boolean {
  return !NO_EVENTS.has(kind);
}

/** A part of a greater event is counted with it. */
function isPhase(atlas: Atlas, { partOf }: AtlasFeature): boolean {
  return partOf.some((id) => {
    const whole = atlas.byId.get(id);
    return whole !== undefined && isEvent(whole);
  });
}

function stacked(atlas: Atlas, events: readonly AtlasFeature[]): readonly BinPart[] {
  let from = 0;
  return atlas.meta.themes.flatMap(({ id }, series) => {
    const count = events.filter((event) => event.theme === id).length;
    if (count === 0) return [];
    const part = { theme: id, series, from, count };
    from += count;
    return [part];
  });
}
