import { expect } from '@playwright/test';
import { entry, open, reading, ready, unfold } from '../atlas';
import { test } from '../test';

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

    // A translation only once it is read, or all of them with the whole atlas.
    const translation = (id: string) =>
      page.evaluate(
        (path) =>
          fetch(path).then(
            ({ ok }) => ok,
            () => false,
          ),
        `articles/the-war-in-brief/${id}/`,
      );
    expect(await translation('ru')).toBe(true);
    await context.setOffline(true);
    expect([await translation('ru'), await translation('ja')]).toEqual([true, false]);
    await context.setOffline(false);
    const areKept = () =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = ({ data }) => {
              resolve(data);
            };
            navigator.serviceWorker.controller?.postMessage('keep translations', [port2]);
          }),
      );
    expect(await areKept()).toBe(true);
    await context.setOffline(true);
    expect(await translation('ja')).toBe(true);

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
