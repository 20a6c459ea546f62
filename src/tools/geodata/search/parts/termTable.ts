import type { TermSpace } from '../../../../domain/search/parts/partsFile';
import { TERM_FIELDS } from '../../../../domain/search/parts/partsFile';

/** A term, and the entries that have it in each field of its space, rising. */
export type TermEntries = readonly [term: string, ...entries: (readonly number[])[]];

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
      const number = this.#numbers.get(term) ?? this.#numbers.size;
      this.#numbers.set(term, number);
      this.#terms[this.#length] = number;
      this.#places[this.#length] = entry * this.#fields + field;
      this.#length += 1;
    }
  }

  /** All terms in their order. */
  inOrder(): readonly TermEntries[] {
    const places = this.#byTerm();
    return [...this.#numbers.keys()].sort().map((term): TermEntries => {
      const [from = 0, to = 0] = places.of(this.#numbers.get(term) ?? 0);
      const lists = Array.from({ length: this.#fields }, (): number[] => []);
      for (const place of places.all.subarray(from, to)) {
        lists[place % this.#fields]?.push(Math.floor(place / this.#fields));
      }
      return [term, ...lists];
    });
  }

  #grow(): void {
    const [terms, places] = [this.#terms, this.#places];
    this.#terms = new Uint32Array(2 * terms.length);
    this.#places = new Uint32Array(2 * terms.length);
    this.#terms.set(terms);
    this.#places.set(places);
  }

  /** The places put together by their terms; those of one stay in their order. */
  #byTerm() {
    const ends = new Uint32Array(this.#numbers.size + 1);
    const terms = this.#terms.subarray(0, this.#length);
    for (const term of terms) ends[term + 1] = (ends[term + 1] ?? 0) + 1;
    for (let nth = 1; nth < ends.length; nth += 1)
      ends[nth] = (ends[nth] ?? 0) + (ends[nth - 1] ?? 0);
    const next = ends.slice();
    const all = new Uint32Array(this.#length);
    for (const [nth, term] of terms.entries()) {
      all[next[term] ?? 0] = this.#places[nth] ?? 0;
      next[term] = (next[term] ?? 0) + 1;
    }
    return { all, of: (term: number) => [ends[term], ends[term + 1]] as const };
  }
}
