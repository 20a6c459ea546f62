import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import { type PassageId, isFeatureId } from '../../domain/atlas/id';
import { whenText } from '../../domain/dates/calendar';
import { surenessOf } from '../../domain/ownArticle/counts';
import type { Verdict } from '../../domain/ownArticle/decision';
import type { Mark } from '../../domain/ownArticle/marks';
import { type KnownThing, passageId, whenOfDate } from '../../domain/ownArticle/passage';
import { noonOf } from '../../domain/reading/moment';
import { type OwnWords, own } from '../../words/en/own';
import type { Explorer } from '../explorer.svelte';
import type { Desk } from './desk.svelte';
import { doubtRequest } from './doubtRequest';
import type { Review } from './review.svelte';

/** Goes from doubt to doubt: what is looked at stands on the map with its rivals, and each step is said. */
export class Checking {
  /** What has just happened, for those who hear the page. */
  said = $state('');
  /** What was decided last, and where the same words still stand. */
  offered = $state.raw<{ readonly marks: readonly Mark[]; readonly verdict: Verdict } | null>(null);
  readonly #explorer: Explorer;
  readonly #desk: Desk;

  constructor(explorer: Explorer, desk: Desk) {
    this.#explorer = explorer;
    this.#desk = desk;
  }

  get review(): Review | null {
    return this.#desk.current;
  }

