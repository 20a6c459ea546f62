import { type Atlas, textsOf } from '../../domain/atlas/atlas';
import type { Article } from '../../domain/reading/article';
import type { Stocked } from '../stocked';
import type { Speech } from '../languages/words.svelte';
import type { NamedPlace } from '../../domain/atlas/place';

/** An article that the reader has brought, with the places it names. */
export interface Brought {
  readonly article: Article;
  readonly places: readonly NamedPlace[];
}

interface Speaking {
  readonly speech: Speech | null;
}

/**
 * The atlas with the reader's own articles among its own. When these change, only what hangs on the text is made anew:
 * each part is read by itself, so that what draws the features sees no change.
 */
export class JoinedAtlas implements Atlas {
  #own: Atlas;
  readonly #speaking: Speaking;
  /** Brings what does not come with the page; `null` where all does. */
  stocked = $state.raw<Stocked | null>(null);
  readonly #filled = $derived.by(() => this.stocked?.filled(this.#own) ?? this.#own);
  readonly #base = $derived.by(() => this.#inWords(this.#filled));
  /** Each by itself: whoever reads what is drawn sees no change when other articles come. */
  readonly #meta = $derived.by(() => this.#base.meta);
  readonly #features = $derived.by(() => this.#base.features);
  readonly #byId = $derived.by(() => this.#base.byId);
  readonly #parts = $derived.by(() => this.#base.parts);
  readonly #themes = $derived.by(() => this.#base.themes);
  readonly #greatNames = $derived.by(() => this.#base.greatNames);
  bringing = $state.raw<readonly (() => readonly Brought[])[]>([]);
  readonly #brought = $derived.by(() => this.bringing.flatMap((articles) => articles()));
  readonly #texts = $derived.by(() =>
    this.#brought.length === 0
      ? this.base
      : textsOf([...this.base.articles, ...this.#brought.map(({ article }) => article)]),
  );
  readonly #places = $derived.by(() => {
    const own = this.#brought.flatMap(({ places }) => places);
    if (own.length === 0) return this.base.places;
    // Read alone: it never changes in place.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    return new Map([...this.base.places, ...own.map((place) => [place.id, place] as const)]);
  });

  #said: { readonly speech: Speech; readonly of: Atlas; readonly said: Atlas } | null = null;

  /** `speaking` says in which language the atlas's own short texts are. */
  constructor(own: Atlas, speaking: Speaking) {
    this.#speaking = speaking;
    this.#own = $state.raw(own);
  }

  /** What has been said before is not said anew when only the texts change. */
  #inWords(own: Atlas): Atlas {
    const { speech } = this.#speaking;
    if (speech === null) return own;
    const { speech: before, of, said } = this.#said ?? {};
    const isSaid = before === speech && of?.features === own.features && of.meta === own.meta;
    const { meta, themes, features, byId, parts } = isSaid && said ? said : speech(own);
    const all = { ...own, meta, themes, features, byId, parts };
    this.#said = { speech, of: own, said: all };
    return all;
  }

  /** The atlas without what was brought; replaced whole when the themes' data arrive. */
  get base(): Atlas {
    return this.#base;
  }
  set base(own: Atlas) {
    this.#own = own;
  }

  get meta() {
    return this.#meta;
  }
  get articles() {
    return this.#texts.articles;
  }
  get passages() {
    return this.#texts.passages;
  }
  get mentions() {
    return this.#texts.mentions;
  }
  get places() {
    return this.#places;
  }
  get sources() {
    return this.base.sources;
  }
  get themes() {
    return this.#themes;
  }
  get features() {
    return this.#features;
  }
  get byId() {
    return this.#byId;
  }
  get parts() {
    return this.#parts;
  }
  get news() {
    return this.base.news;
  }
  get shipClasses() {
    return this.base.shipClasses;
  }
  get pictures() {
    return this.base.pictures;
  }
  get people() {
    return this.base.people;
  }
  get method() {
    return this.base.method;
  }
  get sideOf() {
    return this.base.sideOf;
  }
  get stock() {
    return this.base.stock;
  }
  get greatNames() {
    return this.#greatNames;
  }
}
