import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchEdition } from '../../../src/state/device/edition';
import { Notices } from '../../../src/state/notices.svelte';

let tell: () => void = () => undefined;
beforeEach(() => {
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => (tell = listener));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['the host has another edition', () => Promise.resolve(new Response(null, { status: 404 })), 1],
  ['the host has it still', () => Promise.resolve(new Response(null)), 0],
  ['there is no network', () => Promise.reject(new TypeError('Failed to fetch')), 0],
])('a part does not come: %s', async (_, answer, offers) => {
  vi.stubGlobal('fetch', answer);
  const notices = new Notices();
  watchEdition(notices);
  tell();
  await new Promise((resolve) => setTimeout(resolve));
  expect(notices.all.filter(({ action }) => action?.label === 'Reload')).toHaveLength(offers);
});
