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
  readonly #base = $derived.by(() => this.#speaking.speech?.(this.#filled) ?? this.#filled);
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

  /** `speaking` says in which language the atlas's own short texts are. */
  constructor(own: Atlas, speaking: Speaking) {
    this.#speaking = speaking;
    this.#own = $state.raw(own);
  }

  /** The atlas without what was brought; replaced whole when the themes' data arrive. */
  get base(): Atlas {
    return this.#base;
  }
  set base(own: Atlas) {
    this.#own = own;
  }

  get meta() {
    return this.base.meta;
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
    return this.base.themes;
  }
  get features() {
    return this.base.features;
  }
  get byId() {
    return this.base.byId;
  }
  get parts() {
    return this.base.parts;
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
    return this.base.greatNames;
  }
}
