import { passageAt } from '../domain/atlas/atlas';
import type { Atlas, PassageRef } from '../domain/atlas/atlas';
import { type ArticleId, type PassageId, isPassageId } from '../domain/atlas/id';
import type { Article, Passage } from '../domain/reading/article';
import { notices } from '../words/en/notices';
import { lostText } from '../words/lost';
import type { WordsInUse } from './languages/words.svelte';
import type { Notices } from './notices.svelte';

/** So many articles keep their words: those of a comparison, the one being read and the one before. */
const KEPT = 8;

/** What the words are of, and where it is said that they cannot be had; the explorer is one. */
interface Scene {
  readonly atlas: Atlas;
  readonly notices: Notices;
  readonly words: WordsInUse;
}

/** The words of articles of which the page holds the outlines, fetched when they are opened; those read last are kept. */
export class Texts {
  /** Fetches an article; given by the app. */
  load: ((article: ArticleId) => Promise<Article>) | null = null;
  #come = $state.raw<readonly Article[]>([]);
  readonly #scene: Scene;
  // Only asked and added to: nothing on the screen hangs on it.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #coming = new Map<ArticleId, Promise<void>>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** The article with its words, where they are there. */
  of(article: Article): Article {
    if (!article.outline) return article;
    return this.#come.find(({ id }) => id === article.id) ?? article;
  }

  /** The same of a passage. */
  passageOf({ article, passage, index }: PassageRef): Passage {
    return article.outline ? (passageAt(this.of(article), index) ?? passage) : passage;
  }

  /** Fetches the words of an article, or of that of a passage: `null` where they are there; rejects when they cannot be had. */
  coming(id: ArticleId | PassageId): Promise<void> | null {
    const { articles, passages } = this.#scene.atlas;
    const article = isPassageId(id)
      ? passages.get(id)?.article
      : articles.find((each) => each.id === id);
    if (!article || !this.load || !this.of(article).outline) return null;
    const coming = this.#coming.get(article.id) ?? this.#bring(article.id, this.load);
    this.#coming.set(article.id, coming);
    return coming;
  }

  async #bring(id: ArticleId, load: NonNullable<typeof this.load>): Promise<void> {
    try {
      const article = await load(id);
      this.#come = [...this.#come, article].slice(-KEPT);
    } catch (problem) {
      const { notices: said, words } = this.#scene;
      said.say(lostText(problem, words.in('notices', notices)));
      throw problem;
    } finally {
      this.#coming.delete(id);
    }
  }
}
