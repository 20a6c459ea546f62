import { expect } from '@playwright/test';
import {
  activePassage,
  entry,
  list,
  map,
  open,
  reading,
  ready,
  slider,
  unfold,
  watch,
} from '../atlas';
import { test } from '../test';

test.use({ viewport: { width: 1280, height: 720 } });

for (const [hash, sentence] of [
  ['sel=atlantis', /“atlantis”.*does not have/],
  ['at=the-war-in-brief.atlantis', /passage that the atlas does not have/],
  ['date=1620-01-01', /outside the atlas/],
  ['map=nowhere&%%%', /cannot read/],
] as const) {
  test(`a link with ${hash} is answered with a sentence`, async ({ page }) => {
    const seen = watch(page);
    await open(page, hash);
    await expect(page.locator('.floating').getByRole('status')).toContainText(sentence);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(seen.console).toEqual([]);
  });
}

test('a theme that does not load is named, and the others work', async ({ page }) => {
  await page.route(/geodata\/railway.*\.geojson/, (route) => route.abort());
  await open(page);
  await expect(page.locator('.floating').getByRole('status')).toContainText(/could not be loaded/);
  await unfold(page, 'Places and events');
  await entry(page, 'mukden').click();
  await expect(reading(page).getByRole('group', { name: /Mukden/ })).toBeVisible();
});

test('a theme that comes back as nonsense is named, and the others work', async ({ page }) => {
  await page.route(/geodata\/landings.*\.geojson/, (route) =>
    route.fulfill({ body: '{"type":"FeatureCollection","features":[{}]}' }),
  );
  await open(page);
  await expect(page.locator('.floating').getByRole('status')).toContainText(/could not be loaded/);
  await unfold(page, 'Places and events');
  await expect(entry(page, 'mukden')).toBeVisible();
});

test('what is told of a feature apart comes to its card, which stands without it and asks again', async ({
  page,
}) => {
  const details = /geodata\/details\/battles.*\.json/;
  let asked = 0;
  await page.route(details, (route) => {
    asked += 1;
    return route.abort();
  });
  await open(page);
  expect(asked).toBe(0);
  await unfold(page, 'Places and events');
  await entry(page, 'mukden').click();
  const card = reading(page).getByRole('group', { name: /Mukden/ });
  await expect(card.getByRole('status')).toContainText('could not be loaded');
  await expect(card).toContainText('Kuropatkin');
  await expect(card.locator('.source')).toHaveCount(0);
  await page.unroute(details);
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(card.locator('.source').first()).toBeVisible();
  await expect(card.locator('.summary')).toContainText(/\w{3}/);
  await expect(card.getByRole('status')).toHaveText('');
});

test('without its code the text stands, and the map’s place says why there is none', async ({
  page,
}) => {
  const seen = watch(page);
  await page.route(/openAtlas-.*\.js/, (route) => route.abort());
  await page.goto('');
  await expect(map(page)).toContainText('has not come');
  await expect(map(page).getByText('browser of the last two years')).toBeVisible();
  await expect(map(page).getByText('on its way')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // A browser that cannot run the first script counts no seconds; its styles do.
  await page.route(/assets\/index-.*\.js/, (route) => route.abort());
  await page.goto('articles/the-siege/');
  const late = map(page).getByText('browser of the last two years');
  await expect(late).toBeHidden();
  await page.evaluate(() => {
    for (const each of document.getAnimations()) each.finish();
  });
  await expect(late).toBeVisible();
  expect(seen.console.filter((line) => /uncaught/i.test(line))).toEqual([]);
});

test('without WebGL the text, the list and the clock work', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  const seen = watch(page);
  await open(page);
  await expect(map(page)).toContainText(/[A-Za-z ]{20,}\./);
  await unfold(page, 'Places and events');
  await entry(page, 'yalu-river').click();
  await expect(activePassage(page)).toHaveAttribute('data-passage', /yalu/);
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('data-instant', /1904-05-01/);
  expect(seen.console.length).toBeLessThanOrEqual(1);
});

test(
  'without its worker the map says so, and the rest works',
  { tag: '@map' },
  async ({ page }) => {
    await page.route(/worker/, (route) => route.abort());
    await open(page);
    await unfold(page, 'Places and events');
    await entry(page, 'liaoyang').click();
    await expect(activePassage(page)).toHaveAttribute('data-passage', /liaoyang/);
    await expect(page.locator('body')).toContainText(/map.*(could not|cannot)/i);
    await expect(list(page)).toBeVisible();
  },
);

test(
  'a map whose graphics are taken away is drawn anew where it was',
  { tag: '@map' },
  async ({ page }) => {
    const seen = watch(page);
    await open(page, 'map=5/38.8/121.3&date=1904-08-10');
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
      canvas?.setAttribute('data-lost', '');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await expect(page.locator('canvas.maplibregl-canvas:not([data-lost])')).toBeVisible();
    await expect(page.locator('canvas[data-lost]')).toHaveCount(0);
    await expect.poll(() => new URL(page.url()).hash).toContain('map=5/38.8/121.3');
    expect(seen.console).toEqual([]);
  },
);

test(
  'what never answers, or is not there, is told of and done without',
  { tag: '@map' },
  async ({ page }) => {
    test.slow();
    await page.route(/railway.*\.geojson|relief\.pmtiles|\.woff2/, () => undefined);
    // Another’s, or a host’s way to say that it has none; and the atlas’s own code is no longer there.
    await page.route(/labels.*\.geojson/, (route) =>
      route.fulfill({ body: '{"type":"FeatureCollection","features":[]}' }),
    );
    await page.route(/assets\/index-.*\.js/, (route) =>
      route.request().method() === 'HEAD' ? route.fulfill({ status: 404 }) : route.fallback(),
    );
    // The page's own load waits for its letters, which never come.
    await page.goto('#date=1904-08-10&sel=yellow-sea', { waitUntil: 'commit' });
    await unfold(page, 'Places and events');
    await expect(entry(page, 'yellow-sea')).toBeVisible({ timeout: 8_000 });
    const said = page.locator('.floating').getByRole('status');
    await expect(said).toContainText('could not be loaded; everything else still works');
    await expect(said).toContainText('So far the map draws without the hills', { timeout: 30_000 });
    await expect(said).toContainText('The names of places could not be loaded');
    await expect(said.getByRole('button', { name: 'Reload' })).toBeVisible();
    await ready(page);
    await expect(reading(page).getByRole('group', { name: /Yellow Sea/ })).toBeVisible();
  },
);
