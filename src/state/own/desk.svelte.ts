import { holding } from '../../domain/ownArticle/decision';
import type { OwnRecord } from '../../domain/ownArticle/record';
import { hashOf, madeRecord } from '../../domain/ownArticle/madeRecord';
import { splitAtTitles } from '../../domain/ownArticle/split';
import { type OwnWords, own } from '../../words/en/own';
import { refusals } from '../../words/en/refusals';
import { refusalText } from '../../words/refused';
import type { Explorer } from '../explorer.svelte';
import type { Brought } from './joinedAtlas.svelte';
import type { Given, ReadKept, Reader, Shelf } from './ports';
import { nextTurn } from './inTurns';
import { openedReview } from './openedReview';
import { type Read, type Unsure, doubtOf, recordsOf } from './readRecords';
import type { Review } from './review.svelte';

/** What is under way, and how much of it is done, 0 to 1; `null` where that cannot be told. */
interface Work {
  readonly what: 'reading' | 'finding';
  readonly part: number | null;
}

/** Longer names of files are cut. */
const LONGEST_NAME = 80;
/** No file of this page's is larger, in bytes. */
const LARGEST = 40_000_000;

/** The reader's own articles: read, kept, opened and put away. */
export class Desk {
  /** Those of this device, the last added first. */
  kept = $state.raw<readonly OwnRecord[]>([]);
  /** Those that have been opened since the page was. */
  opened = $state.raw<readonly Review[]>([]);
  work = $state.raw<Work | null>(null);
  /** Why the last document was not read, in a sentence. */
  complaint = $state<string | null>(null);
  /** What was found in the article that has just been read, for those who hear the page. */
  said = $state('');
  unsure = $state.raw<Unsure | null>(null);
  /** What was deleted last, to be brought back. */
  deleted = $state.raw<OwnRecord | null>(null);
  readonly #explorer: Explorer;
  readonly reader: Reader;
  readonly #shelf: Shelf | null;
  readonly #readKept: ReadKept;
  /** Articles of this page that the browser does not keep: it had no room, or another tab has deleted them. Nobody draws it. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #unkept = new Set<string>();
  /** How often the reader has stopped something. */
  #stops = 0;
  /** The document given last: it never rejects. */
  #last: Promise<unknown> = Promise.resolve();

