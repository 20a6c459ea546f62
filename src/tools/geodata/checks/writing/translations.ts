import { passageName } from '../../../../domain/atlas/id';
import type { PlacedPassage } from '../../article/translation';
import { titlesOf } from '../../article/plotWords';
import type { Geodata, PlacedArticle, PlacedTranslation } from '../../geodata';
import type { Problem } from '../../files/problem';
import { unknownName } from '../references';
import { differencesOf } from './translatedPassage';

/**
 * Articles in other languages that are not the same article: one that has no original, or a language that the atlas does
 * not have; passages, headings, mentions, dates, sources, numbers, figures or captions that are missing or more.
 */
export function checkTranslations({
  translations,
  articles,
  atlas,
}: Pick<Geodata, 'translations' | 'articles' | 'atlas'>): readonly Problem[] {
  const languages = atlas.languages.map(({ id }) => id);
  return translations.flatMap((translation): readonly Problem[] => {
    const { file, language, article } = translation;
    const whole = { file, line: 1, column: 1 };
    if (!languages.includes(language)) {
      const message = unknownName(language, 'language', languages);
      return [{ ...whole, field: 'folder', message, expected: 'a language of atlas.json' }];
    }
    const original = articles.find((each) => each.article.id === article);
    if (!original) {
      const names = articles.map((each) => each.article.id);
      return [{ ...whole, field: 'file name', message: unknownName(article, 'article', names) }];
    }
    return [
      ...headings(translation, original),
      ...passages(translation, original),
      ...figures(translation, original),
      ...captions(translation, original),
    ];
  });
}

function headings(
  { file, headings: own }: PlacedTranslation,
  { article }: PlacedArticle,
): Problem[] {
  const wanted = article.sections.filter(({ heading }) => heading !== null);
  if (own.length === wanted.length) return [];
  const { line, column } = own.at(-1) ?? { line: 1, column: 1 };
  const message = `${String(own.length)} headings; expected ${String(wanted.length)} as in the article`;
  return [{ file, line, column, field: 'headings', message }];
}

function passages(
  translation: PlacedTranslation,
  { file: original, article }: PlacedArticle,
): Problem[] {
  const { file, passages: own } = translation;
  let heading = 0;
  const wanted = article.sections.flatMap((section) => {
    if (section.heading !== null) heading += 1;
    const under = heading;
    return section.passages.map((passage) => ({ passage, under }));
  });
  const byId = new Map(wanted.map((each) => [each.passage.id, each]));
  const seen = new Map<string, PlacedPassage>();
  const found = own.flatMap((placed): Problem[] => {
    const { passage, line, column, under } = placed;
    const at = { file, line, column, field: passageName(passage.id) };
    const twice = seen.has(passage.id);
    seen.set(passage.id, placed);
    const other = byId.get(passage.id);
    if (twice) return [{ ...at, message: 'another passage has this id too' }];
    if (!other) return [{ ...at, message: `${original} has no such passage` }];
    return [
      ...(under === other.under ? [] : [{ ...at, message: 'stands under another heading there' }]),
      ...differencesOf(passage, other.passage).map((message) => ({ ...at, message })),
    ];
  });
  return [
    ...found,
    ...missing(
      translation,
      wanted.map(({ passage }) => passage.id).filter((id) => !seen.has(id)),
    ),
    ...outOfOrder(translation, [...byId.keys()]),
  ];
}

function missing({ file, passages: own }: PlacedTranslation, ids: readonly string[]): Problem[] {
  const { line, column } = own.at(-1) ?? { line: 1, column: 1 };
  return ids.map((id) => {
    const name = id.slice(id.indexOf('.') + 1);
    return { file, line, column, field: name, message: 'this passage of the article is missing' };
  });
}

/** The first that comes before one that it follows in the article. */
function outOfOrder(
  { file, passages: own }: PlacedTranslation,
  order: readonly string[],
): Problem[] {
  const known = own.filter(({ passage }) => order.includes(passage.id));
  const late = known.find(({ passage }, nth) => {
    const next = known[nth + 1];
    return next && order.indexOf(next.passage.id) < order.indexOf(passage.id);
  });
  if (!late) return [];
  const { line, column, passage } = late;
  const message = 'stands before a passage that it follows in the article';
  return [{ file, line, column, field: passageName(passage.id), message }];
}

function figures({ file, plots: own, passages: last }: PlacedTranslation, original: PlacedArticle) {
  const end = last.at(-1) ?? { line: 1, column: 1 };
  const missed = original.plots
    .filter(({ plot }) => !own.some(({ words }) => words.id === plot.id))
    .map(({ plot }): Problem => {
      const message = 'the words of this figure are missing';
      return { file, line: end.line, column: end.column, field: `figure ${plot.id}`, message };
    });
  const wrong = own.flatMap(({ words, passage, line, column }): Problem[] => {
    const at = { file, line, column, field: `figure ${words.id}` };
    const other = original.plots.find(({ plot }) => plot.id === words.id);
    if (!other) return [{ ...at, message: 'the article has no such figure' }];
    const count = titlesOf(other.plot).length;
    const of = `${String(words.titles.length)} titles; expected ${String(count)} as in the article`;
    return [
      ...(words.titles.length === count ? [] : [{ ...at, message: of }]),
      ...(passage === other.passage ? [] : [{ ...at, message: 'stands under another passage' }]),
      ...((words.note === undefined) === (other.plot.note === undefined)
        ? []
        : [{ ...at, message: 'a note is there in the one and not in the other' }]),
    ];
  });
  return [...missed, ...wrong];
}

function captions(
  { file, pictures: own, passages: last }: PlacedTranslation,
  original: PlacedArticle,
) {
  const end = last.at(-1) ?? { line: 1, column: 1 };
  const nameOf = ({ passage, shown }: (typeof own)[number]): string =>
    `${passage} ${shown.picture}`;
  const [mine, theirs] = [own.map(nameOf), original.pictures.map(nameOf)];
  if (mine.join() === theirs.join()) return [];
  const message = `pictures ${mine.join(', ') || 'none'}; expected ${theirs.join(', ') || 'none'}`;
  return [{ file, line: end.line, column: end.column, field: 'pictures', message }];
}
