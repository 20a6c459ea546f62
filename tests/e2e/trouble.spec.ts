import { expect } from '@playwright/test';
import { activePassage, entry, list, map, open, reading, slider, unfold, watch } from './atlas';
import { test } from './test';

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
