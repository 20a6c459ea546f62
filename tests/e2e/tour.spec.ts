import { expect } from '@playwright/test';
import { open } from './atlas';
import { differing, settled } from './pictures';
import { test } from './test';

/** Moments far from one another in place, time, names and themes. */
const TOUR = [
  'map=8.6/34.55/130.1&date=1905-05-27T06:30Z',
  'map=6/52/105.5&date=1904-03-10',
  'map=9/41.25/123.2&date=1904-09-01&sel=liaoyang',
  'map=5/57/9&date=1904-10-22&names=ru',
  'map=5/44.5/147.5&date=2022-01-01&themes=kurils',
  'map=5/38.5/126&date=1904-08-30&names=ko',
  'map=11.5/38.8/121.25&date=1904-12-05',
  'map=5/-33/20&date=1904-12-20',
] as const;
/** Of 540,000 pixels three values each: a letter that stands a pixel aside is no ghost. */
const A_LETTER = 1200;

test.use({
  viewport: { width: 900, height: 600 },
  contextOptions: { reducedMotion: 'reduce' },
});

test(
  'a tour of moments in one page shows what fresh pages show',
  { tag: '@map' },
  async ({ page, browser, baseURL }) => {
    await open(page, TOUR[0]);
    const toured: Buffer[] = [];
    for (const moment of TOUR) {
      await page.evaluate((to) => {
        location.hash = to;
      }, moment);
      await page.waitForTimeout(1200);
      toured.push(await settled(page));
    }
    const others: Record<string, number> = {};
    for (const [index, moment] of TOUR.entries()) {
      const fresh = await browser.newPage({
        baseURL: baseURL ?? '',
        viewport: { width: 900, height: 600 },
        reducedMotion: 'reduce',
      });
      await open(fresh, moment);
      const shot = await settled(fresh);
      await fresh.close();
      const count = await differing(page, toured[index] ?? shot, shot);
      if (count > A_LETTER) others[moment] = count;
    }
    expect(others).toEqual({});
  },
);
