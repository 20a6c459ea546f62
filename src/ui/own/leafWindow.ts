import type { Leaf } from '../../domain/reading/leaves';

/** Leaves that are on the page, the last not included. */
export interface Shown {
  readonly from: number;
  readonly to: number;
}

/** Pixels that a character takes of the height of a text, before one has been measured. */
const A_CHARACTER = 0.55;

/** How tall the leaves of a text are: as measured while they were on the page, else by how long they are. */
export class LeafHeights {
  readonly #leaves: readonly Leaf[];
  readonly #measured = new Map<number, number>();
  /** Of the first leaf that was measured: a later one would move what stands below. */
  #aCharacter: number | null = null;

  constructor(leaves: readonly Leaf[]) {
    this.#leaves = leaves;
  }

  measure(nth: number, height: number): void {
    const length = this.#leaves[nth]?.length ?? 0;
    if (height <= 0 || length === 0) return;
    this.#aCharacter ??= height / length;
    this.#measured.set(nth, height);
  }

  /** Pixels of the leaves from one to another, the last not included. */
  between(from: number, to: number): number {
    let sum = 0;
    for (let nth = from; nth < to; nth += 1) sum += this.#of(nth);
    return sum;
  }

  /** The leaves between two heights in the text, and at least one. */
  within(top: number, bottom: number): Shown {
    const last = this.#leaves.length - 1;
    let [nth, height] = [0, this.#of(0)];
    while (nth < last && height < top) {
      nth += 1;
      height += this.#of(nth);
    }
    const from = nth;
    while (nth < last && height < bottom) {
      nth += 1;
      height += this.#of(nth);
    }
    return { from, to: nth + 1 };
  }

  #of(nth: number): number {
    const length = this.#leaves[nth]?.length ?? 0;
    return this.#measured.get(nth) ?? length * (this.#aCharacter ?? A_CHARACTER);
  }
}

/** How much of a text that has just come is on the page. */
export type Growth = 'none' | 'first' | 'whole';

/**
 * The leaf that is asked for, with one before and, unless the text has only just come, four after it; none at first
 * where nothing is asked for but the head.
 */
export function shownRound(asked: number, count: number, growth: Growth): Shown {
  if (asked < 0 && growth === 'none') return { from: 0, to: 0 };
  const nth = Math.max(0, asked);
  return { from: Math.max(0, nth - 1), to: Math.min(count, nth + (growth === 'whole' ? 5 : 1)) };
}
