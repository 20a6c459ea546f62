import { expect, test } from 'vitest';
import { readArticle } from '../../../src/tools/geodata/article/article';
import { readingMinutes } from '../../../src/domain/reading/article';

const FRONT = '---\ntitle: T\nsubtitle: S\norder: 2\n---\n\n';

function timeOf(text: string): number {
  return readingMinutes(readArticle(`${FRONT}${text} {#one}\n`, 'a').article);
}

test('a reader takes 220 words in a minute, and the comma behind a link is none', () => {
  expect(timeOf('word '.repeat(330).trim())).toBe(2);
  expect(timeOf('[word](map:a), '.repeat(329).trim())).toBe(1);
});
