import { afterEach, describe, expect, test, vi } from 'vitest';
import { Edition } from '../../../src/state/device/edition';
import { Notices } from '../../../src/state/notices.svelte';
import { WordsInUse } from '../../../src/state/languages/words.svelte';

const CODE = 'https://example.org/atlas/assets/index-1.js';
const page = { headers: { 'content-type': 'text/html; charset=utf-8' } };
const script = { headers: { 'content-type': 'text/javascript' } };

/** What the host answers to whoever asks for the page's own code. */
const ANSWERS: readonly (readonly [string, () => Promise<Response>, number])[] = [
  ['has another edition', () => Promise.resolve(new Response(null, { status: 404 })), 1],
  ['has a page for whatever is not there', () => Promise.resolve(new Response(null, page)), 1],
  ['has it still', () => Promise.resolve(new Response(null, script)), 0],
  ['is in trouble', () => Promise.resolve(new Response(null, { status: 503 })), 0],
  ['is not reached', () => Promise.reject(new TypeError('Failed to fetch')), 0],
];

afterEach(() => {
  vi.unstubAllGlobals();
});

const toldIn = (notices: Notices) => ({ notices, words: new WordsInUse({ language: null }) });

function offersIn(notices: Notices): number {
  return notices.all.filter(({ action }) => action?.label === 'Reload').length;
}

describe.each(ANSWERS)('something does not come and the host %s', (_, answer, offers) => {
  test('a part that is awaited', async () => {
    vi.stubGlobal('fetch', answer);
    const notices = new Notices();
    const lost = new Edition(toldIn(notices), CODE).heed(Promise.reject(new Error('gone')));
    await expect(lost).rejects.toThrow('gone');
    await new Promise((resolve) => setTimeout(resolve));
    expect(offersIn(notices)).toBe(offers);
  });

  test('code, of which Vite tells', async () => {
    vi.stubGlobal('fetch', answer);
    const heard = new Map<string, () => void>();
    vi.stubGlobal('addEventListener', (name: string, listener: () => void) => {
      heard.set(name, listener);
    });
    const notices = new Notices();
    new Edition(toldIn(notices), CODE).watch();
    heard.get('vite:preloadError')?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect(offersIn(notices)).toBe(offers);
  });
});

test('asks for its own code, and does not believe what the browser has kept', async () => {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (...request: unknown[]) => {
    asked.push(request);
    return Promise.resolve(new Response(null, script));
  });
  await new Edition(toldIn(new Notices()), CODE).look();
  expect(asked).toEqual([[CODE, { method: 'HEAD', cache: 'no-store' }]]);
});
