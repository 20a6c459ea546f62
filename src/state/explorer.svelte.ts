import { createContext } from 'svelte';
import { passageAt } from '../domain/atlas/atlas';
import { eventBeside } from '../domain/atlas/feature/happenings';
import type {
  ArticleId,
  FeatureId,
  LanguageId,
  PartyId,
  PassageId,
  PersonId,
  PlaceId,
} from '../domain/atlas/id';
import { isOwn } from '../domain/ownArticle/isOwn';
import { instantFor, instantWithin, isToldAt, noonOf, passageFor } from '../domain/reading/moment';
import type { Translation } from '../domain/reading/translation';
import { passageToOpen } from '../domain/reading/passageChoice';
import type { Instant } from '../domain/dates/time';
import type { View } from '../domain/geometry/view';
import type { CameraRequest } from './camera.svelte';
import {
  articleRequest,
  featureRequest,
  groupRequest,
  openingRequest,
  passageRequest,
  placeRequest,
} from './framing';
import { passOn, sail } from './voyage/sailing';
import { Present } from './present.svelte';

/** The rules that join text, map and clock: all that a reader can do, and what follows of it. */
export class Explorer extends Present {
  /** What the reader has asked for before it was there. */
  #awaited: { readonly id: FeatureId; readonly move: boolean } | null = null;
  /** What is done once all has come that was asked for before. */
  #waiting: (() => void) | null = null;
  /** Asks for the rest of the atlas; `null` once all has come that will. */
  askForAll: (() => void) | null = null;

  /** Shows a feature: its date, a passage that tells of it, and (when the reader is elsewhere) its place. */
  select(id: FeatureId, { move = true } = {}): void {
    const feature = this.atlas.byId.get(id);
    this.#awaited = feature ? null : { id, move };
    if (!feature) {
      this.askForAll?.();
      void this.stocked?.bring([id]);
      return;
    }
    this.selection.select(id);
    this.clock.moveTo(instantFor(feature.when, this.clock.now));
    this.whenAll(() => {
      if (this.selection.feature === id) this.#openPassageOf(id);
    });
    if (move) this.show(id);
  }

  /** More of the atlas has come: what was asked for before it was there is selected now, unless the reader has gone on. */
  selectAwaited(): void {
    if (this.#awaited !== null) this.select(this.#awaited.id, this.#awaited);
  }

  #openPassageOf(id: FeatureId): void {
    const ref = passageToOpen(this.atlas, id, this.place);
    if (ref) this.#open(ref.passage.id);
  }

  /** Does what needs the whole atlas: at once, or when that has come, unless the reader asks for something else before. */
  whenAll(act: () => void): void {
    if (this.askForAll === null) {
      this.#waiting = null;
      act();
    } else this.#await(act);
  }

