import { createContext } from 'svelte';
import { type Atlas, passageAt, passagesFrom, withParts } from '../domain/atlas/atlas';
import { eventBeside } from '../domain/atlas/happenings';
import type {
  ArticleId,
  FeatureId,
  PartyId,
  PassageId,
  PersonId,
  PlaceId,
} from '../domain/atlas/id';
import { instantFor, instantWithin, isToldAt, noonOf, passageFor } from '../domain/reading/moment';
import { type ReaderPlace, passageToOpen, toldElsewhere } from '../domain/reading/passageChoice';
import type { Instant } from '../domain/dates/time';
import type { View } from '../domain/geometry/view';
import { Appearance } from './appearance.svelte';
import { ArticlePlaces } from './articlePlaces.svelte';
import { Beat } from './beat.svelte';
import { Camera, type CameraRequest } from './camera.svelte';
import { Clip } from './share/clip.svelte';
import { Clock } from './clock.svelte';
import {
  featureRequest,
  groupRequest,
  openingRequest,
  passageRequest,
  placeRequest,
} from './framing';
import { type Brought, JoinedAtlas } from './joinedAtlas.svelte';
import { Notices } from './notices.svelte';
import { Picture } from './share/picture.svelte';
import { Reading } from './reading.svelte';
import { passOn, sail } from './voyage/sailing';
import { Selection } from './selection.svelte';
import { Sight } from './sight.svelte';
import { Spots } from './spots.svelte';
import { Themes } from './themes.svelte';
import { VoyageView } from './voyage/voyage.svelte';

/** The one state behind text, map and clock, and the rules that join them. */
export class Explorer {
  readonly clock: Clock;
  readonly beat: Beat;
  readonly camera = new Camera();
  readonly themes: Themes;
  readonly selection = new Selection();
  readonly reading: Reading;
  readonly notices = new Notices();
  readonly appearance = new Appearance();
  readonly voyage = new VoyageView(this);
  readonly picture = new Picture();
  readonly clip = new Clip();
  readonly #joined: JoinedAtlas;
  readonly #sight = new Sight(this);

