import { expect, test } from 'vitest';
import { wordsInText } from '../../../src/domain/ownArticle/wordsInText';

const TEXT = 'The talks at\nNew Castle (N.H.) went on. The Talks ended.';

test('words are found in any case and with any white space, one place after the other', () => {
  const first = wordsInText(TEXT, 'the talks', 0);
  expect(first).toMatchObject({ start: 0, end: 9 });
  const second = wordsInText(TEXT, 'the talks', first?.end ?? 0);
  expect(second && TEXT.slice(second.start, second.end)).toBe('The Talks');
  expect(wordsInText(TEXT, 'the talks', second?.end ?? 0)?.start).toBe(0);
  expect(wordsInText(TEXT, ' new  castle ', 0)?.about).toBe(
    '…The talks at “New Castle” (N.H.) went on. The Talks ended.…',
  );
});

test('signs are signs, and what is not there is not found', () => {
  expect(wordsInText(TEXT, '(N.H.)', 0)?.start).toBe(TEXT.indexOf('(N.H.)'));
  expect(wordsInText(TEXT, 'NxH', 0)).toBeNull();
  expect(wordsInText(TEXT, '.*', 0)).toBeNull();
  expect(wordsInText(TEXT, '  ', 0)).toBeNull();
});
