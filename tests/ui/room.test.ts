import { expect, test } from 'vitest';
import { readingWidth } from '../../src/ui/screen/measures/readingWidth';
import { roomOf } from '../../src/ui/timeline/room';

test('the text takes its share of the window, and leaves map and clock theirs however it is drawn', () => {
  expect([900, 1280, 1440, 2560].map((width) => readingWidth(null, width))).toEqual([
    340, 371, 418, 520,
  ]);
  expect(readingWidth(900, 1440)).toBe(900);
  expect(readingWidth(900, 1000)).toBe(520);
  expect(readingWidth(100, 1440)).toBe(340);
});

test('a timeline shows what it has room for', () => {
  const widths = [1200, 900, 700, 400];
  expect(widths.map((width) => roomOf(width, false))).toEqual(['broad', 'ample', 'fair', 'tight']);
  expect(widths.map((width) => roomOf(width, true))).toEqual([
    'line',
    'line',
    'line',
    'line-short',
  ]);
});
