import type { IndexedEntry } from '../../../data/searchIndex';
import type { WrittenFeature } from '../../../data/features/read';
import type { Article, Inline, Passage } from '../../../domain/reading/article';
import { passagesIn } from '../../../domain/atlas/atlas';
import type { AtlasMeta } from '../../../domain/atlas/meta';
import type { SourceKey } from '../../../domain/atlas/id';
import type { SearchTarget } from '../../../domain/search/search';
import { wordsOf } from '../../../domain/reading/words';
import type { Source } from '../../../domain/reading/source';
import { dayText, daysOf, targetOf } from './features';
import { indexTerms } from './terms';

const ARTICLE = 3;
const PASSAGE = 2;
const SOURCE = 1;

/**
 * One entry for each article, which opens at its first passage, and one for each passage. What the atlas as a
 * whole is about is told by the article that it opens with.
 */
export function passageEntries(
  articles: readonly Article[],
  { title, subtitle, subject, opening }: AtlasMeta,
  alt: readonly string[],
): readonly IndexedEntry[] {
  return articles.flatMap((article) => [
    ...articleEntry(
      article,
      article.id === opening.article ? [title, subtitle, subject, ...alt] : [],
    ),
    ...article.sections.flatMap(({ heading, passages }) =>
      passages.map((passage) => passageEntry(article, heading, passage)),
    ),
  ]);
}

function articleEntry(article: Article, alias: readonly string[]): readonly IndexedEntry[] {
  const [first] = passagesIn(article);
  if (!first) return [];
  const entry = {
    group: 'passages' as const,
    title: article.title,
    also: article.subtitle,
    date: null,
    target: { kind: 'passage' as const, passage: first.id },
    weight: ARTICLE,
  };
  return [
    {
      entry,
      terms: () =>
        indexTerms({
          names: [],
          alias,
          near: [article.title],
          text: [article.title, article.subtitle],
        }),
    },
  ];
}

function passageEntry(article: Article, heading: string | null, passage: Passage): IndexedEntry {
  return {
    entry: {
      group: 'passages',
      title: article.title,
      also: heading,
      date: passage.when && dayText(passage.when),
      days: daysOf(passage.when),
      target: { kind: 'passage', passage: passage.id },
      weight: PASSAGE,
    },
    terms: () =>
      indexTerms({
        names: [],
        alias: passage.also ?? [],
        text: [heading ?? '', passage.when ? dayText(passage.when) : '', wordsOf(passage.inlines)],
      }),
  };
}

/** One entry for each source that a passage or, failing that, a feature cites. */
export function sourceEntries(
  sources: readonly Source[],
  articles: readonly Article[],
  features: readonly WrittenFeature[],
): readonly IndexedEntry[] {
  const targets = citingOf(articles.flatMap(passagesIn), features);
  return sources.flatMap((source) => {
    const { key, title, author, year, container } = source;
    const target = targets.get(key);
    if (!target) return [];
    const also = [author, container].filter(Boolean).join(' · ');
    const entry = {
      group: 'sources' as const,
      title,
      also: also === '' ? null : also,
      date: year,
      target,
      weight: SOURCE,
    };
    const terms = () =>
      indexTerms({
        names: [],
        alias: [title, ...(author?.split(/, | and /) ?? []).filter(isFamily)],
        text: [title, author ?? '', container ?? '', year ?? ''],
      });
    return [{ entry, terms }];
  });
}

/** A site has a name of several words, which are about anything. */
function isFamily(author: string): boolean {
  return !author.includes(' ');
}

/** By the key of each source what cites it first: a passage or, failing that, a feature. */
function citingOf(
  passages: readonly Passage[],
  features: readonly WrittenFeature[],
): ReadonlyMap<string, SearchTarget> {
  const targets = new Map<string, SearchTarget>();
  for (const { id, inlines } of passages) {
    for (const key of citedIn(inlines)) {
      if (!targets.has(key)) targets.set(key, { kind: 'passage', passage: id });
    }
  }
  for (const feature of features) {
    for (const key of feature.properties.sources) {
      if (!targets.has(key)) targets.set(key, targetOf(feature));
    }
  }
  return targets;
}

function citedIn(inlines: readonly Inline[]): readonly SourceKey[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'citation') return inline.citations.map(({ key }) => key);
    return 'children' in inline ? citedIn(inline.children) : [];
  });
}
