import { Composer } from '../../domain/ownArticle/compose';
import { type Counts, countsOf, isDoubtful, isLikely } from '../../domain/ownArticle/counts';
import {
  type Decision,
  type Ruling,
  type Verdict,
  holding,
  placeOf,
  quoteAt,
} from '../../domain/ownArticle/decision';
import { newId } from '../../domain/ownArticle/newId';
import { type Mark, decided, isSameMeaning, keyOf } from '../../domain/ownArticle/marks';
import { ownPlaces } from '../../domain/ownArticle/ownPlace';
import type { KnownThing, Lookup } from '../../domain/ownArticle/passage';
import { type OwnRecord, newIn, takenIn } from '../../domain/ownArticle/record';
import { sameName } from '../../domain/ownArticle/named';
import { namedPlaceOf } from '../../domain/ownArticle/namedPlace';
import type { Atlas } from '../../domain/atlas/atlas';
import type { Brought } from './joinedAtlas.svelte';

/** An article of the reader's with all that was found in it and decided on; what it looks like follows from these. */
export class Review {
  /** Whether guesses are shown in the text and checked. */
  withDoubtful = $state(false);
  /** Whether the reader goes from doubt to doubt. */
  checking = $state(false);
  /** Replaced whole. */
  things: ReadonlyMap<string, KnownThing>;
  readonly #proposed: readonly Mark[];
  readonly #composer: Composer;
  readonly #atlas: () => Pick<Atlas, 'byId' | 'people'>;
  /** What another tab has decided since this one has the article open: this one does not take it back. Nobody draws it. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #foreign = new Set<string>();
  #key = $state<string | null>(null);
  #record: OwnRecord;

  readonly #marked = $derived.by(() =>
    decided(this.record.text, this.#proposed, this.record.decisions),
  );
  readonly marks = $derived.by(() => this.#marked.marks);
  /** Decisions whose words are no longer in the text. */
  readonly lost = $derived.by(() => this.#marked.lost);
  readonly counts: Counts = $derived.by(() => countsOf(this.marks));
  /** What is to be checked, with what is being looked at, in the order of the text. */
  readonly queue = $derived.by(() =>
    this.marks.filter((mark) => mark.key === this.#key || this.#isOpen(mark)),
  );
  readonly current = $derived.by(() => this.marks.find(({ key }) => key === this.#key) ?? null);
  /** Other finds of the same words with the same meaning: another month's "10th" is another day. */
  readonly alike = $derived.by(() => {
    const { current } = this;
    if (current === null) return [];
    const isCalledSo = sameName(current.text);
    return this.marks.filter(
      ({ key, decided, text, meaning }) =>
        key !== current.key &&
        decided === null &&
        isSameMeaning(meaning, current.meaning) &&
        isCalledSo(text),
    );
  });
  readonly brought: Brought = $derived.by(() => {
    const { things } = this;
    const article = this.#composer.compose(this.record.title, this.marks, this.#lookup());
    const places = [...things.values()].flatMap((thing) => namedPlaceOf(thing));
    return { article, places };
  });

  /** `proposed` are the linker's marks in the order of the text, `things` what they name. */
  constructor(
    record: OwnRecord,
    proposed: readonly Mark[],
    things: readonly KnownThing[],
    atlas: () => Pick<Atlas, 'byId' | 'people'>,
  ) {
    const known = [...things, ...ownPlaces(record.decisions)];
    // Read alone, and replaced whole.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    this.things = $state.raw(new Map(known.map((thing) => [thing.id, thing])));
    this.#record = $state.raw(record);
    this.#proposed = proposed;
    this.#composer = new Composer(record);
    this.#atlas = atlas;
  }

  /** Replaced whole with each decision. */
  get record(): OwnRecord {
    return this.#record;
  }

  set record(record: OwnRecord) {
    this.#record = record;
    this.know(ownPlaces(record.decisions));
  }

  /** Takes in what marks may name, in the place of what had the same id. */
  know(things: readonly KnownThing[]): void {
    const known = things.map((thing) => [thing.id, thing] as const);
    // Read alone: it never changes in place.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    if (known.length > 0) this.things = new Map([...this.things, ...known]);
  }

  /** Takes in what another tab has kept of it; gives how many decisions were new. */
  takeIn(kept: OwnRecord): number {
    const joined = takenIn(this.record, kept);
    const added = newIn(joined, this.record);
    for (const { id } of added) this.#foreign.add(id);
    this.record = joined;
    return added.length;
  }

  /** Makes some passages before they are asked for, from one to another, the last not included. */
  prepare(from: number, to: number): void {
    this.#composer.prepare(from, to, this.marks, this.#lookup());
  }

  /** Looks at a find; `null` at none. */
  lookAt(key: string | null): void {
    this.#key = key;
  }

  /** To the next doubt (1) or the one before (−1); from the last to the first. False when there is none. */
  step(by: 1 | -1): boolean {
    const open = this.marks.filter((mark) => mark.key !== this.#key && this.#isOpen(mark));
    const here = this.current?.start ?? -1;
    const next =
      by > 0
        ? (open.find(({ start }) => start > here) ?? open[0])
        : (open.findLast(({ start }) => start < here) ?? open.at(-1));
    this.#key = next?.key ?? null;
    return next !== undefined;
  }

  /** Says what the words of some finds are; gives how many. */
  rule(marks: readonly Pick<Mark, 'start' | 'end'>[], verdict: Verdict): number {
    const at = this.#now();
    this.#add(
      marks.map(({ start, end }) => ({
        id: newId(),
        at,
        ...quoteAt(this.record.text, start, end),
        ...verdict,
      })),
    );
    return marks.length;
  }

  /** What the linker made of the words at a place: what it took them for, then the rivals. */
  proposedAt(start: number, end: number): readonly string[] {
    return this.#proposed.flatMap((mark) => {
      if (mark.start !== start || mark.end !== end || mark.meaning.kind !== 'thing') return [];
      return [mark.meaning.thing, ...mark.rivals];
    });
  }

  /** The words on which was decided here last; `null` where that is taken back, or they are gone. */
  get last(): string | null {
    const last = this.#held().at(-1);
    const place = last ? placeOf(this.record.text, last) : null;
    return place && keyOf(...place);
  }

  /** Takes back what was decided here last, all of it that was decided together; gives how much that was. */
  undo(): number {
    const held = this.#held();
    const last = held.at(-1);
    if (!last) return 0;
    const together = held.filter(({ at }) => at === last.at);
    const at = this.#now();
    this.#add(together.map(({ id }) => ({ id: newId(), at, verb: 'undo', of: id })));
    return together.length;
  }

  /** Says again what is no longer found: nothing, since the words are gone; it is forgotten. */
  forgetLost(): void {
    const at = this.#now();
    this.#add(this.lost.map(({ id }) => ({ id: newId(), at, verb: 'undo', of: id })));
  }

  #held(): readonly Ruling[] {
    return holding(this.record.decisions).filter(({ id }) => !this.#foreign.has(id));
  }

  #lookup(): Lookup {
    return { things: this.things, atlas: this.#atlas(), withDoubtful: this.withDoubtful };
  }

  #isOpen(mark: Mark): boolean {
    return isLikely(mark) || (this.withDoubtful && isDoubtful(mark));
  }

  #add(decisions: readonly Decision[]): void {
    this.record = { ...this.record, decisions: [...this.record.decisions, ...decisions] };
  }

  /** Later than all before, so that what is decided together is known by its time. */
  #now(): number {
    return Math.max(Date.now(), (this.record.decisions.at(-1)?.at ?? 0) + 1);
  }
}
