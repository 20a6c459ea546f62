import { type Atlas, passagesFrom, withParts } from '../domain/atlas/atlas';
import type { DetailsOf } from '../domain/atlas/feature/feature';
import { type ReaderPlace, toldElsewhere } from '../domain/reading/passageChoice';
import { Appearance } from './appearance.svelte';
import { ArticlePlaces } from './onMap/articlePlaces.svelte';
import { Beat } from './playing/beat.svelte';
import { Camera } from './camera.svelte';
import { Clip } from './share/clip.svelte';
import { Clock } from './clock.svelte';
import { Comparison } from './comparison.svelte';
import type { Details } from './details.svelte';
import { Translations } from './languages/translations.svelte';
import { type Brought, JoinedAtlas } from './own/joinedAtlas.svelte';
import { Notices } from './notices.svelte';
import { Plates } from './plates.svelte';
import { Picture } from './share/picture.svelte';
import { Reading } from './reading.svelte';
import { Selection } from './selection.svelte';
import { Sight } from './onMap/sight.svelte';
import { Spots } from './onMap/spots.svelte';
import type { Stocked } from './stocked';
import { Texts } from './texts.svelte';
import { Themes } from './themes.svelte';
import { VoyageView } from './voyage/voyage.svelte';
import { WordsInUse } from './languages/words.svelte';

/** The one state behind text, map and clock, with all that follows from it. What changes it are the explorer's rules. */
export class Present {
  readonly clock: Clock;
  readonly beat: Beat;
  readonly camera = new Camera();
  readonly themes: Themes;
  readonly selection = new Selection();
  readonly reading: Reading;
  readonly notices = new Notices();
  readonly voyage = new VoyageView(this);
  readonly picture = new Picture();
  readonly clip = new Clip();
  readonly comparison = new Comparison();
  readonly translations = new Translations();
  readonly appearance = new Appearance(this.translations);
  readonly words = new WordsInUse(this.translations);
  /** What is told of features apart; comes after the text. */
  details = $state.raw<Details | null>(null);
  readonly #joined: JoinedAtlas;
  /** The words of articles that come when they are opened. */
  readonly texts = new Texts(this);
  readonly #sight = new Sight(this);

  readonly article = $derived.by(() => {
    const { articles } = this.atlas;
    const article = articles.find(({ id }) => id === this.reading.article);
    return article ? this.texts.of(article) : null;
  });
  /** What is read, in the words in which it is read. */
  readonly text = $derived.by(() => this.article && this.translations.wordsOf(this.article));
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
    return id === null ? null : toldElsewhere(this.atlas, id, this.place);
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
  /** What is drawn of battles. */
  readonly plates = new Plates(this);
  /** The places of the gazetteer that the article names. */
  readonly places = new ArticlePlaces(this);

  constructor(atlas: Atlas) {
    this.#joined = new JoinedAtlas(atlas, this.words);
    const { longSpan, span, opening } = atlas.meta;
    this.clock = new Clock(longSpan, opening.date, span);
    this.beat = new Beat(this.clock);
    this.themes = new Themes(atlas.meta.themes.map((theme) => theme.id));
    this.reading = new Reading(atlas.meta.opening.article);
  }

  /** What is told of a feature apart; see `Details`. */
  readonly detailsOf: DetailsOf = (feature) => this.details?.of(feature) ?? null;

  /** The atlas without what was brought. */
  get own(): Atlas {
    return this.#joined.base;
  }

  get atlas(): Atlas {
    return this.#joined;
  }

  /** Replaced whole when the themes' data arrive. */
  set atlas(atlas: Atlas) {
    this.#joined.base = atlas;
  }

  /** Brings what of the atlas does not come with the page; `null` where all does. */
  get stocked(): Stocked | null {
    return this.#joined.stocked;
  }

  set stocked(stocked: Stocked | null) {
    this.#joined.stocked = stocked;
  }

  /** Puts articles beside those of the atlas, as they are from now on: the reader's own, a comparison. */
  bring(articles: () => readonly Brought[]): void {
    this.#joined.bringing = [...this.#joined.bringing, articles];
  }

  /** Where the reader is in text and time. */
  protected get place(): ReaderPlace {
    const { article, active } = this.reading;
    return { article, active, now: this.clock.now };
  }
}
