import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/domain/reading/sentences';

test('a text is said sentence by sentence', () => {
  expect(sentencesOf('They met at dawn.  The guns\nspoke first. Then nobody did.')).toEqual([
    'They met at dawn.',
    'The guns spoke first.',
    'Then nobody did.',
  ]);
  expect(sentencesOf(' ')).toEqual([]);
});
