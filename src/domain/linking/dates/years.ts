import type { DaySpan } from '../things/thing';
import { costOf } from './cost';
import type { Era } from './era';
import { OptionBook, type Option, type Options } from './options';
import type { WrittenDate } from './written';

/** A date with its New Style days. */
export interface DatedSpan {
  readonly written: WrittenDate;
  readonly days: DaySpan;
  /** Too far from what the article tells of to move its clock. */
  readonly isAside: boolean;
  readonly confidence: number;
}

interface Aside {
  readonly year: number;
  readonly at: number;
  /** It opened its paragraph, which is then about that year. */
  readonly isLead: boolean;
}

interface State {
  /** The day on which the story stands; `null` before the first date. */
  readonly clock: number | null;
  /** It is known to the day, so that another can be counted from it. */
  readonly isFine: boolean;
  /** The last day that was known to the day. */
  readonly fine: number | null;
  /** The year of an aside that has just been made, and where. */
  readonly aside: Aside | null;
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
 * what happened at the names near a date; `opening` are the dates that are the first of their paragraphs.
 */
export function dated(
  dates: readonly WrittenDate[],
  era: Era,
  chronicle: (date: WrittenDate) => readonly DaySpan[],
  opening: ReadonlySet<WrittenDate>,
): readonly DatedSpan[] {
  const book = new OptionBook(era);
  const turns = new TurnBook();
  let states: readonly State[] = [
    { clock: null, isFine: false, fine: null, aside: null, cost: 0, path: null },
  ];
  for (const date of dates) {
    const told = date.first.year === null ? chronicle(date) : NOTHING;
    const opens = opening.has(date);
    const ways = waysFrom(states, date, turns.of(date, book.of(date), told), opens);
    states = narrowed(ways, date.end, opens);
  }
  return readBack(states[0]?.path ?? null, dates);
}

const NOTHING: readonly DaySpan[] = [];

/** What a date may mean from where a story stands, the cheapest first. */
interface Turn {
  /** `null` where the date has no meaning. */
  readonly option: Option | null;
  readonly cost: number;
  /** How much dearer the best other one is. */
  margin: number;
}

type Turns = (clock: number | null, aside: number | null) => readonly Turn[];

/** The turns of dates, reckoned once for all that say the same beside the same names. */
class TurnBook {
  readonly #known = new WeakMap<Options, WeakMap<readonly DaySpan[], Turns>>();

