import { readFileSync } from 'node:fs';
import { type Page, type Route, expect } from '@playwright/test';
import { map, open } from '../atlas';
import { test } from '../test';

/** Bytes of the base map that the first view may ask for. */
const FIRST_VIEW = 600_000;

const file = (url: string): Buffer => {
  const { pathname } = new URL(url);
  return readFileSync(`public/basemap/${pathname.slice(pathname.lastIndexOf('/') + 1)}`);
};
const notice = (page: Page) => page.locator('.floating').getByRole('status');

/** Drawing takes a slow machine long; what is only told does not need it. */
async function withoutDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

/** Answers as a host does whose copy of the file ends after so many bytes. */
async function cutShort(route: Route, length: number): Promise<void> {
  const whole = file(route.request().url()).subarray(0, length);
  const [, from = '0', to = ''] =
    /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? [];
  if (Number(from) >= length) {
    await route.fulfill({ status: 416 });
    return;
  }
  const body = whole.subarray(Number(from), Number(to) + 1);
  const range = `bytes ${from}-${String(Number(from) + body.length - 1)}/${String(length)}`;
  await route.fulfill({ status: 206, body, headers: { 'content-range': range } });
}

test.describe('a base map that does not come', () => {
  for (const [what, answer] of [
    ['missing', { status: 404 }],
    ['nonsense', { body: '<!doctype html><title>Not here</title>' }],
  ] as const) {
    test(`${what}: a sentence, and the plain coast`, async ({ page }) => {
      await withoutDrawing(page);
      await page.route('**/basemap/world.pmtiles', (route) => route.fulfill(answer));
      await open(page);
      await expect(notice(page)).toContainText(/plain coast/);
    });
  }

  test('in a part: a sentence that names it', async ({ page }) => {
    await withoutDrawing(page);
    await page.route('**/basemap/relief.pmtiles', (route) => route.fulfill({ status: 404 }));
    await open(page);
    await expect(notice(page)).toContainText(/without the hills/);
  });

  test(
    'cut short: what cannot be read gives way to the plain coast',
    { tag: '@map' },
    async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 480 });
      await page.route('**/basemap/world.pmtiles', (route) => cutShort(route, 200_000));
      await open(page, 'map=4/38/125&date=1904-08-10');
      await expect(notice(page)).toContainText(/plain coast/);
      await expect(map(page).locator('canvas').first()).toBeVisible();
    },
  );
});

for (const [what, isAnswered] of [
  ['sends no parts of files', true],
  ['packs what it sends, so that no part can be read', false],
] as const) {
  test(`a host that ${what} sends each file whole, once, and the reader sees how far`, async ({
    page,
  }) => {
    await withoutDrawing(page);
    const whole: string[] = [];
    await page.route('**/basemap/*.pmtiles', async (route) => {
      const body = file(route.request().url());
      const isProbe = route.request().headers().range !== undefined;
      if (isProbe && !isAnswered) {
        await route.abort('failed');
        return;
      }
      if (!isProbe) {
        whole.push(route.request().url());
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
      const headers = { 'content-length': String(body.length) };
      await route.fulfill({ status: 200, body, headers });
    });
    await open(page);
    await expect(notice(page)).toContainText(/only whole.*file \d of 5, \d+ %/);
    await expect(notice(page)).not.toContainText(/only whole/);
    expect(new Set(whole).size).toBe(5);
    expect(whole).toHaveLength(5);
  });
}

test(
  'the first view asks for little of the base map, and only for parts of files',
  { tag: '@map' },
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const sizes: number[] = [];
    page.on('response', (response) => {
      if (!response.url().includes('.pmtiles')) return;
      expect(response.status()).toBe(206);
      sizes.push(Number(response.headers()['content-length']));
    });
    await open(page);
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(FIRST_VIEW);
  },
);
