import type { TermSpace } from '../../../../domain/search/parts/partsFile';
import { TERM_FIELDS } from '../../../../domain/search/parts/partsFile';

/** Which entries have which terms: pairs of numbers, as lists for each of half a million terms would fill the memory. */
export class TermTable {
  readonly #fields: number;
  readonly #numbers = new Map<string, number>();
  #length = 0;
  #terms = new Uint32Array(1024);
  /** An entry and a field in one number. */
  #places = new Uint32Array(1024);

  constructor(space: TermSpace) {
    this.#fields = TERM_FIELDS[space].length;
  }

  /** Notes the terms of an entry in a field; entries come in rising order. */
  add(entry: number, field: number, terms: Iterable<string>): void {
    for (const term of terms) {
      if (this.#length === this.#terms.length) this.#grow();
      this.#terms[this.#length] = this.#numberOf(term);
      this.#places[this.#length] = entry * this.#fields + field;
      this.#length += 1;
    }
  }

  /** All terms in their order. */
  inOrder(): SortedTerms {
    const fields = this.#fields;
    const terms = [...this.#numbers.keys()].sort();
    const ranks = new Uint32Array(terms.length);
    for (const [nth, term] of terms.entries()) ranks[this.#numberOf(term)] = nth;
    const placeOf = (at: number): number => this.#places[at] ?? 0;
    const listOf = (at: number): number =>
      (ranks[this.#terms[at] ?? 0] ?? 0) * fields + (placeOf(at) % fields);
    const starts = new Uint32Array(terms.length * fields + 1);
    for (let at = 0; at < this.#length; at += 1) {
      const after = listOf(at) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let at = 1; at < starts.length; at += 1) {
      starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    }
    const next = starts.slice();
    const entries = new Uint32Array(this.#length);
    for (let at = 0; at < this.#length; at += 1) {
      const list = listOf(at);
      const to = next[list] ?? 0;
      entries[to] = Math.floor(placeOf(at) / fields);
      next[list] = to + 1;
    }
    return new SortedTerms(terms, fields, { starts, entries });
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    return number;
  }

  #grow(): void {
    const [terms, places] = [this.#terms, this.#places];
    this.#terms = new Uint32Array(2 * terms.length);
    this.#places = new Uint32Array(2 * terms.length);
    this.#terms.set(terms);
    this.#places.set(places);
  }
}

/** One list after the other: of the first term in each of its fields, of the second, … */
interface Lists {
  /** Where each begins, and at last where all end. */
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

/** Terms in their order, each with the entries that have it in each field of their space. */
export class SortedTerms {
  readonly #terms: readonly string[];
  readonly #fields: number;
  readonly #starts: Uint32Array;
  /** The entries of all lists. */
  readonly entries: Uint32Array;

  constructor(terms: readonly string[], fields: number, { starts, entries }: Lists) {
    this.#terms = terms;
    this.#fields = fields;
    this.#starts = starts;
    this.entries = entries;
  }

  get length(): number {
    return this.#terms.length;
  }

  /** The nth term; empty of one that is not there. */
  term(nth: number): string {
    return this.#terms[nth] ?? '';
  }

  /** Where in `entries` those begin that have the nth term in a field, which end where those of its next begin; they rise. */
  start(nth: number, field: number): number {
    return this.#starts[nth * this.#fields + field] ?? 0;
  }

  /** The same as lists, one for each field. */
  listsOf(nth: number): readonly (readonly number[])[] {
    return Array.from({ length: this.#fields }, (_, field) =>
      Array.from(this.entries.subarray(this.start(nth, field), this.start(nth, field + 1))),
    );
  }
}
