import {
  type BestRecord,
  TERM_FIELDS,
  type TermSpace,
} from '../../../../domain/search/parts/partsFile';
import type { Standing } from '../../../../domain/search/parts/standing';
import { MOST_SHOWN, SEARCH_GROUPS, type SearchGroup } from '../../../../domain/search/search';
import { BY_WEIGHT, termWorth } from '../../../../domain/search/searchScore';
import type { TermEntries } from './termTable';

/** Of a beginning that more than so many begin with the best are written. */
const MANY = 2000;
/** So many times as many as are shown, as a name may be given twice. */
const SPARE = 2;

type StandingOf = (entry: number) => Standing;

/** For each beginning that very much begins with, in order, the best of each group. */
export function bestRecords(
  space: TermSpace,
  terms: readonly TermEntries[],
  standingOf: StandingOf,
): readonly BestRecord[] {
  const before = [0];
  for (const [nth, [, ...lists]] of terms.entries()) {
    before.push((before[nth] ?? 0) + lists.reduce((sum, { length }) => sum + length, 0));
  }
  const placesIn = (from: number, to: number): number => (before[to] ?? 0) - (before[from] ?? 0);
  const records: BestRecord[] = [];
  const branch = (all: readonly [from: number, to: number], length: number): void => {
    for (const [beginning, from, to] of branchesOf(terms, all, length)) {
      if (placesIn(from, to) <= MANY) continue;
      const best = bestBegunWith(space, beginning, terms.slice(from, to), standingOf);
      records.push([beginning, best]);
      branch([from, to], length + 1);
    }
  };
  branch([0, terms.length], 1);
  return records;
}

/** What terms in their order begin with, of a length, and from where to where they do; those that are shorter are left out. */
function* branchesOf(
  terms: readonly TermEntries[],
  [from, to]: readonly [from: number, to: number],
  length: number,
): Generator<readonly [beginning: string, from: number, to: number]> {
  let first = from;
  for (let at = from; at < to; at += 1) {
    const beginning = beginningOf(terms[at], length);
    if (at + 1 < to && beginningOf(terms[at + 1], length) === beginning) continue;
    if (beginning.length === length) yield [beginning, first, at + 1];
    first = at + 1;
  }
}

function beginningOf(term: TermEntries | undefined, length: number): string {
  return term?.[0].slice(0, length) ?? '';
}

/** Entries and their worth in turns. */
function bestBegunWith(
  space: TermSpace,
  beginning: string,
  terms: readonly TermEntries[],
  standingOf: StandingOf,
): readonly number[] {
  const best = new Map(SEARCH_GROUPS.map((group) => [group, new Best(SPARE * MOST_SHOWN[group])]));
  for (const [term, ...lists] of terms) {
    for (const [nth, field] of TERM_FIELDS[space].entries()) {
      let [known, worth]: [SearchGroup | null, number] = [null, 0];
      for (const entry of lists[nth] ?? []) {
        const { group, weight } = standingOf(entry);
        // Those of a group mostly stand together.
        if (group !== known) [known, worth] = [group, termWorth(beginning, term, field, group)];
        best.get(group)?.offer(entry, worth, worth + BY_WEIGHT * weight);
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

  offer(entry: number, worth: number, score: number): void {
    if (score <= this.#least) return;
    const same = this.#all.find((each) => each.entry === entry);
    if (same && same.score >= score) return;
    this.#all = [...this.#all.filter((each) => each !== same), { entry, worth, score }]
      .sort((a, b) => b.score - a.score || a.entry - b.entry)
      .slice(0, this.#most);
    this.#least = this.#all[this.#most - 1]?.score ?? -Infinity;
  }
}
