import { expect, test } from 'vitest';
import { hostOf } from '../../../src/state/embed/host';

test.each([
  ['', null],
  ['?plain', null],
  ['?embed', '*'],
  ['?embed=', '*'],
  ['?embed=https://example.org', 'https://example.org'],
  ['?embed=https%3A%2F%2Fexample.org%2Fa%2Fpage', 'https://example.org'],
  ['?embed=javascript:alert(1)', 'null'],
  ['?embed=example.org', 'null'],
])('%s is for %s', (search, origin) => {
  expect(hostOf(search)?.origin ?? null).toBe(origin);
});
