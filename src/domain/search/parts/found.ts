import { MOST_SHOWN, SEARCH_GROUPS, type SearchHit } from '../search';
import { BY_WEIGHT, WRITTEN } from '../searchScore';
import type { Parts } from './parts';

/** As a name is given twice: the second is left out when results are shown. */
const SPARE = 2;

/** What has been found, each with the best that was said of it. */
export class Found {
  readonly #scores = new Map<number, number>();
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whether something is written as what is looked for. */
  get isWritten(): boolean {
    return [...this.#scores.values()].some((score) => score >= WRITTEN);
  }

  note(entry: number, worth: number): void {
    if (worth > 0) this.noteDated(entry, worth + BY_WEIGHT * this.#parts.standing.of(entry).weight);
  }

  /** As `note`, of what its weight has been added to. */
  noteDated(entry: number, score: number): void {
    if (score > (this.#scores.get(entry) ?? 0)) this.#scores.set(entry, score);
  }

  noteAll(worths: ReadonlyMap<number, number>): void {
    for (const [entry, worth] of worths) this.note(entry, worth);
  }

  /** The best of each group, of which alone the entries themselves are read. */
  hits(): readonly SearchHit[] {
    const { standing, file, reader } = this.#parts;
    const inOrder = [...this.#scores].sort(([a, one], [b, other]) => other - one || a - b);
    const left = new Map(SEARCH_GROUPS.map((group) => [group, SPARE * MOST_SHOWN[group]]));
    return inOrder.flatMap(([entry, score]): readonly SearchHit[] => {
      const { group } = standing.of(entry);
      const free = left.get(group) ?? 0;
      if (free === 0) return [];
      left.set(group, free - 1);
      const { each, files } = file.entries;
      const nth = entry - file.from;
      const found = reader.entries(files[Math.floor(nth / each)] ?? '')?.[nth % each];
      return found ? [{ entry, found, score }] : [];
    });
  }
}
