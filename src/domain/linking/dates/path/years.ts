import type { DaySpan } from '../../things/thing';
import { asideNear, isOff, leadOf, NO_LEAD, yearBeyond, type Aside } from './asides';
import { anchorsOf, offHome, type Stand } from './anchors';
import type { Told } from './cost';
import type { Era } from './era';
import { NO_NEWS } from './news';
import { OptionBook, type Option } from './options';
import { TurnBook, type Turn, type Turns } from './turns';
import type { WrittenDate } from '../written';

/** A date with its New Style days. */
export interface DatedSpan {
  readonly written: WrittenDate;
  readonly days: DaySpan;
  /** Too far from what the article tells of to move its clock. */
  readonly isAside: boolean;
  readonly confidence: number;
}

/** What the place of a date in its text says of it. */
export interface Placed {
  /** The dates with which their paragraphs open. */
  readonly opening: ReadonlySet<WrittenDate>;
  /** The dates that are the first of their paragraphs, wherever they stand. */
  readonly first: ReadonlySet<WrittenDate>;
  /** The dates on which the text says that it was written. */
  readonly datelines: ReadonlySet<WrittenDate>;
  /** The years that are lines of their own, over all that follows. */
  readonly heads: ReadonlySet<WrittenDate>;
  /** For a day, the year that its sentence has said before. */
  readonly said: ReadonlyMap<WrittenDate, number>;
  /** The years of books and lectures: the story goes on as if they were not there. */
  readonly works: ReadonlySet<WrittenDate>;
}

