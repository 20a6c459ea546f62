import type { Snippet } from 'svelte';
import type { Atlas } from '../domain/atlas/atlas';
import type { ArticleId, FeatureId } from '../domain/atlas/id';
import { isOwn } from '../domain/ownArticle/isOwn';
import type { Door } from './own/door.svelte';
import type { Texts } from './texts.svelte';

type Tellers = ReadonlyMap<FeatureId, readonly number[]>;

const NOBODY: Tellers = new Map();

/**
 * Which articles the reader lays side by side: all that the page holds of it until some are. The rest, which makes an
 * article of them, is loaded then.
 */
export class Comparison {
  /** In the order of their numbers; none while nothing is compared. */
  chosen = $state.raw<readonly ArticleId[]>([]);
  /** Whether the reader is asked which. */
  isOpen = $state(false);
  /** What the room behind puts in the place of the text, once it is there. */
  text = $state.raw<Snippet | null>(null);
  /** Whether the room behind is to be loaded. */
  isWanted = $state(false);
  /** Given by the room behind. */
  telling = $state.raw<() => Tellers>(() => NOBODY);
  /** Which accounts name each event, by their numbers; empty while none are read. */
  readonly tellers = $derived.by(() => this.telling());
  #waiting: (() => void) | null = null;

  /** Asks the reader which articles. */
  ask(): void {
    this.isWanted = true;
    this.isOpen = true;
  }

  /** Lays articles side by side; what comes of it can be opened once it is ready. */
  choose(articles: readonly ArticleId[]): void {
    this.isWanted = true;
    this.chosen = articles;
  }

  /** Does something once the comparison can be read: at once, or when its room has come. */
  whenReady(act: () => void): void {
    if (this.text) act();
    else this.#waiting = act;
  }

  /** The room behind is there, and what has waited is done. */
  attend(text: Snippet): void {
    this.text = text;
    const act = this.#waiting;
    this.#waiting = null;
    act?.();
  }
}

/**
 * For as long as the calling component lives: reads the reader's own articles when they are first compared, and says that
 * a comparison can be opened once the features that it compares by are there.
 */
export function keepComparison(
  scene: {
    readonly comparison: Comparison;
    readonly own: Pick<Atlas, 'features'>;
    readonly texts: Texts;
  },
  door: Door,
  text: () => Snippet,
): void {
  const { comparison } = scene;
  $effect(() => {
    for (const id of comparison.chosen.filter(isOwn)) {
      door.isWanted = true;
      void door.shelf?.load(id);
    }
  });
  $effect(() => {
    // What cannot be had is said where it is fetched.
    for (const id of comparison.chosen) scene.texts.coming(id)?.catch(() => undefined);
  });
  $effect(() => {
    if (comparison.chosen.length > 0 && scene.own.features.length > 0) comparison.attend(text());
  });
}
