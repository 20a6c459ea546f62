import type { ArticleId, LanguageId, PassageId } from '../atlas/id';
import type { Plot } from '../plots/plot';
import type { Article, Inline, Passage } from './article';

/** An article's words in another language: what they tell of, and when, stands in the article itself. */
export interface Translation {
  readonly article: ArticleId;
  readonly language: LanguageId;
  readonly title: string;
  readonly subtitle: string;
  /** One for each section of the article; `null` before the first heading. */
  readonly headings: readonly (string | null)[];
  /** By the passage, each of the article's. */
  readonly passages: Readonly<Record<PassageId, TranslationPassage>>;
}

/** The words of one passage, with those of what stands below it. */
export interface TranslationPassage {
  readonly inlines: readonly Inline[];
  /** Of its pictures, in their order; missing for none. */
  readonly captions?: readonly string[];
  /** Its figures with their words; missing for none. */
  readonly plots?: readonly Plot[];
}

/**
 * The same article in the words of a translation: same id, same passages, same features, same times. What the translation lacks
 * stays in the atlas's own language.
 */
export function inWordsOf(article: Article, translation: Translation): Article {
  const { language, title, subtitle, headings, passages } = translation;
  return {
    ...article,
    language,
    title,
    subtitle,
    sections: article.sections.map((section, nth) => ({
      heading: headings[nth] ?? section.heading,
      passages: section.passages.map((passage) => worded(passage, passages[passage.id])),
    })),
  };
}

function worded(passage: Passage, words: TranslationPassage | undefined): Passage {
  if (!words) return passage;
  const { inlines, captions = [], plots } = words;
  const pictures = passage.pictures?.map(({ picture, caption }, nth) => ({
    picture,
    caption: captions[nth] ?? caption,
  }));
  return {
    ...passage,
    inlines,
    ...(pictures ? { pictures } : {}),
    ...(plots ? { plots } : {}),
  };
}
