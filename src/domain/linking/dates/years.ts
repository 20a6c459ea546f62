import { isNear, type DaySpan } from '../things/thing';
import type { Era } from './era';
import { optionsOf, type Option } from './options';
import type { WrittenDate } from './written';

/** A date with its New Style days. */
export interface DatedSpan {
  readonly written: WrittenDate;
  readonly days: DaySpan;
  /** Too far from what the article tells of to move its clock. */
  readonly isAside: boolean;
  readonly confidence: number;
}

interface State {
  /** The day on which the story stands; `null` before the first date. */
  readonly clock: number | null;
  /** The year of an aside that has just been made, and where. */
  readonly aside: { readonly year: number; readonly at: number } | null;
  readonly cost: number;
  readonly path: Step | null;
}

interface Step {
  readonly option: Option | null;
  readonly margin: number;
  readonly before: Step | null;
}

/** So many ways are kept open at once. */
const WIDTH = 10;

/**
 * The cheapest way through the dates of an article: small steps in time cost little, steps back a little more, and days on
 * which the chronicle has something of the places named beside them cost less. `chronicle` gives the spans of days of
 * what happened at the names near a date.
 */
export function dated(
  dates: readonly WrittenDate[],
  era: Era,
  chronicle: (date: WrittenDate) => readonly DaySpan[],
): readonly DatedSpan[] {
  let states: readonly State[] = [{ clock: null, aside: null, cost: 0, path: null }];
  for (const date of dates) {
    const known = date.first.year === null ? chronicle(date) : [];
    // What does not hang on the clock is reckoned once for all ways.
    const free = date.relation.kind === 'own' ? optionsOf(date, null, null, era) : null;
    states = narrowed(states.flatMap((state) => stepsFrom(state, date, era, known, free)));
  }
  return readBack(states[0]?.path ?? null, dates);
}

function stepsFrom(
  state: State,
  date: WrittenDate,
  era: Era,
  chronicle: readonly DaySpan[],
  free: readonly Option[] | null,
): readonly State[] {
  const aside = state.aside && date.start - state.aside.at < NEAR_ASIDE ? state.aside.year : null;
  const isFree = free !== null && (aside === null || date.first.year !== null);
  const options = isFree ? free : optionsOf(date, state.clock, aside, era);
  if (options.length === 0) {
    return [{ ...state, path: { option: null, margin: 0, before: state.path } }];
  }
  const costed = options
    .map((option) => ({ option, cost: costOf(option, state.clock, chronicle, date) }))
    .sort((a, b) => a.cost - b.cost);
  return costed.map(({ option, cost }, index) => {
    const rival = costed[index === 0 ? 1 : 0]?.cost ?? cost + SURE;
    const path = { option, margin: rival - cost, before: state.path };
    if (option.isAside) {
      return {
        ...state,
        aside: { year: option.year, at: date.end },
        cost: state.cost + cost,
        path,
      };
    }
    return { clock: option.days[0], aside: null, cost: state.cost + cost, path };
  });
}

/** An aside colours no more than the sentences after it, in characters. */
const NEAR_ASIDE = 400;
const SURE = 4;
/** What the chronicle takes off the cost of a day, and of a month, on which it has something. */
const TOLD = { day: 3, month: 1.4 };

function costOf(
  option: Option,
  clock: number | null,
  chronicle: readonly DaySpan[],
  date: WrittenDate,
): number {
  const told = chronicle.some((span) => isNear(option.days, span, 1));
  const gain = told ? (date.first.day === null ? TOLD.month : TOLD.day) : 0;
  const weekday = date.weekday === null || weekdayOf(option.days[0]) === date.weekday ? 0 : 2;
  return (
    option.cost +
    weekday -
    gain +
    (option.isAside || clock === null ? 0 : wayTo(clock, option.days))
  );
}

/** 0 for Sunday; 1 January 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function wayTo(clock: number, [first, last]: DaySpan): number {
  if (clock >= first && clock <= last) return 0;
  const months = (clock < first ? first - clock : clock - last) / 30;
  return clock < first ? 0.8 * Math.log1p(months) : 0.4 + 0.9 * Math.log1p(months);
}

/** The cheapest ways, one for each day on which they stand. */
function narrowed(states: readonly State[]): readonly State[] {
  const seen = new Set<string>();
  return [...states]
    .sort((a, b) => a.cost - b.cost)
    .filter(({ clock, aside }) => {
      const key = `${clock ?? ''} ${aside?.year ?? ''}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, WIDTH);
}

function readBack(path: Step | null, dates: readonly WrittenDate[]): readonly DatedSpan[] {
  const found: DatedSpan[] = [];
  let step = path;
  for (let at = dates.length - 1; at >= 0; at -= 1) {
    const written = dates[at];
    if (!step || !written) break;
    if (step.option) {
      const { days, isAside } = step.option;
      found.push({ written, days, isAside, confidence: confidenceOf(written, step.margin) });
    }
    step = step.before;
  }
  return found.reverse();
}

/** A written year is as sure as its words; a found one is so by how much dearer the next best was. */
function confidenceOf(written: WrittenDate, margin: number): number {
  if (written.first.year !== null) return written.surety;
  return written.surety * (0.72 + 0.26 * Math.min(1, Math.max(0, margin) / 1.5));
}
