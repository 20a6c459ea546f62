import { type Page, expect } from '@playwright/test';
import { differing, settled } from '../../../src/tools/soak/pictures';
import { open } from '../atlas';
import { test } from '../test';

/** Moments at sea and far from it: of the first the ships' trails are seen, of the others nothing may stay. */
const TSUSHIMA = 'map=8.6/34.55/130.1&date=1905-05-27T06:30Z';
const ASHORE = {
  'Baikal in 1904': 'map=6/52/105.5&date=1904-03-10',
  'the sea before the fleet sailed': 'map=5/38.5/126&date=1904-08-30&names=ko',
  'no voyages': 'map=8.6/34.55/130.1&date=1905-05-27T06:30Z&themes=kurils',
};

test.use({ viewport: { width: 900, height: 600 } });

test('no trail stays on the glass', { tag: '@map' }, async ({ page }) => {
  await open(page, TSUSHIMA);
  for (const [name, moment] of Object.entries(ASHORE)) {
    await go(page, TSUSHIMA);
    await expect(trails(page), 'trails off Tsushima').toBeVisible();
    await go(page, moment);
    await expect(trails(page), name).toBeHidden();
    await expectNoGhosts(page, name);
  }
  await go(page, TSUSHIMA);
  await expect(trails(page)).toBeVisible();
  await page.getByRole('button', { name: 'Night' }).click();
  await expect(trails(page), 'in the other palette').toBeVisible();
  await page.getByRole('slider', { name: 'Date' }).press('Home');
  await expect(trails(page), 'at the head of the clock').toBeHidden();
  await expectNoGhosts(page, 'at the head of the clock');
});

const trails = (page: Page) => page.locator('canvas.chart');

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForTimeout(1500);
}

/** What stays on the glass stays; a map that is still being drawn, with letters on their way, comes to rest. */
async function expectNoGhosts(page: Page, name: string): Promise<void> {
  await expect.poll(() => ghosts(page), { message: name, timeout: 90_000 }).toBe(0);
}

/** Pixels of the screen that change when the trails' canvas is taken off the page altogether. */
async function ghosts(page: Page): Promise<number> {
  const seen = await settled(page);
  await trails(page).evaluate((canvas) => {
    canvas.style.setProperty('visibility', 'hidden');
  });
  const without = await settled(page);
  await trails(page).evaluate((canvas) => {
    canvas.style.removeProperty('visibility');
  });
  return differing(seen, without).count;
}