  #await(act: () => void): void {
    this.#waiting = act;
    this.askForAll?.();
  }

  /** All of the atlas has come that will: what was asked for before is done now, unless the reader has gone on. */
  takeAll(): void {
    this.askForAll = null;
    const act = this.#waiting;
    this.#waiting = null;
    act?.();
    this.selectAwaited();
  }

  /** Shows who somebody was, and on the map all that was the person's; text and clock stay where they are. */
  selectPerson(id: PersonId, { move = true } = {}): void {
    const person = this.atlas.people.get(id);
    if (!person) {
      this.#await(() => {
        this.selectPerson(id, { move });
      });
      return;
    }
    this.clock.playing = false;
    this.clock.set(this.clock.now);
    this.camera.following = null;
    this.selection.selectPerson(id);
    const show = (): void => this.#aim(groupRequest(this.atlas, person.features));
    if (!move) return;
    show();
    void this.stocked?.bring(person.features).then((isMore) => {
      if (isMore && this.selection.person === id) show();
    });
  }

  /** Shows a place of the gazetteer; text and clock stay where they are. */
  selectPlace(id: PlaceId): void {
    const place = this.atlas.places.get(id);
    if (!place) return;
    this.selection.selectPlace(id);
    this.#aim(placeRequest(place));
  }

  /** The camera goes to a feature. */
  show(id: FeatureId): void {
    this.#aim(featureRequest(this.atlas, id, this.clock.now));
  }

  /** Brings another passage that tells of the selected feature into view; the selection stays. */
  showPassageOfSelection(id: PassageId): void {
    this.#open(id);
  }

  /** Opens an article at its head; map and clock stay until the reader begins. */
  openArticle(id: ArticleId): void {
    this.#waiting = null;
    this.selection.clear();
    this.reading.article = id;
    this.reading.active = null;
    this.reading.silent = null;
    this.reading.attached = true;
    this.reading.scrollRequest = { kind: 'top', top: 0 };
  }

  /** Reads on in another language, at the same passage and the same date; `null` is the atlas's own. */
  readIn(language: LanguageId | null): void {
    this.translations.choose(language);
    this.#holdText();
  }

  /** An article has come in another language. */
  takeTranslation(translation: Translation): void {
    this.translations.take(translation);
    if (this.translations.of(this.article) === translation) this.#holdText();
  }

  /** The same passage stays where it is read, however long the text before it becomes. */
  #holdText(): void {
    const { active, scrollTop } = this.reading;
    this.reading.scrollRequest =
      active === null ? { kind: 'top', top: scrollTop } : { kind: 'passage', passage: active };
  }

  /** Sets the clock to a date of the text; the text stays where it is. */
  goToDate(instant: Instant): void {
    this.clock.narrowTo(instant);
  }

  /** The camera goes to a place of which no feature tells; the reading lets go of it and stays where it is. */
  goToPlace(view: View): void {
    this.detach();
    this.selection.clear();
    this.camera.request = { kind: 'view', view, jump: false };
  }

  /** To where the atlas opens: the head of its first article, on the whole war. */
  openAtHead(): void {
    this.openArticle(this.atlas.meta.opening.article);
    this.clock.showWhole();
  }

  /** The camera goes to what is being read: the passage, or the whole theatre at the head; of a reader's own, what it names. */
  showReading(): void {
    const { article } = this;
    if (this.reading.active !== null) this.#showPassage();
    else if (article && isOwn(article.id)) this.#aim(articleRequest(this.atlas, article));
    else this.#aim(openingRequest(this.atlas));
  }

  /** Leaves the selection; the reading stays where it is. */
  deselect(): void {
    this.selection.clear();
  }

  /** Opens a passage and lets map and clock follow: next, previous, a link to a passage. */
  openPassage(id: PassageId): void {
    if (this.askForAll !== null && !this.atlas.passages.has(id)) {
      this.#await(() => {
        this.openPassage(id);
      });
      return;
    }
    this.#open(id);
    this.reading.attached = true;
    this.#follow(0);
  }

  /** Shows an instant of a passage on the map, the text staying where it is. */
  showStep(passage: PassageId, instant: Instant): void {
    if (!this.atlas.passages.has(passage)) return;
    this.selection.clear();
    this.reading.active = passage;
    this.reading.silent = null;
    this.reading.attached = true;
    this.follow(null);
    this.clock.narrowTo(instant);
    this.#showPassage();
  }

  /**
   * The reader has scrolled: `progress` from 0 to 1 through the passage; `null` is the article's head. The
   * clock follows at once, the camera when the reader comes to rest: see `settle`.
   */
  read(id: PassageId | null, progress: number): void {
    this.reading.scrolled = true;
    if (id !== this.reading.active) {
      this.selection.clear();
      this.#awaited = null;
      this.#waiting = null;
    }
    this.reading.active = id;
    this.reading.silent = null;
    if (!this.reading.attached || id === null) return;
    this.follow(null);
    this.#setToPassage(progress);
  }

  /** The reader has stopped scrolling: the camera goes to what is being read. */
  settle(): void {
    if (this.reading.attached && this.reading.active !== null) this.#showPassage();
  }

  /** The reader has moved the clock: the text follows. */
  setTime(instant: Instant): void {
    this.clock.narrowTo(instant);
    passOn(this);
    this.bringPassage();
  }

  /** Brings the passage for the clock's instant into view. */
  bringPassage(): void {
    const { now, shownSpan } = this.clock;
    const passage = passageFor(this.atlas, this.voyage.passages, now);
    const isTold = passage && (shownSpan === 'long' || isToldAt(this.atlas, passage, now));
    if (isTold && passage.id !== this.reading.active) this.#open(passage.id);
    if (isTold) this.reading.silent = null;
    else {
      this.reading.active = null;
      this.reading.silent = passage ? 'after' : 'before';
    }
  }

  /** The reader has moved the map by hand: the reading no longer moves it. */
  detach(): void {
    this.follow(null);
    if (this.reading.active !== null || this.selection.selected.kind !== 'none') {
      this.reading.attached = false;
    }
  }

  /** Map and clock go back to the passage being read. */
  returnToReading(): void {
    const { active } = this.reading;
    if (active !== null) this.openPassage(active);
    else {
      this.reading.attached = true;
      this.showReading();
    }
  }

  /** From the landing view to the first passage. */
  begin(): void {
    const first = this.article && passageAt(this.article, 0);
    if (first) this.openPassage(first.id);
  }

  /** Tells the story of the opening track from its beginning, with the camera behind the ships. */
  sail(): void {
    this.whenAll(() => {
      sail(this);
    });
  }

  /** Starts or stops the clock. */
  togglePlaying(): void {
    this.clock.toggle();
  }

  /** Goes to the next (`by` 1) or the previous (−1) event of the themes shown, and opens it. */
  stepToEvent(by: 1 | -1): void {
    if (!this.stocked) this.#step(by);
    else void this.stocked.around(this.clock.now).then(() => this.#step(by));
  }

  #step(by: 1 | -1): void {
    const { now } = this.clock;
    const place = { now, selected: this.selection.feature, by };
    const event = eventBeside(this.atlas, place, ({ theme }) => this.themes.shown.has(theme));
    if (!event) return;
    this.select(event.id);
    this.clock.narrowTo(noonOf(event.when));
  }

  /** The camera keeps a fleet in sight while the clock plays, or lets go of it. */
  follow(id: FeatureId | null): void {
    this.camera.following = id;
    this.voyage.chosen = id;
    this.voyage.prologue = 0;
    this.voyage.battle = null;
    this.clock.limit = null;
  }

  /** Shows events only once a party knew of them; `null` shows them as they happened. */
  showKnownTo(party: PartyId | null): void {
    this.voyage.knownTo = party;
    if (party !== null) this.clock.narrow();
  }

  #open(id: PassageId): void {
    const ref = this.atlas.passages.get(id);
    if (!ref) return;
    this.#waiting = null;
    this.reading.article = ref.article.id;
    this.reading.active = id;
    this.reading.silent = null;
    this.reading.scrollRequest = { kind: 'passage', passage: id };
  }

  #follow(progress: number): void {
    this.selection.clear();
    this.#setToPassage(progress);
    this.#showPassage();
  }

  #setToPassage(progress: number): void {
    const passage = this.activePassage;
    const instant = passage && instantWithin(this.atlas, passage, progress);
    this.clock.narrowTo(instant ?? this.clock.now);
  }

  #showPassage(): void {
    const passage = this.activePassage;
    if (passage) this.#aim(passageRequest(this.atlas, passage));
  }

  #aim(request: CameraRequest | null): void {
    if (request) this.camera.request = request;
  }
}

export const [useExplorer, provideExplorer] = createContext<Explorer>();
