import { expect, test } from 'vitest';
import type { Inline } from '../../../src/domain/reading/article';
import { grouped, type SearchEntry, type SearchHit } from '../../../src/domain/search/search';
import { worthOf } from '../../../src/domain/search/searchScore';
import { wordsOf } from '../../../src/domain/reading/words';
import { snippetOf } from '../../../src/domain/search/searchSnippet';
import { featureId } from '../../sampleAtlas';

function hit(entry: number, score: number, changes: Partial<SearchEntry> = {}): SearchHit {
  const target = { kind: 'feature', feature: featureId(`f${String(entry)}`) } as const;
  const found: SearchEntry = {
    group: 'events',
    title: `t${String(entry)}`,
    also: null,
    date: null,
    target,
    weight: 1,
    ...changes,
  };
  return { entry, found, score };
}

test('groups come in the order of their best hit, with few of each', () => {
  const events = Array.from({ length: 9 }, (_, index) => hit(index, 50 - index));
  const groups = grouped([hit(20, 99, { group: 'ships' }), ...events]);
  expect(groups.map(({ group, hits }) => [group, hits.length])).toEqual([
    ['ships', 1],
    ['events', 5],
  ]);
});

test('what has the name and the moment of a better hit is left out', () => {
  const target = { kind: 'feature', feature: featureId('station-omsk') } as const;
  const omsk = { title: 'Omsk', group: 'places', target } as const;
  const [places] = grouped([hit(1, 90, omsk), hit(2, 80, omsk), hit(3, 70, { group: 'places' })]);
  expect(places?.hits.map(({ entry }) => entry)).toEqual([1, 3]);
});

const query = { keys: ['mukden'], terms: ['mukden'], sound: 'mukten' };
test.each([
  ['a name that is the query', { mukden: ['key', 'words'] }, 100],
  ['another name that is', { mukden: ['alias', 'words'] }, 92],
  ['the name of the place', { mukden: ['near'] }, 80],
  ['a name that begins with it', { mukdencity: ['key'] }, 72],
  ['a name that sounds like it', { mukten: ['sound'] }, 64],
  ['a word of a name', { mukden: ['words'] }, 66],
  ['a word of the text', { mukden: ['text'] }, 25],
  ['nothing', {}, 0],
])('%s is worth its place', (_, matches, worth) => {
  expect(worthOf(query, matches, 'events')).toBe(worth);
});

test('a snippet shows the words round what was found', () => {
  const text = `${'before '.repeat(20)}the cruiser Варяг went out ${'after '.repeat(30)}`;
  const parts = snippetOf(text, 'варя');
  expect(parts[0]).toEqual({ text: '… ', lit: false });
  expect(parts.filter(({ lit }) => lit)).toEqual([{ text: 'Варяг', lit: true }]);
  expect(parts.at(-1)).toEqual({ text: ' …', lit: false });
});

test('the words of a passage are read without its citations', () => {
  const inlines: readonly Inline[] = [
    { type: 'text', text: 'The ' },
    { type: 'emphasis', children: [{ type: 'text', text: 'Varyag' }] },
    { type: 'citation', citations: [] },
  ];
  expect(wordsOf(inlines)).toBe('The Varyag ');
});
