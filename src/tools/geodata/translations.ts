import type { Translation, TranslationPassage } from '../../domain/reading/translation';
import { isArticleId, isLanguageId, type LanguageId, type PassageId } from '../../domain/atlas/id';
import type { Citation, Inline, Passage } from '../../domain/reading/article';
import { inWords } from './article/plotWords';
import { plotGround } from './illustrated';
import { type PlotGround, resolvePlot } from './article/plots';
import type { Geodata, PlacedArticle, PlacedTranslation } from './geodata';

/** The articles in other languages as the page reads them. */
export function translationsOf(geodata: Geodata): readonly Translation[] {
  return geodata.translations.flatMap((translation) => {
    const { article, language } = translation;
    const original = geodata.articles.find((each) => each.article.id === article);
    if (!original || !isLanguageId(language)) return [];
    return translationOf(translation, language, original, plotGround(geodata, language));
  });
}

function translationOf(
  translation: PlacedTranslation,
  language: LanguageId,
  original: PlacedArticle,
  plotting: PlotGround,
): Translation {
  const { article, title, subtitle, headings, passages } = translation;
  const titles = headings.map(({ text }) => text);
  const { sections } = original.article;
  const before = sections[0]?.heading === null ? [null] : [];
  const words = passages.flatMap(({ passage }): [PassageId, TranslationPassage][] => {
    const other = sections
      .flatMap((section) => section.passages)
      .find(({ id }) => id === passage.id);
    return other
      ? [[passage.id, passageOf(passage, other, { translation, original, plotting })]]
      : [];
  });
  return {
    article: isArticleId(article) ? article : original.article.id,
    language,
    title,
    subtitle,
    headings: [...before, ...titles],
    passages: Object.fromEntries(words),
  };
}

interface Ground {
  readonly translation: PlacedTranslation;
  readonly original: PlacedArticle;
  readonly plotting: PlotGround;
}

function passageOf(own: Passage, other: Passage, { translation, original, plotting }: Ground) {
  const captions = translation.pictures
    .filter(({ passage }) => passage === own.id)
    .map(({ shown }) => shown.caption);
  const plots = original.plots
    .filter(({ passage }) => passage === own.id)
    .map(({ plot }) => {
      const words = translation.plots.find((each) => each.words.id === plot.id)?.words;
      return resolvePlot(words ? inWords(plot, words) : plot, plotting);
    });
  return {
    inlines: withSources(own.inlines, other.inlines),
    ...(captions.length > 0 ? { captions } : {}),
    ...(plots.length > 0 ? { plots } : {}),
  };
}

/** A passage that cites nothing has the sources of the article's own, at its end. */
function withSources(own: readonly Inline[], original: readonly Inline[]): readonly Inline[] {
  if (citationsIn(own).length > 0) return own;
  const citations = citationsIn(original);
  return citations.length === 0 ? own : [...own, { type: 'citation', citations }];
}

function citationsIn(inlines: readonly Inline[]): readonly Citation[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'citation') return inline.citations;
    return 'children' in inline ? citationsIn(inline.children) : [];
  });
}
