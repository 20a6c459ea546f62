import type { Position } from 'geojson';
import type { Article, Passage } from '../../domain/reading/article';
import { type Atlas, passagesIn } from '../../domain/atlas/atlas';
import type { PlaceId } from '../../domain/atlas/id';
import { isSpot } from '../../domain/atlas/place';
import type { Selection } from '../selection.svelte';

/** What decides which places are marked; the explorer is one. */
interface Scene {
  readonly atlas: Atlas;
  readonly article: Article | null;
  readonly activePassage: Passage | null;
  readonly selection: Selection;
}

/** Something that words might name instead. */
export interface Ghost {
  readonly title: string;
  readonly at: Position;
}

/** The places of the gazetteer that the article being read names: marked while it is read. */
export class ArticlePlaces {
  readonly #scene: Scene;
  /** What else the words in question might name. */
  ghosts = $state.raw<readonly Ghost[]>([]);
  /** Who wants the next click on the map, for the place where it falls; `null` while nobody does. */
  taking = $state.raw<((at: readonly [lng: number, lat: number]) => void) | null>(null);
  /** Those that a point marks. */
  readonly marked = $derived.by(() => {
    const { article, atlas, selection } = this.#scene;
    const passages = article ? passagesIn(article) : [];
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- read alone: it never changes in place
    const ids = new Set(passages.flatMap(({ places }) => places ?? []));
    if (selection.place !== null) ids.add(selection.place);
    return [...ids].flatMap((id) => atlas.places.get(id) ?? []).filter(isSpot);
  });
  /** Those of the passage, or the one selected. */
  readonly lit: readonly PlaceId[] = $derived.by(() => {
    const { activePassage, selection } = this.#scene;
    if (selection.place !== null) return [selection.place];
    return selection.selected.kind === 'none' ? (activePassage?.places ?? []) : [];
  });

  constructor(scene: Scene) {
    this.#scene = scene;
  }
}