interface State extends Stand {
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

const START: State = {
  clock: null,
  isFine: false,
  fine: null,
  home: null,
  late: null,
  year: null,
  set: 0,
  aside: null,
  cost: 0,
  path: null,
};

/** So many ways are kept open at once. */
const WIDTH = 6;

/**
 * The cheapest way through the dates of an article: small steps in time cost little, steps back a little more, and days on
 * which the chronicle has something of the places named beside them cost less, and so do years in which these were in
 * the news. `tellings` gives both for a date.
 */
export function dated(
  dates: readonly WrittenDate[],
  era: Era,
  tellings: Tellings,
  placed: Placed,
): readonly DatedSpan[] {
  const book = new OptionBook(era);
  const turns = new TurnBook();
  let states: readonly State[] = [START];
  for (const date of dates) {
    const told = toldOf(date, tellings);
    const ways = waysFrom(states, date, turns.of(date, book.of(date), told), { placed, era });
    states = placed.works.has(date) ? passed(ways) : narrowed(ways, date, placed);
  }
  return readBack(states[0]?.path ?? null, dates);
}

/** Asks what a text tells about a date; in the order of the text. */
export type Tellings = { readonly [Part in keyof Told]: (date: WrittenDate) => Told[Part] };

const NOTHING: Told = { chronicle: [], news: NO_NEWS };

function toldOf(date: WrittenDate, { chronicle, news }: Tellings): Told {
  if (date.first.year !== null) return NOTHING;
  // Its month is enough to say of which year a day is that is counted from another.
  const isFree = date.relation.kind === 'own';
  return { chronicle: chronicle(date), news: isFree ? news(date) : NO_NEWS };
}

/** One more turn from a state, with what it costs from the beginning. */
interface Way {
  from: State;
  turn: Turn;
  cost: number;
  /** Where it leads: the day on which the story stands then, and the year of the aside just made. */
  readonly clock: number | null;
  readonly year: number | null;
}

/** The cheapest way to each end, the cheapest first; past a work's year the cheapest from each state. */
function waysFrom(
  states: readonly State[],
  date: WrittenDate,
  turns: Turns,
  { placed: { opening, first, said, works }, era }: { placed: Placed; era: Era },
): readonly Way[] {
  const ways: Way[] = [];
  const isPassed = works.has(date);
  const isFree = date.first.year === null && date.relation.kind === 'own';
  for (const from of states) {
    const [lead, price] = isFree ? leadOf(from, said.get(date), opening.has(date)) : NO_LEAD;
    const near = lead ?? asideNear(from, date, first.has(date)) ?? yearBeyond(from, era);
    for (const [clock, more] of anchorsOf(from, date, near)) {
      for (const turn of turns(clock, near)) {
        const off = (isOff(lead, turn) ? price : 0) + offHome(from, date, turn);
        addWay(ways, from, turn, from.cost + more + turn.cost + off, isPassed);
      }
    }
  }
  return ways.sort((a, b) => a.cost - b.cost);
}

/** Most ways lead where another does: of these nothing is made but of the cheapest. */
function addWay(ways: Way[], from: State, turn: Turn, cost: number, isPassed: boolean): void {
  const { option } = turn;
  const [clock, year] = [clockAfter(from, option), asideAfter(from, option)];
  for (const way of ways) {
    if (isPassed ? way.from !== from : way.clock !== clock || way.year !== year) continue;
    if (cost < way.cost) {
      way.from = from;
      way.turn = turn;
      way.cost = cost;
    }
    return;
  }
  ways.push({ from, turn, cost, clock, year });
}

/** The states to which the cheapest ways lead, one for each day on which they stand. */
function narrowed(ways: readonly Way[], date: WrittenDate, placed: Placed): readonly State[] {
  const { end, first } = date;
  const opens = placed.opening.has(date);
  return ways.slice(0, WIDTH).map(({ from, turn: { option, margin }, cost, year }) => {
    const stand = standAfter(from, option, date, placed);
    const isLead = opens || (from.aside?.isLead === true && from.aside.year === year);
    const isBare = first.month === null;
    const aside =
      option && year !== null ? { year, at: end, isLead, isBare } : option ? null : from.aside;
    return stateOf(stand, aside, cost, { option, margin, before: from.path });
  });
}

/** The states as they were, past a year that is written and moves none of them. */
function passed(ways: readonly Way[]): readonly State[] {
  return ways.map(({ from, cost, turn: { option, margin } }) =>
    stateOf(from, from.aside, cost, { option, margin, before: from.path }),
  );
}

/** In days: what is no longer tells a day. */
const FINE = 3;

/** The day on which the story stands: "in 1904" leaves it on the day of that year on which it stood. */
function clockAfter(from: State, option: Option | null): number | null {
  const clock = option?.clock ?? null;
  if (!option || clock === null) return from.clock;
  return isWithin(from.clock, option.days) && !isFineIn(option.days) ? from.clock : clock;
}

function isFineIn([first, last]: DaySpan): boolean {
  return last - first < FINE;
}

/** All of where the story stands then. */
function standAfter(
  from: State,
  option: Option | null,
  date: WrittenDate,
  { datelines, heads }: Placed,
): Stand {
  if (!option) return from;
  const isDateline = datelines.has(date);
  const year = yearOver(from, date, heads.has(date), isDateline);
  const { days, clock } = option;
  const isFine = isFineIn(days);
  const home = isDateline ? clock && days[1] : from.home;
  const late = isDateline ? days[1] : from.late;
  if (clock === null) return standOf(from, from.isFine && !isFine, home, late, year);
  if (isWithin(from.clock, days) && !isFine)
    return standOf(from, from.isFine, from.home, late, year);
  return { clock, isFine, fine: isFine ? clock : from.fine, home, late, year, set: date.end };
}

/** Where the clock is not set anew. Written out, as below: a hundred thousand dates copy ten each, and a spread takes its time. */
function standOf(
  { clock, fine, set }: Stand,
  isFine: boolean,
  home: number | null,
  late: number | null,
  year: number | null,
): Stand {
  return { clock, isFine, fine, home, late, year, set };
}

function stateOf(
  { clock, isFine, fine, home, late, year, set }: Stand,
  aside: Aside | null,
  cost: number,
  path: Step,
): State {
  return { clock, isFine, fine, home, late, year, set, aside, cost, path };
}

/** A dateline with a year of its own is of no year before. */
function yearOver(
  { year }: State,
  { first }: WrittenDate,
  isHead: boolean,
  isDateline: boolean,
): number | null {
  if (isHead) return first.year;
  return isDateline && first.year !== null ? null : year;
}

function isWithin(clock: number | null, [first, last]: DaySpan): boolean {
  return clock !== null && first <= clock && clock <= last;
}

function asideAfter({ aside }: State, option: Option | null): number | null {
  if (!option) return aside?.year ?? null;
  return option.clock === null ? option.year : null;
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
