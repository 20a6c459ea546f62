import { expect, test } from 'vitest';
import { foundMarks } from '../../../src/ui/reading/text/found';
import { reading } from '../../../src/words/en/reading';

test('a link that is in doubt says so to who hears it or points at it; one that is sure, or an author’s, does not', () => {
  const saidOf = (sure: 'decided' | 'sure' | 'likely' | 'doubtful', about?: string) =>
    foundMarks({ key: '0-6', sure }, reading.doubts, about).title;
  expect(saidOf('likely')).toBe('likely');
  expect(saidOf('doubtful', '10 March 1905 (25 February O.S.)')).toBe(
    '10 March 1905 (25 February O.S.); a guess',
  );
  expect(saidOf('sure', 'Mukden, city')).toBe('Mukden, city');
  expect(saidOf('decided')).toBeUndefined();
  expect(foundMarks(undefined, reading.doubts, 'Mukden, city')).toEqual({ title: 'Mukden, city' });
});
