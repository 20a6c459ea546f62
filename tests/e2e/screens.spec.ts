import { expect } from '@playwright/test';
import { activePassage, map, open, reading, slider } from './atlas';
import { test } from './test';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];

for (const viewport of SIZES) {
  test.describe(`${String(viewport.width)} × ${String(viewport.height)}`, () => {
    test.use({ viewport });

    test('map, text and clock are all in view', async ({ page }) => {
      await open(page);
      for (const part of [map(page), reading(page), slider(page)])
        await expect(part).toBeInViewport();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
}

test.describe('a tablet', () => {
  test.use({ viewport: { width: 820, height: 1180 } });

  test('has the contents on the side of the button that opens them', async ({ page }) => {
    await open(page);
    const button = page.getByRole('button', { name: 'Contents' });
    const { x: start } = (await button.boundingBox()) ?? { x: NaN };
    await button.click();
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await expect(contents.getByRole('listitem').nth(1)).toBeVisible();
    const { x, width } = (await contents.boundingBox()) ?? { x: NaN, width: NaN };
    expect(x).toBeLessThanOrEqual(start);
    expect(x + width).toBeGreaterThan(start);
  });
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('has a sheet with three stops', async ({ page }) => {
    await open(page);
    const heightOf = async (): Promise<number> => (await reading(page).boundingBox())?.height ?? 0;
    const half = await heightOf();
    const handle = page.getByRole('slider', { name: 'Reading sheet' });
    await handle.tap();
    await expect.poll(heightOf).toBeGreaterThan(half + 100);
    await handle.tap();
    await expect.poll(heightOf).toBeLessThan(half - 100);
    await expect(slider(page)).toBeInViewport();
  });

  test(
    'keeps its map where it is while the legend covers it',
    { tag: '@map' },
    async ({ page }) => {
      await open(page, 'at=the-war-in-brief.mukden');
      const zoom = (): string => /map=([\d.]+)/.exec(page.url())?.[1] ?? '';
      await expect.poll(zoom).not.toBe('');
      const before = zoom();
      await page.getByRole('button', { name: 'Legend' }).tap();
      await expect(page.getByRole('checkbox', { name: 'Campaigns' })).toBeVisible();
      // As long as a flight would take.
      await page.waitForTimeout(2_000);
      expect(zoom()).toBe(before);
    },
  );
});

test.describe('at night and with less motion', () => {
  test.use({ colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce' } });

  test('the page follows the system', async ({ page }) => {
    await open(page, 'at=the-war-in-brief.mukden');
    const [ink, panel] = await reading(page).evaluate((element) => {
      const style = getComputedStyle(element);
      return [style.color, style.backgroundColor];
    });
    const light = (colour = ''): number =>
      (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    expect(light(ink)).toBeGreaterThan(light(panel));
    await expect(activePassage(page)).toBeInViewport();
  });
});
