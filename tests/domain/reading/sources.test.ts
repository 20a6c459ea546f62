import { describe, expect, test } from 'vitest';
import { createAtlas } from '../../../src/domain/atlas/atlas';
import type { Passage } from '../../../src/domain/reading/article';
import type { SourceKey } from '../../../src/domain/atlas/id';
import type { Source } from '../../../src/domain/reading/source';
import { drawnFrom, groupedSources } from '../../../src/domain/reading/sources';
import { citedIn } from '../../../src/domain/reading/cited';
import { article, feature, sampleAtlas, told } from '../../sampleAtlas';

const key = (text: string): SourceKey => text as SourceKey;

function citing(passage: Passage, ...keys: readonly string[]): Passage {
  const citations = keys.map((name) => ({ key: key(name), locator: null }));
  const nested = { type: 'emphasis', children: [{ type: 'citation', citations }] } as const;
  return { ...passage, inlines: [...passage.inlines, nested] };
}

function source(name: string, changes: Partial<Source> = {}): Source {
  return {
    key: key(name),
    type: 'book',
    title: name,
    author: null,
    year: null,
    container: null,
    part: null,
    url: null,
    note: null,
    language: null,
    isSourceArticle: false,
    ...changes,
  };
}

const [first, second] = article.sections[0]?.passages ?? [];
if (!first || !second) throw new Error('the sample has lost its passages');
const cited = {
  ...article,
  sections: [
    {
      heading: null,
      passages: [citing(first, 'corbett', 'tyler'), citing(second, 'tyler', 'jane')],
    },
  ],
};

test('sources are numbered in the order of their first citation', () => {
  expect(citedIn(cited)).toEqual(['corbett', 'tyler', 'jane']);
});

describe('what draws on a source', () => {
  const figure = {
    side: 'Japan',
    what: 'dead',
    value: 3,
    source: key('census'),
    note: null,
    reckoned: false,
  };
  const atlas = createAtlas({
    ...sampleAtlas(),
    articles: [cited],
    sources: [],
    people: [],
    features: [feature('yalu'), feature('siege'), feature('late')],
  });
  const details = new Map([
    ['yalu', told({ sources: [key('tyler')], figures: [figure, figure] })],
    ['siege', told({ sources: [key('tyler')] })],
  ]);
  const drawn = drawnFrom(atlas, ({ id }) => details.get(id) ?? null);

  test('are the passages that cite it and the features that name it', () => {
    expect(drawn.get(key('tyler'))?.passages.map(({ passage }) => passage.id)).toEqual([
      'brief.yalu',
      'brief.siege',
    ]);
    expect(drawn.get(key('tyler'))?.features.map(({ id }) => id)).toEqual(['yalu', 'siege']);
  });

  test('are those too that take a figure from it, once', () => {
    expect(drawn.get(key('census'))?.features.map(({ id }) => id)).toEqual(['yalu']);
    expect(drawn.get(key('census'))?.passages).toEqual([]);
  });

  test('is nothing for a source nobody names', () => {
    expect(drawn.get(key('nobody'))).toBeUndefined();
  });
});

test('the source articles come first, sorts in order, titles in order, no empty sorts', () => {
  const groups = groupedSources([
    source('Zeta', { type: 'webpage' }),
    source('Beta'),
    source('Alpha'),
    source('Paper', { type: 'article-newspaper' }),
    source('Story', { type: 'webpage', isSourceArticle: true }),
    source('Odd', { type: 'motion_picture' }),
  ]);
  expect(groups.map(({ group, sources }) => [group, sources.map((entry) => entry.title)])).toEqual([
    ['articles', ['Story']],
    ['books', ['Alpha', 'Beta']],
    ['press', ['Paper']],
    ['web', ['Odd', 'Zeta']],
  ]);
});
