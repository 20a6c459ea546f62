import { expect, test } from 'vitest';
import { shortPassages } from '../../../src/domain/ownArticle/longPassage';
import { proposedMarks } from '../../../src/domain/ownArticle/marks';
import { countPacked, packed, unpacked } from '../../../src/domain/ownArticle/packed';
import type { Passage, Section } from '../../../src/domain/reading/article';
import { isArticleId } from '../../../src/domain/atlas/id';
import { passageId } from '../../../src/domain/ownArticle/passage';
import { leafWith, leavesOf } from '../../../src/domain/reading/leaves';

test('marks come out of their columns as they went in', () => {
  const text = 'Tokyo was glad of Mukden on March 10, and Tokyo of Due.';
  const mention = { text: 'Tokyo', id: 'tokyo', confidence: 0.93, why: 'a long name' };
  const marks = proposedMarks({
    mentions: [
      { ...mention, start: 0, end: 5 },
      { ...mention, start: 18, end: 24, text: 'Mukden', id: 'mukden', why: 'the battle' },
      { ...mention, start: 42, end: 47, confidence: 0.5 },
    ],
    dates: [
      {
        start: 28,
        end: 36,
        text: 'March 10',
        from: '1905-03-10',
        to: '1905-03-10',
        confidence: 0.9,
        isAside: false,
      },
    ],
    rivals: [['tokyo-bay'], [], ['tokyo-bay']],
  });
  const columns = packed(marks);
  expect(unpacked(columns, text, 0, countPacked(columns))).toEqual(marks);
  // Each meaning is one object, however often it stands in the text.
  expect(columns.meanings).toHaveLength(3);
});

test('a paragraph without an end is read in passages that leave nothing out', () => {
  for (const text of [
    'He wrote to Tokyo. '.repeat(1000),
    'words '.repeat(2000),
    '1904'.repeat(5000),
    '𠀋'.repeat(5000),
  ]) {
    const whole = { start: 0, end: text.length, isTitle: false, title: 'Long' };
    const parts = shortPassages(text, whole);
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4001);
    expect(parts.filter(({ title }) => title !== undefined)).toHaveLength(1);
    expect(parts.some(({ start }) => /^[\uDC00-\uDFFF]/.test(text.slice(start, start + 1)))).toBe(
      false,
    );
  }
});

function passages(count: number, length: number): readonly Passage[] {
  return Array.from({ length: count }, (_, nth) => ({
    id: passageId('own-a', nth),
    inlines: [{ type: 'text', text: 'x'.repeat(length) }],
    features: [],
    when: null,
    subject: [],
    extent: null,
  }));
}

function article(sections: readonly Section[]): Parameters<typeof leavesOf>[0] {
  const id = 'own-a';
  if (!isArticleId(id)) throw new Error(id);
  return { id, title: 'Long', subtitle: '', order: 1, sections };
}

test('a text as long as a book is put on the page leaf by leaf, and each leaf is small', () => {
  const all = passages(9000, 500);
  const leaves = leavesOf(
    article([
      { heading: null, passages: all.slice(0, 50) },
      { heading: 'A chapter', passages: all.slice(50) },
    ]),
  );
  expect(leaves.flatMap(({ sections }) => sections.flatMap((each) => each.passages))).toEqual(all);
  expect(Math.max(...leaves.map(({ length }) => length))).toBeLessThan(3200);
  expect(leaves.filter(({ sections }) => sections[0]?.heading === 'A chapter')).toHaveLength(1);
  expect(leaves[leafWith(leaves, passageId('own-a', 4000))]?.sections[0]?.passages).toContain(
    all[4000],
  );
  expect(leafWith(leaves, null)).toBe(-1);
});

test('a text of usual length is one leaf', () => {
  const sections = [{ heading: null, passages: passages(40, 800) }];
  expect(leavesOf(article(sections))).toEqual([{ sections, length: expect.any(Number) as number }]);
});