  of(date: WrittenDate, options: Options, told: readonly DaySpan[]): Turns {
    let beside = this.#known.get(options);
    if (!beside) this.#known.set(options, (beside = new WeakMap()));
    let turns = beside.get(told);
    if (!turns) beside.set(told, (turns = turnsOf(date, options, told)));
    return turns;
  }
}

function turnsOf(date: WrittenDate, options: Options, told: readonly DaySpan[]): Turns {
  const prices = pricesOf(date, told, options);
  const known = new Map<number | null, Map<number | null, readonly Turn[]>>();
  return (clock, aside) => {
    let here = known.get(aside);
    if (!here) known.set(aside, (here = new Map<number | null, readonly Turn[]>()));
    let turns = here.get(clock);
    if (!turns) here.set(clock, (turns = turnsFrom(clock, prices(clock, aside))));
    return turns;
  };
}

function turnsFrom(clock: number | null, prices: readonly Priced[]): readonly Turn[] {
  const turns = prices
    .map(({ option, cost }): Turn => ({ option, cost: cost + wayTo(clock, option), margin: SURE }))
    .sort((a, b) => a.cost - b.cost);
  const [best, next] = turns;
  if (!best) return [{ option: null, cost: 0, margin: 0 }];
  for (const turn of turns) {
    const rival = turn === best ? next : best;
    if (rival) turn.margin = rival.cost - turn.cost;
  }
  return turns;
}

interface Priced {
  readonly option: Option;
  /** Without the way to it from where the clock stands. */
  readonly cost: number;
}

type Prices = (clock: number | null, aside: number | null) => readonly Priced[];

/** What a date may mean, with what it costs from anywhere: reckoned once for all ways that have the same options. */
function pricesOf(date: WrittenDate, chronicle: readonly DaySpan[], options: Options): Prices {
  const known = new Map<readonly Option[], readonly Priced[]>();
  return (clock, aside) => {
    const list = options(clock, aside);
    const before = known.get(list);
    if (before) return before;
    const priced = list.map((option) => ({ option, cost: costOf(option, chronicle, date) }));
    known.set(list, priced);
    return priced;
  };
}

/** One more turn from a state, with what it costs from the beginning. */
interface Way {
  readonly from: State;
  readonly turn: Turn;
  readonly cost: number;
}

/** The cheapest first. */
function waysFrom(
  states: readonly State[],
  date: WrittenDate,
  turns: Turns,
  opens: boolean,
): readonly Way[] {
  const ways: Way[] = [];
  const { first, relation } = date;
  const isLed = !opens && first.year === null && relation.kind === 'own';
  for (const from of states) {
    const lead = isLed ? leadOf(from) : null;
    const near = lead ?? asideNear(from, date);
    for (const [clock, more] of anchorsOf(from, relation)) {
      for (const turn of turns(clock, near)) {
        ways.push({ from, turn, cost: from.cost + more + turn.cost + offLead(lead, turn) });
      }
    }
  }
  return ways.sort((a, b) => a.cost - b.cost);
}

/** Of a month looked back to, and of the day before a month looked forward to. */
const LOOKED_TO = { back: 1, on: 0.3 };

/** From where a date is counted, and what that costs: "the 18th" may be of the month just said, or of the last day's. */
function anchorsOf(
  { clock, isFine, fine }: State,
  { kind }: WrittenDate['relation'],
): readonly (readonly [clock: number | null, cost: number])[] {
  if (kind === 'days' && !isFine) return NO_ANCHOR;
  if (kind !== 'ordinal' || isFine || clock === null || fine === null) return [[clock, 0]];
  const isBack = clock < fine;
  return [
    [clock, isBack ? LOOKED_TO.back : 0],
    [fine, isBack ? 0 : LOOKED_TO.on],
  ];
}

const NO_ANCHOR = [[null, 0]] as const;

function leadOf({ aside }: State): number | null {
  return aside?.isLead === true ? aside.year : null;
}

function asideNear({ aside }: State, { start }: WrittenDate): number | null {
  return aside && start - aside.at < NEAR_ASIDE ? aside.year : null;
}

/** Out of the year with which its paragraph began. */
const OFF_LEAD = 2.5;

function offLead(lead: number | null, { option }: Turn): number {
  return lead === null || option?.year === lead ? 0 : OFF_LEAD;
}

/** An aside colours no more than the sentences after it, in characters. */
const NEAR_ASIDE = 400;
const SURE = 4;
/** An aside moves no clock, so that none is far from it. */
function wayTo(clock: number | null, { days: [first, last], clock: next }: Option): number {
  if (next === null || clock === null || (clock >= first && clock <= last)) return 0;
  const months = (clock < first ? first - clock : clock - last) / 30;
  return clock < first ? 0.8 * Math.log1p(months) : 0.4 + 0.9 * Math.log1p(months);
}

/** The states to which the cheapest ways lead, one for each day on which they stand. */
function narrowed(ways: readonly Way[], end: number, opens: boolean): readonly State[] {
  const kept: State[] = [];
  for (const { from, turn, cost } of ways) {
    const { option, margin } = turn;
    const { clock, isFine, fine } = standAfter(from, option);
    const year = asideAfter(from, option);
    if (isKept(kept, clock, year)) continue;
    const isLead = opens || (from.aside?.isLead === true && from.aside.year === year);
    const aside = option && year !== null ? { year, at: end, isLead } : option ? null : from.aside;
    kept.push({ clock, isFine, fine, aside, cost, path: { option, margin, before: from.path } });
    if (kept.length === WIDTH) break;
  }
  return kept;
}

/** In days: what is no longer tells a day. */
const FINE = 3;

/** Where the story stands: "in 1904" leaves it on the day of that year on which it stood. */
function standAfter(from: State, option: Option | null): Pick<State, 'clock' | 'isFine' | 'fine'> {
  if (!option) return from;
  const { days, clock } = option;
  const isFine = days[1] - days[0] < FINE;
  const { fine } = from;
  if (clock === null) return { clock: from.clock, isFine: from.isFine && !isFine, fine };
  const isWithin = from.clock !== null && days[0] <= from.clock && from.clock <= days[1];
  return isWithin && !isFine ? from : { clock, isFine, fine: isFine ? clock : fine };
}

function asideAfter({ aside }: State, option: Option | null): number | null {
  if (!option) return aside?.year ?? null;
  return option.clock === null ? option.year : null;
}

function isKept(kept: readonly State[], clock: number | null, year: number | null): boolean {
  for (const each of kept)
    if (each.clock === clock && (each.aside?.year ?? null) === year) return true;
  return false;
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
