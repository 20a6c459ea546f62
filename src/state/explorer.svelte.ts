import { createContext } from 'svelte';
import { passageAt } from '../domain/atlas/atlas';
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
import { instantFor, instantWithin, isToldAt, passageFor } from '../domain/reading/moment';
import type { Translation } from '../domain/reading/translation';
import { passageToOpen } from '../domain/reading/passageChoice';
import type { Instant } from '../domain/dates/time';
import type { View } from '../domain/geometry/view';
import type { CameraRequest } from './camera.svelte';
import {
  articleRequest,
  featureRequest,
  openingRequest,
  passageRequest,
  placeRequest,
} from './framing';
import { passOn, sail } from './voyage/sailing';
import { Arrival } from './arrival.svelte';
import { Present } from './present.svelte';
import { showPerson } from './showPerson';

/** The rules that join text, map and clock: all that a reader can do, and what follows of it. */
export class Explorer extends Present {
  /** What the reader has asked for before it was there. */
  #awaited: { readonly id: FeatureId; readonly move: boolean } | null = null;
  /** What waits for the articles, sources and people that come after the first view. */
  readonly arrival = new Arrival();

  /** Shows a feature: its date, a passage that tells of it, and (when the reader is elsewhere) its place. */
  select(id: FeatureId, { move = true } = {}): void {
    const feature = this.atlas.byId.get(id);
    this.#awaited = feature ? null : { id, move };
    if (!feature) {
      this.arrival.call();
      void this.stocked?.bring([id]);
      return;
    }
    this.selection.select(id);
    this.clock.moveTo(instantFor(feature.when, this.clock.now));
    this.arrival.whenWhole(() => {
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

  /** All of the atlas has come that will: what was asked for before is done now, unless the reader has gone on. */
  takeAll(): void {
    this.arrival.end();
    this.selectAwaited();
  }

  /** Shows who somebody was, and on the map all that was the person's; text and clock stay where they are. */
  selectPerson(id: PersonId, { move = true } = {}): void {
    const person = this.atlas.people.get(id);
    if (!person) {
      this.arrival.wait(() => {
        this.selectPerson(id, { move });
      });
      return;
    }
    showPerson(this, person, { move });
  }

  /** Shows a place of the gazetteer; text and clock stay where they are. */
  selectPlace(id: PlaceId): void {
    const place = this.atlas.places.get(id);
    if (!place) return;
    this.selection.selectPlace(id);
    this.#aim(placeRequest(this.atlas, place));
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
    if (this.arrival.waitFor(this.texts.coming(id), () => this.openArticle(id))) return;
    this.arrival.forget();
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
    this.reading.hold();
  }

  /** An article has come in another language. */
  takeTranslation(translation: Translation): void {
    this.translations.take(translation);
    if (this.translations.of(this.article) === translation) this.reading.hold();
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
    if (!this.atlas.passages.has(id) && this.arrival.wait(() => this.openPassage(id))) return;
    if (this.arrival.waitFor(this.texts.coming(id), () => this.openPassage(id))) return;
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
      this.arrival.forget();
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
    this.arrival.whenWhole(() => {
      sail(this);
    });
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
    if (this.arrival.waitFor(this.texts.coming(id), () => this.#open(id))) return;
    this.arrival.forget();
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
