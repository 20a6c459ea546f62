import { expect, test } from 'vitest';
import { sentenceOf } from '../../../src/tools/launch/check/complaint.mjs';

test('an error is one sentence', () => {
  const full = Object.assign(new Error('EROFS'), { code: 'EROFS', path: '/site/dist' });
  expect(sentenceOf(full)).toBe('Cannot write to /site/dist: the file system is read-only.');
  expect(sentenceOf(new Error('It broke.\n    at here'))).toBe('It broke.');
  expect(sentenceOf('odd')).toBe('odd');
});