  readonly article = $derived.by(() => {
    const { articles } = this.atlas;
    return articles.find((article) => article.id === this.reading.article) ?? null;
  });
  readonly activePassage = $derived.by(() => {
    const { active } = this.reading;
    return active === null ? null : (this.atlas.passages.get(active)?.passage ?? null);
  });
  readonly selectedFeature = $derived.by(() => {
    const id = this.selection.feature;
    return id === null ? null : (this.atlas.byId.get(id) ?? null);
  });
  readonly selectedPerson = $derived.by(() => {
    const id = this.selection.person;
    return id === null ? null : (this.atlas.people.get(id) ?? null);
  });
  /** The track that the camera follows; `null` when none. */
  readonly followedTrack = $derived.by(() => {
    const { following } = this.camera;
    return following === null ? null : (this.atlas.byId.get(following)?.track ?? null);
  });
  /** Passages that tell of the selected feature, those of the article being read first, or that name the selected person. */
  readonly selectedPassages = $derived.by(() => {
    const { selectedPerson } = this;
    if (selectedPerson) {
      return selectedPerson.passages.flatMap((each) => this.atlas.passages.get(each) ?? []);
    }
    const id = this.selection.feature;
    return id === null ? [] : passagesFrom(this.atlas, id, this.reading.article);
  });
  /** Where else to read of the selected feature, when this article names it but in passing. */
  readonly toldElsewhere = $derived.by(() => {
    const id = this.selection.feature;
    return id === null ? null : toldElsewhere(this.atlas, id, this.#place());
  });
  /** The selected feature, what is the selected person's, else those of the active passage; none in a clip, which tells of a span of time. */
  readonly named = $derived.by(() => {
    if (this.clip.isFilming) return [];
    if (this.selectedPerson) return this.selectedPerson.features;
    const id = this.selection.feature;
    return id === null ? (this.activePassage?.features ?? []) : [id];
  });
  /** The same with their parts: lit while the rest recedes. */
  readonly lit = $derived.by(() => withParts(this.atlas, this.named));
  /** Everything on the map now, in order of date: the list behind the map. */
  readonly shown = $derived.by(() => this.#sight.shown);
  /** The courses that are drawn whole; of the others only what has been run. */
  readonly courses = $derived.by(() => this.#sight.courses);
  /** Whether what is not true now is shown as well: never of what somebody knew. */
  readonly showsAll = $derived.by(() => this.clock.showsAll && this.voyage.knownTo === null);
  /** Where on the screen what is lit stands. */
  readonly spots = new Spots(this);
  /** The places of the gazetteer that the article names. */
  readonly places = new ArticlePlaces(this);

  constructor(atlas: Atlas) {
    this.#joined = new JoinedAtlas(atlas);
    const { longSpan, span, opening } = atlas.meta;
    this.clock = new Clock(longSpan, opening.date, span);
    this.beat = new Beat(this.clock);
    this.themes = new Themes(atlas.meta.themes.map((theme) => theme.id));
    this.reading = new Reading(atlas.meta.opening.article);
  }

  get atlas(): Atlas {
    return this.#joined;
  }

  /** Replaced whole when the themes' data arrive. */
  set atlas(atlas: Atlas) {
    this.#joined.base = atlas;
  }

  /** Puts the reader's own articles beside those of the atlas, as they are from now on. */
  bring(articles: () => readonly Brought[]): void {
    this.#joined.bringing = articles;
  }

  /** Shows a feature: its date, a passage that tells of it, and (when the reader is elsewhere) its place. */
  select(id: FeatureId, { move = true } = {}): void {
    const feature = this.atlas.byId.get(id);
    if (!feature) return;
    this.selection.select(id);
    this.clock.moveTo(instantFor(feature.when, this.clock.now));
    const ref = passageToOpen(this.atlas, id, this.#place());
    if (ref) this.#open(ref.passage.id);
    if (move) this.show(id);
  }

  /** Shows who somebody was, and on the map all that was the person's; text and clock stay where they are. */
  selectPerson(id: PersonId, { move = true } = {}): void {
    const person = this.atlas.people.get(id);
    if (!person) return;
    this.clock.playing = false;
    this.clock.set(this.clock.now);
    this.camera.following = null;
    this.selection.selectPerson(id);
    if (move) this.#aim(groupRequest(this.atlas, person.features));
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
    this.selection.clear();
    this.reading.article = id;
    this.reading.active = null;
    this.reading.silent = null;
    this.reading.attached = true;
    this.reading.scrollRequest = { kind: 'top', top: 0 };
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

  /** The camera goes to what is being read: the passage, or the whole theatre at the head. */
  showReading(): void {
    if (this.reading.active === null) this.#aim(openingRequest(this.atlas));
    else this.#showPassage();
  }

  /** Leaves the selection; the reading stays where it is. */
  deselect(): void {
    this.selection.clear();
  }

  /** Opens a passage and lets map and clock follow: next, previous, a link to a passage. */
  openPassage(id: PassageId): void {
    this.#open(id);
    this.reading.attached = true;
    this.#follow(0);
  }

  /**
   * The reader has scrolled: `progress` from 0 to 1 through the passage; `null` is the article's head. The
   * clock follows at once, the camera when the reader comes to rest: see `settle`.
   */
  read(id: PassageId | null, progress: number): void {
    this.reading.scrolled = true;
    if (id !== this.reading.active) this.selection.clear();
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
    sail(this);
  }

  /** Starts or stops the clock. */
  togglePlaying(): void {
    this.clock.toggle();
  }

  /** Goes to the next (`by` 1) or the previous (−1) event of the themes shown, and opens it. */
  stepToEvent(by: 1 | -1): void {
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

  #place(): ReaderPlace {
    const { article, active } = this.reading;
    return { article, active, now: this.clock.now };
  }

  #open(id: PassageId): void {
    const ref = this.atlas.passages.get(id);
    if (!ref) return;
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
