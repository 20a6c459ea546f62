import type { LanguageId } from '../../domain/atlas/id';
import type { Article } from '../../domain/reading/article';
import { type Translation, inWordsOf } from '../../domain/reading/translation';

/** In which language articles are read, as far as there are translations in it, and those that have come. */
export class Translations {
  /** `null` for the atlas's own. */
  language = $state<LanguageId | null>(null);
  /** What a moment is read in whose link names no language: what the reader has chosen. */
  usual: LanguageId | null = null;
  /** The reader has chosen it on this page. */
  isChosen = $state(false);
  #come = $state.raw<readonly Translation[]>([]);

  /** The reader's choice, from now on. */
  choose(language: LanguageId | null): void {
    this.language = language;
    this.usual = language;
    this.isChosen = true;
  }

  /** A translation has come. */
  take(translation: Translation): void {
    this.#come = [...this.#come, translation];
  }

  /** The translation of an article in the wished language; `null` when there is none, or none has come yet. */
  of(article: Pick<Article, 'id'> | null): Translation | null {
    const { language } = this;
    if (language === null || article === null) return null;
    const isMeant = (each: Translation): boolean =>
      each.article === article.id && each.language === language;
    return this.#come.find(isMeant) ?? null;
  }

  /** The article in the wished language, or as it is. */
  wordsOf(article: Article): Article {
    const translation = this.of(article);
    return translation ? inWordsOf(article, translation) : article;
  }
}
