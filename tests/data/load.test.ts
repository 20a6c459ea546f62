import { afterEach, expect, test, vi } from 'vitest';
import { loadTheme, LoadError, readAtlas } from '../../src/data/load';
import type { ThemeId } from '../../src/domain/id';
import { readFixture } from './fixture';

const battles = 'battles' as ThemeId;

vi.mock('virtual:atlas', () => ({
  default: {
    manifest: {
      meta: { themes: [{ id: 'battles', title: 'Battles' }] },
      articles: [],
      sources: [],
    },
    files: { battles: 'https://example.org/geodata/battles.geojson' },
  },
}));
afterEach(() => {
  vi.unstubAllGlobals();
});

function answer(response: () => Response | Promise<never>) {
  const fetched = vi.fn<(url: string) => Promise<Response>>(async () => response());
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

test('the manifest is there without a request', () => {
  expect(readAtlas().meta.themes[0]?.title).toBe('Battles');
});

test('a theme is fetched once from its own address and read', async () => {
  const fetched = answer(() => Response.json(readFixture('layers/battles.geojson')));
  const features = await loadTheme(battles);
  expect(features.map(({ id, theme }) => [id, theme])).toEqual([
    ['first-night', 'battles'],
    ['harbour', 'battles'],
  ]);
  expect(fetched.mock.calls).toEqual([['https://example.org/geodata/battles.geojson']]);
});

const SENTENCE = 'The theme “Battles” could not be loaded; everything else still works.';

test.each([
  ['a file that is not there', () => new Response('', { status: 404, statusText: 'Not Found' })],
  ['a file that is not JSON', () => new Response('<html>')],
  ['a file that is not a layer', () => Response.json({ type: 'Feature' })],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
])('%s gives one plain sentence and keeps the cause', async (_, response) => {
  answer(response);
  const failure = await loadTheme(battles).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(LoadError);
  expect(failure).toMatchObject({ message: SENTENCE });
  expect(failure).toHaveProperty('cause');
});

test('a theme that is not in the atlas is said so', async () => {
  await expect(loadTheme('armies' as ThemeId)).rejects.toThrow('The atlas has no theme “armies”.');
});
