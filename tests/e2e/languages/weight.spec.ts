import { type Browser, expect } from '@playwright/test';
import { figuresInPage, watchFirstView } from '../../../src/tools/launch/bench/first-figures.mjs';
import { ready } from '../atlas';
import { test } from '../test';
import { TRANSLATIONS } from './translations';

/** How many times as many bytes as in English the first view may have in another language, fonts included. */
const MOST = 1.3;

/**
 * Where the atlas is come to: at its own address with a language asked for, English too, since a map that is asked for
 * something stands nearer.
 */
const addressIn = (language: string): string => `./#lang=${language}`;

test(
  `the first view in any language has at most ${String(MOST)} times the bytes of English`,
  { tag: '@map' },
  async ({ browser, baseURL }) => {
    test.setTimeout(300_000);
    const own = await weightOf(browser, new URL(addressIn('en'), baseURL).href);
    const ratios: Record<string, number> = {};
    for (const language of TRANSLATIONS.keys()) {
      const weight = await weightOf(browser, new URL(addressIn(language), baseURL).href);
      ratios[language] = weight.all / own.all;
      test.info().annotations.push({ type: language, description: JSON.stringify(weight) });
    }
    test.info().annotations.push({ type: 'en', description: JSON.stringify(own) });
    expect(own.all).toBeGreaterThan(500);
    const heavy = Object.entries(ratios).filter(([, ratio]) => !(ratio <= MOST));
    expect(heavy, JSON.stringify(ratios)).toEqual([]);
  },
);

interface Weight {
  /** kB, until the map is there. */
  readonly all: number;
  readonly fonts: number;
  readonly scripts: number;
}

/** What a browser fetches that has been nowhere before. */
async function weightOf(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchFirstView);
    await page.goto(address);
    await ready(page);
    // What is fetched for the words may come a moment after the map.
    await page.waitForTimeout(1_500);
    const figures = await page.evaluate(figuresInPage);
    const of = (name: string): number => Math.round(figures[name] ?? NaN);
    return { all: of('bytes until then'), fonts: of('fonts'), scripts: of('JavaScript') };
  } finally {
    await context.close();
  }
}
