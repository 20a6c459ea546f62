import { MOST_SHOWN, SEARCH_GROUPS, type SearchEntry, type SearchHit } from '../search';
import { BY_WEIGHT, WRITTEN } from '../searchScore';
import type { Parts } from './parts';

/** More than are shown, as a name may be given twice: the second is left out then. */
const SPARE = 1;

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

  /** The best of each group, less what others known already are better than: of these alone the entries themselves are read. */
  hits(known: readonly SearchHit[]): readonly SearchHit[] {
    const { standing } = this.#parts;
    const own = Array.from(this.#scores, ([entry, score]) => ({
      entry,
      score,
      group: standing.of(entry).group,
      isOwn: true,
    }));
    const others = known.map(({ entry, score, found: { group } }) => ({
      entry,
      score,
      group,
      isOwn: false,
    }));
    const left = new Map(SEARCH_GROUPS.map((group) => [group, SPARE + MOST_SHOWN[group]]));
    const inOrder = [...own, ...others].sort((a, b) => b.score - a.score || a.entry - b.entry);
    return inOrder.flatMap(({ entry, score, group, isOwn }): readonly SearchHit[] => {
      const free = left.get(group) ?? 0;
      left.set(group, free - 1);
      const found = isOwn && free > 0 ? this.#entryAt(entry) : undefined;
      return found ? [{ entry, found, score }] : [];
    });
  }

  #entryAt(entry: number): SearchEntry | undefined {
    const { file, reader } = this.#parts;
    const { each, files } = file.entries;
    const nth = entry - file.from;
    return reader.entries(files[Math.floor(nth / each)] ?? '')?.[nth % each];
  }
}
