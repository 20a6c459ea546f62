import { describe, expect, test } from 'vitest';
import type { NameChoice } from '../../../src/domain/atlas/languages';
import { decode } from '../../../src/state/address/decode';
import { NOWHERE, encode } from '../../../src/state/address/url';

describe('names in a link', () => {
  test.each(['period', 'modern', 'ru', 'zh'] as NameChoice[])('%s comes back', (names) => {
    const hash = encode({ ...NOWHERE, names });
    expect(hash).toBe(`names=${names}`);
    expect(decode(hash)).toEqual({ snapshot: { ...NOWHERE, names }, ignored: [] });
  });

  test('a language the atlas does not have is named and left out', () => {
    expect(decode('names=f1&dates=all')).toEqual({
      snapshot: { ...NOWHERE, allDates: true },
      ignored: ['names'],
    });
  });

  test('period names need no word', () => {
    expect(encode(NOWHERE)).toBe('');
  });
});