  /** The article being read, when it is one of the reader's. */
  readonly current = $derived.by(
    () => this.opened.find(({ record }) => record.id === this.#explorer.reading.article) ?? null,
  );
  readonly brought: readonly Brought[] = $derived.by(() =>
    this.opened.map(({ brought }) => brought),
  );

  /** `shelf` is `null` where the browser keeps nothing. */
  constructor(explorer: Explorer, reader: Reader, shelf: Shelf | null, readKept: ReadKept) {
    this.#explorer = explorer;
    this.reader = reader;
    this.#shelf = shelf;
    this.#readKept = readKept;
    explorer.bring(() => this.brought);
    shelf?.listen(() => void this.look());
  }

  /** Looks at what is kept: at the beginning, and when another tab has changed it. */
  async look(): Promise<void> {
    if (!this.#shelf) return;
    const kept = await this.#shelf.all();
    const here = this.kept.filter(({ id }) => this.#unkept.has(id));
    this.kept = [...here, ...kept.filter(({ id }) => !this.#unkept.has(id))];
    for (const review of this.opened) {
      const record = kept.find(({ id }) => id === review.record.id);
      if (record) this.#takeIn(review, record);
      else this.#miss(review);
    }
  }

  /** Another tab has decided on an article that is open here, too: both say what they decided. */
  #takeIn(review: Review, kept: OwnRecord): void {
    const { title } = review.record;
    const count = review.takeIn(kept);
    if (count === 0) return;
    const sentence = this.#explorer.words.in('own', own).fromOtherTab(title, count);
    this.#explorer.notices.mention('other-tab', sentence);
  }

  /** Another tab has deleted what is open here: the text stays, and can be brought back. */
  #miss({ record }: Review): void {
    if (!this.#shelf || this.#unkept.has(record.id)) return;
    this.#unkept.add(record.id);
    this.kept = this.kept.filter(({ id }) => id !== record.id);
    this.deleted = record;
    this.#say((words) => words.goneElsewhere(record.title));
  }

  #say(sentence: (words: OwnWords) => string): void {
    this.#explorer.notices.say(sentence(this.#explorer.words.in('own', own)));
  }

  /**
   * Reads a document, keeps its articles and opens the first, once what was given before it is done. `as` is its
   * encoding when the reader says so. Resolves with whether it could be read.
   */
  take(given: Given, as: string | null = null): Promise<boolean> {
    // At once, so that whoever asks is told before it begins.
    this.work ??= { what: 'reading', part: null };
    const taken = this.#last.then(() => this.#take(given, as));
    this.#last = taken;
    return taken;
  }

  async #take(given: Given, as: string | null): Promise<boolean> {
    this.complaint = null;
    this.said = '';
    const replaced = this.unsure?.given === given ? this.unsure.ids : [];
    this.unsure = null;
    this.work = { what: 'reading', part: null };
    try {
      const read =
        (await this.#written(given)) ?? recordsOf(await this.reader.read(given, as), given);
      await nextTurn();
      for (const id of replaced) await this.#drop(id);
      await this.#add(read.records);
      this.unsure = doubtOf(read, given);
      return true;
    } catch (reason) {
      this.complaint = refusalText(reason, this.#explorer.words.in('refusals', refusals));
      return false;
    } finally {
      this.work = null;
    }
  }

  /**
   * Reads several, one after the other: what cannot be read keeps none of the others away. Resolves with whether all
   * could be read; `complaint` then says of which why not.
   */
  async takeAll(given: readonly Given[]): Promise<boolean> {
    const complaints: string[] = [];
    const stops = this.#stops;
    for (const each of given) {
      if (await this.take(each)) continue;
      const why = this.complaint ?? '';
      complaints.push(given.length > 1 ? `${each.name.slice(0, LONGEST_NAME)}: ${why}` : why);
      if (this.#stops > stops) break;
    }
    this.complaint = complaints.length > 0 ? complaints.join('\n') : null;
    return complaints.length === 0;
  }

  /** Stops what is being read, and what was given with it. */
  stop(): void {
    this.#stops += 1;
    this.reader.stop();
  }

  /** Opens an article at its head; what it names is found anew the first time. */
  async open(id: string): Promise<void> {
    const record = await this.load(id);
    if (record) this.#show(record.id);
  }

  /** Finds what a kept article names, without opening it: for a comparison. `null` when it is not kept here. */
  async load(id: string): Promise<OwnRecord | null> {
    const record = this.kept.find((each) => each.id === id) ?? null;
    if (!record) return null;
    try {
      await this.#load(record);
      return record;
    } finally {
      this.work = null;
    }
  }

  /** Keeps what was decided in an article. */
  async keep(review: Review): Promise<void> {
    const kept = await this.#save(review.record, false);
    if (kept) this.#takeIn(review, kept);
    else this.#miss(review);
    if (this.deleted?.id === review.record.id) this.deleted = review.record;
    this.kept = this.kept.map((each) => (each.id === review.record.id ? review.record : each));
  }

  async rename(id: string, title: string): Promise<void> {
    const before = this.kept.find((each) => each.id === id);
    const words = title.trim();
    if (!before || words === '') return;
    const record = { ...before, title: words, titled: Date.now() };
    await this.#save(record, false);
    this.kept = this.kept.map((each) => (each.id === id ? record : each));
    const review = this.opened.find((each) => each.record.id === id);
    if (review) review.record = { ...review.record, title: words, titled: record.titled };
  }

  async remove(id: string): Promise<void> {
    this.deleted = this.kept.find((each) => each.id === id) ?? null;
    if (this.#explorer.reading.article === id) this.#explorer.openAtHead();
    await this.#drop(id);
  }

  /** Brings back what was deleted last. */
  async restore(): Promise<void> {
    const { deleted } = this;
    this.deleted = null;
    if (deleted) await this.#add([deleted]);
  }

  /** Makes an article of each titled part; nothing may have been decided yet. */
  async split(review: Review): Promise<void> {
    const { record } = review;
    const parts = splitAtTitles(record);
    if (parts.length < 2 || holding(record.decisions).length > 0) return;
    await this.#drop(record.id);
    await this.#add(
      parts.map((text) =>
        madeRecord({ ...text, hash: hashOf(text.text) }, record.file, Date.now()),
      ),
    );
  }

  /** A file that this page has written is taken as it is. */
  async #written(given: Given): Promise<Read | null> {
    if (!/\.json$/i.test(given.name) || given.size > LARGEST) return null;
    const text = new TextDecoder().decode(await given.arrayBuffer());
    const record = this.#readKept(given.name, text);
    return record && { records: [record], encoding: null, isSure: true };
  }

  async #add(records: readonly OwnRecord[]): Promise<void> {
    // Each step by itself, here and below: of a long article all of them take their time.
    for (const record of records) {
      await nextTurn();
      const kept = (await this.#save(record, true)) ?? record;
      this.kept = [kept, ...this.kept.filter(({ id }) => id !== kept.id)];
    }
    const [first] = records;
    if (!first) return;
    this.work = { what: 'finding', part: 0 };
    await nextTurn();
    await this.#load(this.kept.find(({ id }) => id === first.id) ?? first);
    await nextTurn();
    this.work = null;
    await nextTurn();
    this.#show(first.id);
    await nextTurn();
    this.said = this.#findings();
  }

  #findings(): string {
    if (!this.current) return '';
    const { record, counts } = this.current;
    const { things, dates, likely } = counts;
    return `${record.title}. ${this.#explorer.words.in('own', own).counts(things, dates, likely)}`;
  }

  /** At its head, with the ground of which it tells. */
  #show(id: OwnRecord['id']): void {
    this.#explorer.openArticle(id);
    this.#explorer.showReading();
  }

  async #load(record: OwnRecord): Promise<void> {
    if (this.opened.some((review) => review.record.id === record.id)) return;
    const linked = await this.reader.link(record, (part) => {
      this.work = { what: 'finding', part };
    });
    const review = await openedReview(record, linked, () => this.#explorer.atlas);
    this.opened = [...this.opened, review];
  }

  async #save(record: OwnRecord, isNew: boolean): Promise<OwnRecord | null> {
    try {
      const kept = (await this.#shelf?.keep(record, isNew)) ?? null;
      if (kept) this.#unkept.delete(record.id);
      return kept;
    } catch {
      this.#unkept.add(record.id);
      this.#say((words) => words.noRoom);
      return null;
    }
  }

  async #drop(id: string): Promise<void> {
    this.kept = this.kept.filter((each) => each.id !== id);
    this.opened = this.opened.filter(({ record }) => record.id !== id);
    await this.#shelf?.drop(id);
  }
}
