import { expect, test } from 'vitest';
import { createAtlas, passagesIn } from '../../../src/domain/atlas/atlas';
import { type Article, readingMinutes } from '../../../src/domain/reading/article';
import { citedIn } from '../../../src/domain/reading/cited';
import { outlineOf } from '../../../src/domain/reading/outline';
import { drawnFrom } from '../../../src/domain/reading/sources';
import type { SourceKey } from '../../../src/domain/atlas/id';
import { type Manifest, wholeOf } from '../../../src/data/manifest';
import { article, articleId, sampleAtlas } from '../../sampleAtlas';

const citations = [{ key: 'corbett' as SourceKey, locator: null }];
const long: Article = {
  ...article,
  sections: article.sections.map(({ heading, passages }) => ({
    heading,
    passages: passages.map((passage) => ({
      ...passage,
      inlines: [
        { type: 'text', text: 'word '.repeat(200) },
        { type: 'citation', citations },
      ],
    })),
  })),
};
const outline = outlineOf(long);

test('an outline tells what the article tells of, when and from what, without its words', () => {
  expect(passagesIn(outline).flatMap(({ inlines }) => inlines)).toEqual([]);
  const told = (of: Article) =>
    passagesIn(of).map(({ id, features, when, subject, extent }) => ({
      ...{ id, features, when, subject, extent },
    }));
  expect(told(outline)).toEqual(told(long));
  expect(citedIn(outline)).toEqual(['corbett']);
  expect(readingMinutes(long)).toBeGreaterThan(1);
  expect(readingMinutes(outline)).toBe(readingMinutes(long));
  expect(outline.sections.map(({ heading }) => heading)).toEqual(
    long.sections.map(({ heading }) => heading),
  );
});

test('what cites a source is known of outlines', () => {
  const { meta } = sampleAtlas();
  const of = (articles: readonly Article[]) =>
    drawnFrom(createAtlas({ meta, articles, sources: [], features: [] }), () => null)
      .get('corbett' as SourceKey)
      ?.passages.map(({ passage }) => passage.id);
  expect(of([outline])).toEqual(of([long]));
  expect(of([outline])).toHaveLength(passagesIn(long).length);
});

test('of very many articles the page is given the outlines, of few the words', () => {
  const holding = (count: number): Manifest => {
    const articles = Array.from({ length: count }, (_, nth) => ({
      ...long,
      id: articleId(`copy-${String(nth)}`),
    }));
    const { meta, news, shipClasses, pictures, greatNames, method } = sampleAtlas();
    const rest = { news, shipClasses, pictures, greatNames, method };
    const named = { sources: [], linkedPlaces: [], mentionedSides: [] };
    return { meta, articles, ...rest, ...named };
  };
  const few = holding(250);
  expect(wholeOf(few)).toBe(few);
  const many = wholeOf(holding(251));
  expect(many.articles).toHaveLength(251);
  expect(many.articles.every(({ outline }) => outline !== undefined)).toBe(true);
});
