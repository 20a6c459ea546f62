import { afterEach, expect, test, vi } from 'vitest';
import { browserStore } from '../../../src/state/device/browserStore';
import { hostOf } from '../../../src/state/embed/host';

afterEach(() => {
  vi.unstubAllGlobals();
});

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

test.each([
  ['a page of its own', '', false],
  ['a part of another page', '?embed', true],
])('as %s the atlas keeps something: only the first', (_, search, keepsNothing) => {
  vi.stubGlobal('location', { search });
  vi.stubGlobal('localStorage', {});
  expect(browserStore() === null).toBe(keepsNothing);
});
