import { expect } from '@playwright/test';
import { entry, open, reading, ready, unfold } from './atlas';
import { test } from './test';

test.use({ viewport: { width: 1280, height: 720 }, keeps: true });

test(
  'after one visit, and without a network, the atlas opens, finds, reads and draws its map',
  { tag: '@map' },
  async ({ page, context }) => {
    test.slow();
    await open(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    // The world's archive comes by itself, after the first view.
    const kept = () =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => name.startsWith('archives@'));
        const stores = await Promise.all(names.map((name) => caches.open(name)));
        const urls = await Promise.all(stores.map((store) => store.keys()));
        return urls.flat().map(({ url }) => url.split('/').at(-1));
      });
    await expect.poll(kept, { timeout: 60_000 }).toEqual(['world.pmtiles']);

    await context.setOffline(true);
    await page.reload();
    await ready(page);
    await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
    await unfold(page, 'Places and events');
    await entry(page, 'mukden').click();
    await expect(reading(page).getByRole('group', { name: /Mukden/ })).toBeVisible();
    await page.getByRole('combobox', { name: /Search/ }).fill('trawlers');
    await expect(page.getByRole('option').first()).toContainText('Dogger');
    await page.goto('articles/chemulpo/?plain');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Chemulpo');
  },
);
