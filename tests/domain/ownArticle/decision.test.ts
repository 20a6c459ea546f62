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
