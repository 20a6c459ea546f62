import { createContext } from 'svelte';
import type { Passage } from '../domain/article';
import { type Atlas, passageAt, passagesFrom, passagesIn, withParts } from '../domain/atlas';
import { extentOf } from '../domain/extent';
import type { AtlasFeature } from '../domain/feature';
import type { ArticleId, FeatureId, PassageId } from '../domain/id';
import { instantFor, instantWithin, isShownAt, isShownOn, passageFor } from '../domain/moment';
import type { Instant } from '../domain/time';
import { Appearance } from './appearance.svelte';
import { Camera } from './camera.svelte';
import { Clock } from './clock.svelte';
import { Notices } from './notices.svelte';
import { Reading } from './reading.svelte';
import { Selection } from './selection.svelte';
import { Themes } from './themes.svelte';

/** No closer than this when a single point is to be shown, so that its surroundings explain it. */
const CLOSEST = 9.5;

/** The one state behind text, map and clock, and the rules that join them. */
export class Explorer {
  /** Replaced whole when the themes' data arrive. */
  atlas: Atlas;
  readonly clock: Clock;
  readonly camera = new Camera();
  readonly themes: Themes;
  readonly selection = new Selection();
  readonly reading: Reading;
  readonly notices = new Notices();
  readonly appearance = new Appearance();

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
  /** Passages that tell of the selected feature, those of the article being read first. */
  readonly selectedPassages = $derived.by(() => {
    const id = this.selection.feature;
    return id === null ? [] : passagesFrom(this.atlas, id, this.reading.article);
  });
  /** Features of the selection, else of the active passage, with their parts: lit while the rest recedes. */
  readonly lit = $derived.by(() => {
    const id = this.selection.feature;
    return withParts(this.atlas, id === null ? (this.activePassage?.features ?? []) : [id]);
  });
  /** Everything on the map now, in order of date: the list behind the map. */
  readonly shown = $derived.by(() => {
    return this.atlas.features.filter((feature) => this.#isShown(feature));
  });

  constructor(atlas: Atlas) {
    this.atlas = $state.raw(atlas);
    this.clock = new Clock(atlas.meta.longSpan, atlas.meta.opening.date);
    this.themes = new Themes(atlas.meta.themes.map((theme) => theme.id));
    this.reading = new Reading(atlas.meta.opening.article);
  }

  /** Shows a feature: its date, its first passage, and (when the reader is elsewhere) its place. */
  select(id: FeatureId, { move = true } = {}): void {
    const feature = this.atlas.byId.get(id);
    if (!feature) return;
    this.clock.playing = false;
    this.selection.select(id);
    this.clock.set(instantFor(feature.when, this.clock.now));
    const first = passagesFrom(this.atlas, id, this.reading.article)[0];
    if (first) this.#open(first.passage.id);
    if (move) this.#show([id]);
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
    this.reading.attached = true;
    this.reading.scrollRequest = { kind: 'top', top: 0 };
  }

  /** Sets the clock to a date of the text; the text stays where it is. */
  goToDate(instant: Instant): void {
    this.clock.playing = false;
    this.clock.allDates = false;
    this.clock.set(instant);
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
    if (id !== this.reading.active) this.selection.clear();
    this.reading.active = id;
    if (!this.reading.attached || id === null) return;
    this.clock.playing = false;
    this.camera.following = null;
    this.#setToPassage(progress);
  }

  /** The reader has stopped scrolling: the camera goes to what is being read. */
  settle(): void {
    if (this.reading.attached && this.reading.active !== null) this.#showPassage();
  }

  /** The reader has moved the clock: the text follows. */
  setTime(instant: Instant): void {
    this.clock.allDates = false;
    this.clock.set(instant);
    this.bringPassage();
  }

  /** Brings the passage for the clock's instant into view. */
  bringPassage(): void {
    const passage = passageFor(this.atlas, this.#passagesToBring(), this.clock.now);
    if (passage && passage.id !== this.reading.active) this.#open(passage.id);
  }

  /** The reader has moved the map by hand: the reading no longer moves it. */
  detach(): void {
    this.camera.following = null;
    if (this.reading.active !== null || this.selection.feature !== null) {
      this.reading.attached = false;
    }
  }

  /** Map and clock go back to the passage being read. */
  returnToReading(): void {
    this.reading.attached = true;
    if (this.reading.active === null) this.#showOpening();
    else {
      this.reading.scrollRequest = { kind: 'passage', passage: this.reading.active };
      this.#follow(0);
    }
  }

  /** From the landing view to the first passage. */
  begin(): void {
    const first = this.article && passageAt(this.article, 0);
    if (first) this.openPassage(first.id);
  }

  /** Plays the opening track from its start (or from now, when the clock is already in it) with the camera behind it. */
  sail(): void {
    const track = this.atlas.byId.get(this.atlas.meta.opening.track);
    if (!track) return;
    this.selection.clear();
    if (!isShownAt(track.when, this.clock.now)) this.clock.set(track.when.start);
    this.camera.following = track.id;
    this.clock.allDates = false;
    this.clock.playing = true;
  }

  /** Starts or stops the clock. */
  togglePlaying(): void {
    const [start, end] = this.atlas.meta.span;
    this.clock.playing = !this.clock.playing;
    if (!this.clock.playing) return;
    this.clock.allDates = false;
    if (this.clock.now < start || this.clock.now >= end) this.clock.set(start);
  }

  #isShown(feature: AtlasFeature): boolean {
    if (!this.themes.shown.has(feature.theme)) return this.selection.feature === feature.id;
    if (this.clock.showsAll || this.lit.has(feature.id)) return true;
    const fade = this.atlas.themes.get(feature.theme)?.fade ?? 0;
    return isShownOn(feature.when, this.clock.today, fade);
  }

  /** Of the article being read; while the camera follows a fleet, only those that tell of it. */
  #passagesToBring(): readonly Passage[] {
    const all = this.article ? passagesIn(this.article) : [];
    const { following } = this.camera;
    if (following === null) return all;
    const fleet = withParts(this.atlas, [following]);
    return all.filter((passage) => passage.features.some((id) => fleet.has(id)));
  }

  #open(id: PassageId): void {
    const ref = this.atlas.passages.get(id);
    if (!ref) return;
    this.reading.article = ref.article.id;
    this.reading.active = id;
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
    if (instant === null) return;
    this.clock.allDates = false;
    this.clock.set(instant);
  }

  #showPassage(): void {
    const passage: Passage | null = this.activePassage;
    if (!passage) return;
    if (passage.view) this.camera.request = { kind: 'view', view: passage.view, jump: false };
    else this.#show(passage.features);
  }

  #show(ids: Iterable<FeatureId>): void {
    const extent = extentOf(this.atlas, ids);
    if (extent) this.camera.request = { kind: 'extent', extent, maxZoom: CLOSEST };
  }

  #showOpening(): void {
    const { extent } = this.atlas.meta.opening;
    this.camera.request = { kind: 'extent', extent, maxZoom: CLOSEST };
  }
}

export const [useExplorer, provideExplorer] = createContext<Explorer>();
