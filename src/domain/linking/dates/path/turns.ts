import { costsOf, type Told } from './cost';
import type { Option, Options } from './options';
import type { WrittenDate } from '../written';

/** What a date may mean from where a story stands, the cheapest first. */
export interface Turn {
  /** `null` where the date has no meaning. */
  readonly option: Option | null;
  readonly cost: number;
  /** How much dearer the best other one is. */
  margin: number;
}

export type Turns = (clock: number | null, aside: number | null) => readonly Turn[];

/** The turns of dates, reckoned once for all that say the same beside the same names. */
export class TurnBook {
  readonly #known = new WeakMap<Options, WeakMap<object, WeakMap<object, Turns>>>();

  of(date: WrittenDate, options: Options, told: Told): Turns {
    const beside = listAt(listAt(this.#known, options), told.chronicle);
    let turns = beside.get(told.news);
    if (!turns) beside.set(told.news, (turns = turnsOf(date, options, told)));
    return turns;
  }
}

function listAt<Key extends object, Kept extends object>(
  lists: WeakMap<Key, WeakMap<object, Kept>>,
  key: Key,
): WeakMap<object, Kept> {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = new WeakMap()));
  return list;
}

function turnsOf(date: WrittenDate, options: Options, told: Told): Turns {
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

const SURE = 4;

/** An aside moves no clock, so that none is far from it. */
function wayTo(clock: number | null, { days: [first, last], clock: next }: Option): number {
  if (next === null || clock === null || (clock >= first && clock <= last)) return 0;
  const months = (clock < first ? first - clock : clock - last) / 30;
  return clock < first ? 0.8 * Math.log1p(months) : 0.4 + 0.9 * Math.log1p(months);
}

interface Priced {
  readonly option: Option;
  /** Without the way to it from where the clock stands. */
  readonly cost: number;
}

type Prices = (clock: number | null, aside: number | null) => readonly Priced[];

/** What a date may mean, with what it costs from anywhere: reckoned once for all ways that have the same options. */
function pricesOf(date: WrittenDate, told: Told, options: Options): Prices {
  const known = new Map<readonly Option[], readonly Priced[]>();
  return (clock, aside) => {
    const list = options(clock, aside);
    const before = known.get(list);
    if (before) return before;
    const costs = costsOf(list, told, date);
    const priced = list.map((option, at) => ({ option, cost: costs[at] ?? 0 }));
    known.set(list, priced);
    return priced;
  };
}