  get #words(): OwnWords {
    return this.#explorer.words.in('own', own);
  }

  /** What the words may name instead, in the order of their digits. */
  rivals(mark: Mark): readonly KnownThing[] {
    return mark.rivals.flatMap((id) => this.review?.things.get(id) ?? []);
  }

  begin(): void {
    const { review } = this;
    if (!review) return;
    review.checking = true;
    this.#explorer.reading.attached = false;
    this.step(1);
  }

  end(): void {
    const { review } = this;
    if (!review) return;
    review.checking = false;
    review.lookAt(null);
    this.offered = null;
    this.#explorer.places.ghosts = [];
    this.#explorer.reading.attached = true;
  }

  step(by: 1 | -1): void {
    const { review } = this;
    if (!review) return;
    if (review.step(by)) this.#show(review);
    else {
      this.#explorer.places.ghosts = [];
      this.said = this.#words.nothingLeft;
    }
  }

  lookAt(key: string): void {
    this.review?.lookAt(key);
    if (this.review) this.#show(this.review);
  }

  /** Takes what is proposed. */
  take(): void {
    const mark = this.review?.current;
    if (mark) this.#rule(mark, verdictOf(mark), this.#words.saidTaken);
  }

  leave(): void {
    const mark = this.review?.current;
    if (mark) this.#rule(mark, { verb: 'leave' }, this.#words.saidLeft);
  }

  /** Takes another thing for it, one of the rivals or one that was searched for. */
  choose(thing: KnownThing): void {
    const mark = this.review?.current;
    this.review?.know([thing]);
    if (mark)
      this.#rule(mark, { verb: 'link', thing: thing.id }, this.#words.saidThing(thing.title));
  }

  /** Takes other days for it, first and last, both included. */
  setDate(from: string, to: string): void {
    const mark = this.review?.current;
    if (!mark) return;
    const when = whenText(
      whenOfDate({ kind: 'date', from, to, isAside: false }),
      this.#explorer.words.dates,
    );
    this.#rule(mark, { verb: 'date', from, to }, this.#words.saidThing(when));
  }

  /** The same for all of the same words: of what is looked at, or else of what was decided last. */
  all(): void {
    const { review, offered } = this;
    const mark = review?.current;
    if (!review) return;
    if (offered) {
      const count = review.rule(offered.marks, offered.verdict);
      this.offered = null;
      this.#done(review, this.#words.saidMore(count));
    } else if (mark) {
      const count = review.rule([mark, ...review.alike], verdictOf(mark));
      this.#done(review, this.#words.saidAll(count));
    }
  }

  undo(): void {
    const { review } = this;
    if (!review) return;
    const { last } = review;
    const count = review.undo();
    const said = this.#words.saidUndone(count);
    this.offered = null;
    this.said = said;
    void this.#desk.keep(review);
    // Whoever takes back wants to decide anew.
    if (!review.checking || !review.marks.some(({ key }) => key === last)) return;
    review.lookAt(last);
    this.#show(review, said);
  }

  /** Says what words are that the linker has left alone. */
  say(start: number, end: number, verdict: Verdict, thing: KnownThing | null): void {
    const { review } = this;
    if (!review) return;
    if (thing) review.know([thing]);
    review.rule([{ start, end }], verdict);
    const words = review.record.text.slice(start, end);
    this.said = this.#words.saidWhat(words, thing?.title ?? this.#words.verbs[verdict.verb]);
    void this.#desk.keep(review);
  }

  #rule(mark: Mark, verdict: Verdict, what: string): void {
    const { review } = this;
    if (!review) return;
    const alike = review.alike;
    review.rule([mark], verdict);
    this.offered = alike.length > 0 ? { marks: alike, verdict } : null;
    this.#done(review, what);
  }

  #done(review: Review, what: string): void {
    void this.#desk.keep(review);
    if (review.step(1)) this.#show(review, what);
    else {
      this.#explorer.places.ghosts = [];
      this.said = `${what} ${this.#words.nothingLeft}`;
    }
  }

  /** On the map with what else it may be, and the clock at the date, or at that of the passage. */
  #show(review: Review, before = ''): void {
    const mark = review.current;
    if (!mark) return;
    const rivals = this.rivals(mark);
    const words = this.#words;
    const look = words.saidLook(
      words.place(review.queue.indexOf(mark) + 1, review.queue.length),
      mark.text,
      this.nameOf(mark),
      words.sureness[surenessOf(mark)],
      rivals.map((thing) => this.titleOf(thing)),
    );
    this.said = `${before} ${look}`.trim();
    const number = review.record.passages.findIndex(({ end }) => end >= mark.end);
    const passage = passageId(review.record.id, number);
    this.#explorer.showPassageOfSelection(passage);
    this.#explorer.reading.attached = false;
    const { meaning } = mark;
    const told = this.#explorer.atlas.passages.get(passage)?.passage.when ?? null;
    const when = meaning.kind === 'date' ? whenOfDate(meaning) : told;
    if (when) this.#explorer.goToDate(noonOf(when));
    this.#point(mark, rivals, passage);
  }

  /** What a thing is called, and what it is, in the language of the screen where the atlas says so. */
  titleOf(thing: KnownThing): string {
    return this.#inAtlas(thing.id)?.title ?? thing.title;
  }

  /** "battle", "railway station". */
  sortOf(thing: KnownThing): string {
    const kind = this.#inAtlas(thing.id)?.kind.words.one.toLowerCase();
    return kind ?? thing.sort.replaceAll('-', ' ');
  }

  /** What the name of a thing is marked with. */
  tagOf(thing: string): string | undefined {
    const known = this.#inAtlas(thing);
    return known ? this.#explorer.words.titled(known) : this.#explorer.words.own;
  }

  #inAtlas(id: string): AtlasFeature | null {
    return isFeatureId(id) ? (this.#explorer.atlas.byId.get(id) ?? null) : null;
  }

  /** What the words are taken for. */
  nameOf({ meaning }: Mark): string {
    if (meaning.kind === 'date') return whenText(whenOfDate(meaning), this.#explorer.words.dates);
    const thing = this.review?.things.get(meaning.thing);
    return thing ? this.titleOf(thing) : meaning.thing;
  }

  #point({ meaning }: Mark, rivals: readonly KnownThing[], passage: PassageId): void {
    const { atlas, clock, places, camera } = this.#explorer;
    const thing = meaning.kind === 'thing' ? this.review?.things.get(meaning.thing) : undefined;
    places.ghosts = [thing, ...rivals].flatMap((each) =>
      each?.at ? [{ title: each.title, at: [...each.at] }] : [],
    );
    const told = atlas.passages.get(passage);
    const request = told && doubtRequest(atlas, { ...told, thing, rivals, now: clock.now });
    if (request) camera.request = request;
  }
}

function verdictOf({ meaning }: Mark): Verdict {
  if (meaning.kind === 'thing') return { verb: 'link', thing: meaning.thing };
  return { verb: 'date', from: meaning.from, to: meaning.to };
}
