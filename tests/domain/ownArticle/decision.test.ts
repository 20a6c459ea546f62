import { expect, test } from 'vitest';
import { placeOf, quoteAt } from '../../../src/domain/ownArticle/decision';
import { packedPassages, unpackedPassages } from '../../../src/domain/ownArticle/packedPassages';
import { joinedRecord, takenIn } from '../../../src/domain/ownArticle/record';
import { articlesIn, partsOf, splitAtTitles } from '../../../src/domain/ownArticle/split';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import { NEWS, ownSample } from '../../ownSample';

test('words are found where they were, and where they were moved to with all that stands round them', () => {
  const at = NEWS.indexOf('Mukden');
  const quote = quoteAt(NEWS, at, at + 6);
  expect(placeOf(NEWS, quote)).toEqual([at, at + 6]);
  expect(placeOf(`A new line.\n\n${NEWS}`, quote)).toEqual([at + 13, at + 19]);
  expect(placeOf(NEWS.replace('1905', '1906'), quote)).toBeNull();
  const inner = quoteAt(NEWS, NEWS.indexOf('Due'), NEWS.indexOf('Due') + 3);
  const moved = `Before. ${NEWS}`;
  expect(placeOf(moved, inner)).toEqual([moved.indexOf('Due'), moved.indexOf('Due') + 3]);
});

test('words are never taken for a twin', () => {
  const text = 'They left Mukden. They came to Mukden.';
  const quote = quoteAt(text, 31, 37);
  expect(placeOf('They left Mukden. They stayed.', quote)).toBeNull();
  expect(
    placeOf('Mukden Mukden', { start: 40, end: 46, quote: 'Mukden', prefix: '', suffix: '' }),
  ).toBeNull();
});

test('two tabs lose nothing of each other', () => {
  const { record } = ownSample(NEWS);
  const made = (id: string, at: number) => ({
    id,
    at,
    verb: 'leave' as const,
    ...quoteAt(NEWS, 18, 24),
  });
  const one = { ...record, decisions: [made('a', 1), made('b', 3)] };
  const other = { ...record, title: 'Better', titled: 9, decisions: [made('a', 1), made('c', 2)] };
  const joined = joinedRecord(one, other);
  expect(joined.decisions.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  expect(joined.title).toBe('Better');
  expect(takenIn(one, other)).toEqual(joined);
  // What holds nothing new moves nothing on the page.
  expect(takenIn(joined, one)).toBe(joined);
});

test('passages come out of their columns as they went in', () => {
  const passages = [
    { start: 0, end: 9, isTitle: true, opens: true },
    { start: 11, end: 40, isTitle: false, title: 'The Siege' },
    { start: 42, end: 70_000, isTitle: false },
  ];
  expect(unpackedPassages(packedPassages(passages))).toEqual(passages);
});

test('a document is several articles when it says so, and is cut at its titles when the reader says so', () => {
  const body = 'The fleet sailed from Libau in the autumn of that year. '.repeat(14).trim();
  const text = `The Fleet\n\n${body}\n\nThe Siege\n\n${body}`;
  const passages = passagesOf(text);
  expect(articlesIn({ text, passages }, 'both')).toHaveLength(1);
  const opening = passages.map((each) => (each.isTitle ? { ...each, opens: true } : each));
  const parts = articlesIn({ text, passages: opening }, 'both');
  expect(parts.map(({ title }) => title)).toEqual(['The Fleet', 'The Siege']);
  expect(parts[1]?.text.startsWith('The Siege')).toBe(true);
  const [whole] = articlesIn({ text, passages }, 'both');
  expect(whole && partsOf(whole)).toBe(2);
  expect(whole && splitAtTitles(whole).map(({ title }) => title)).toEqual([
    'The Fleet',
    'The Siege',
  ]);
});

test('reports that each name their place and day under a title are several articles', () => {
  const report = (head: string, line: string): string => `${head}\n\n${line} It went on all day.`;
  const titlesOf = (...reports: readonly string[]): readonly string[] => {
    const text = reports.join('\n\n\n');
    return articlesIn({ text, passages: passagesOf(text) }, 'a file').map(({ title }) => title);
  };
  const mukden = report('BATTLE ON THE SHA-HO', 'MUKDEN, October 15, 1904.');
  expect(titlesOf(report('THE FALL', 'Chefoo, Aug. 11.—The news is here.'), mukden)).toEqual([
    'THE FALL',
    'BATTLE ON THE SHA-HO',
  ]);
  expect(titlesOf(report('THE FALL', 'The fleet had no coal, in August.'), mukden)).toHaveLength(1);
});

test('a first line that stands alone is the title, unless it is a sentence or a day', () => {
  const titleOf = (first: string): string | undefined => {
    const text = `${first}\n\nAll dates are Old Style.\n\nOn January 27 the boats came at night.`;
    const passages = passagesOf(text).map((each) => ({ ...each, isTitle: false }));
    return articlesIn({ text, passages }, 'a file')[0]?.title;
  };
  expect(titleOf('Notes of an officer of the fleet')).toBe('Notes of an officer of the fleet');
  for (const first of ['It was cold.', 'March 10, 1905', '10 mars 1905', 'The fleet had sailed,'])
    expect(titleOf(first)).toBe('a file');
});
