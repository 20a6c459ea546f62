import {
  type BestRecord,
  type PartsFile,
  TERM_FIELDS,
  type TermSpace,
} from '../../../../domain/search/parts/partsFile';
import { MOST_SHOWN, SEARCH_GROUPS, type SearchGroup } from '../../../../domain/search/search';
import { BY_WEIGHT, termWorth } from '../../../../domain/search/searchScore';
import type { SortedTerms } from './termTable';

/** Of a beginning that more than so many begin with the best are written. */
const MANY = 2000;
/** So many times as many as are shown, as a name may be given twice. */
const SPARE = 2;

/** Entries after each other that are of one group and as well known, and the entry after the last of them. */
interface Run {
  readonly group: SearchGroup;
  readonly weight: number;
  readonly end: number;
}

/** In which run an entry is. */
export type RunOf = (entry: number) => Run;

/** Looks up the runs of a file of parts. */
export function runsIn({ from, runs }: Pick<PartsFile, 'from' | 'runs'>): RunOf {
  let end = from;
  const each = runs.map(([count, group, weight]): Run => ({ group, weight, end: (end += count) }));
  const nths = new Uint32Array(end - from);
  for (const [nth, [count]] of runs.entries()) {
    const last = (each[nth]?.end ?? 0) - from;
    nths.fill(nth, last - count, last);
  }
  return (entry) => {
    const run = each[nths[entry - from] ?? -1];
    if (!run) throw new Error(`No run has the entry ${String(entry)}.`);
    return run;
  };
}

/** For each beginning that very much begins with, in order, the best of each group. */
export function bestRecords(
  space: TermSpace,
  terms: SortedTerms,
  runOf: RunOf,
): readonly BestRecord[] {
  const records: BestRecord[] = [];
  const branch = (all: Stretch, length: number): void => {
    for (const [beginning, from, to] of branchesOf(terms, all, length)) {
      if (terms.start(to, 0) - terms.start(from, 0) <= MANY) continue;
      const best = bestBegunWith({ space, terms, runOf }, beginning, [from, to]);
      records.push([beginning, best]);
      branch([from, to], length + 1);
    }
  };
  branch([0, terms.length], 1);
  return records;
}

/** From one up to another, which is not of it. */
type Stretch = readonly [from: number, to: number];

/** What terms in their order begin with, of a length, and from where to where they do; those that are shorter are left out. */
function* branchesOf(
  terms: SortedTerms,
  [from, to]: Stretch,
  length: number,
): Generator<readonly [beginning: string, from: number, to: number]> {
  let at = from;
  while (at < to) {
    const beginning = terms.term(at).slice(0, length);
    const isBegun = (nth: number): boolean => terms.term(nth).startsWith(beginning);
    const end = beginning.length < length ? at + 1 : endOf(isBegun, at + 1, to);
    if (beginning.length === length) yield [beginning, at, end];
    at = end;
  }
}

/** Up to where something holds that holds of none after the first of which it does not. */
function endOf(holds: (nth: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the best are looked for in. */
interface Looked {
  readonly space: TermSpace;
  readonly terms: SortedTerms;
  readonly runOf: RunOf;
}

/** Entries and their worth in turns. */
function bestBegunWith(
  { space, terms, runOf }: Looked,
  beginning: string,
  [from, to]: Stretch,
): readonly number[] {
  const best = new Map(SEARCH_GROUPS.map((group) => [group, new Best(SPARE * MOST_SHOWN[group])]));
  const { entries } = terms;
  for (let nth = from; nth < to; nth += 1) {
    const term = terms.term(nth);
    for (const [place, field] of TERM_FIELDS[space].entries()) {
      const end = terms.start(nth, place + 1);
      let [known, worth]: [SearchGroup | null, number] = [null, 0];
      for (let at = terms.start(nth, place); at < end; at += 1) {
        const entry = entries[at] ?? 0;
        const run = runOf(entry);
        // Those of a group mostly stand together.
        if (run.group !== known) {
          [known, worth] = [run.group, termWorth(beginning, term, field, run.group)];
        }
        const isIn = best.get(run.group)?.offer(entry, worth, worth + BY_WEIGHT * run.weight);
        // Where one is not good enough, nor are the others of its run.
        if (!isIn) at = endOf((other) => (entries[other] ?? 0) < run.end, at + 1, end) - 1;
      }
    }
  }
  return [...best.values()].flatMap((own) =>
    own.all.flatMap(({ entry, worth }) => [entry, Math.round(worth * 100) / 100]),
  );
}

interface Offer {
  readonly entry: number;
  readonly worth: number;
  readonly score: number;
}

/** So many of all that is offered, the best first, each entry once. */
class Best {
  #all: readonly Offer[] = [];
  /** What one must be better than. */
  #least = -Infinity;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get all(): readonly Offer[] {
    return this.#all;
  }

  /** Whether it is good enough, or there already. */
  offer(entry: number, worth: number, score: number): boolean {
    if (score <= this.#least) return false;
    const same = this.#all.find((each) => each.entry === entry);
    if (same && same.score >= score) return true;
    this.#all = [...this.#all.filter((each) => each !== same), { entry, worth, score }]
      .sort((a, b) => b.score - a.score || a.entry - b.entry)
      .slice(0, this.#most);
    this.#least = this.#all[this.#most - 1]?.score ?? -Infinity;
    return true;
  }
}
