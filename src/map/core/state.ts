import type { StyleSpecification } from 'maplibre-gl';
import type { Atlas } from '../../domain/atlas/atlas';
import { eraOf } from '../../domain/atlas/feature/holders';
import type { FeatureId } from '../../domain/atlas/id';
import { DAY, type Instant } from '../../domain/dates/time';

/** The present moment, as the map's expressions read it. */
export interface MapState {
  /** Ids of the features shown now: events, what belongs to voyages, and what stands for long. */
  readonly shown: readonly FeatureId[];
  readonly sailing: readonly FeatureId[];
  readonly standing: readonly FeatureId[];
  /** Ids of the features lit now. */
  readonly lit: readonly FeatureId[];
  /** Of these, those that have room for their names to the left alone. */
  readonly leftward: readonly FeatureId[];
  /** The one of which all that is known is drawn: the selected, or the only one lit. */
  readonly chosen: readonly FeatureId[];
  /** Events that wait under another, and how many wait under each of those that stand for them. */
  readonly stacked: readonly FeatureId[];
  readonly stacks: Readonly<Record<FeatureId, number>>;
  /** Themes of which something is lit: the rest of them recedes. */
  readonly litThemes: readonly string[];
  /** Days since 1970. */
  readonly today: number;
  /** The first day of its era as `1904-02-08`. */
  readonly date: string;
  /** The month of the day, from 1, for what lies idle in some of every year. */
  readonly month: number;
  readonly allDates: boolean;
  /** Sources of what moves that hold anything. */
  readonly moving: readonly string[];
  /** Names that events and stops carry now, so that the town is not named twice. */
  readonly named: readonly string[];
  /** Of which of the lists `lit` and `sailing` there is anything. */
  readonly filled: readonly string[];
  /** Which of the lists hold all but what they say, as that is the shorter: every tile carries them a dozen times. */
  readonly allBut: readonly Listed[];
  /** Of themes that are drawn from tiles: which forms of which are shown, as `themeForm` has them, the features that are drawn without them, and days between which what is to be seen lies. */
  readonly tiled?: readonly string[];
  readonly come?: readonly FeatureId[];
  readonly since?: number;
  readonly until?: number;
  /** Whether what has ended fades, as on a date; in a range it does not. */
  readonly fading?: boolean;
  /** Whether what no source attests is left out. */
  readonly attested?: boolean;
}

/** Lists that grow with the atlas: the map looks each of its features up in them, and so has them by what they list. */
const LISTED = ['shown', 'sailing', 'standing', 'stacked', 'named', 'come'] as const;
export type Listed = (typeof LISTED)[number];

/** What changes with the day: `eras` are the first days on which the map draws its powers otherwise. */
export function dayState(
  today: Instant,
  eras: readonly string[],
): Pick<MapState, 'today' | 'date' | 'month'> {
  const day = new Date(today);
  const date = eraOf(eras, day.toISOString().slice(0, 10));
  return { today: today / DAY, date, month: day.getUTCMonth() + 1 };
}

/** What is lit, and of which themes; chosen is what is selected, else the only one lit. */
export function litState(
  { byId }: Atlas,
  lit: readonly FeatureId[],
  selected: FeatureId | null,
): Pick<MapState, 'lit' | 'chosen' | 'litThemes'> {
  const alone = lit.length === 1 ? lit : [];
  const themes = new Set(lit.flatMap((id) => byId.get(id)?.theme ?? []));
  return { lit, chosen: selected === null ? alone : [selected], litThemes: [...themes] };
}

/** The moment as a style carries it; with a moment `before`, what is not as it was then. */
export function stateOf(
  state: MapState,
  before?: MapState,
): NonNullable<StyleSpecification['state']> {
  const known = new Map<string, unknown>(Object.entries(before ?? {}));
  return Object.fromEntries(
    Object.entries(state)
      .filter(([name, value]) => !known.has(name) || known.get(name) !== value)
      .map(([name, value]: [string, unknown]) => [name, { default: asRead(name, value) }]),
  );
}

/** A part of the moment as the map's expressions read it. */
export function asRead(name: string, value: unknown): unknown {
  const isListed = Array.isArray(value) && LISTED.some((list) => list === name);
  return isListed ? Object.fromEntries(value.map((each) => [each, true])) : value;
}
