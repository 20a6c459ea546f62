import { type Page, expect } from '@playwright/test';
import { open } from '../atlas';
import { test } from '../test';
import { type Contrasts, type Seen, contrastsOnMap } from './contrast/measure';
import { takePictures } from './contrast/pictures';

/** Far from one another in place, zoom, date, letters, and in what is lit and so what recedes. */
const VIEWS = [
  'at=the-war-in-brief.tenth-of-august',
  'map=4.4/38/126&date=1904-02-08&dates=all',
  'map=8.6/34.55/130.1&date=1905-05-27T06:30Z',
  'map=9/41.25/123.2&date=1904-09-01&sel=liaoyang',
  'map=5/44.5/147.5&date=2022-01-01&themes=kurils',
  'map=11.5/38.8/121.25&date=1904-12-05',
  'map=2.5/-10/40&date=1904-12-28',
  'map=6/52/105.5&date=1904-03-10',
  'at=the-war-in-brief.mukden&names=ja',
  'map=7.5/1.2/104&date=1905-04-08',
  'accounts=yalu-to-mukden,the-war-in-brief',
  'at=the-siege.two-peaks',
];
const PALETTES = ['light', 'dark'] as const;
/** Least contrast of letters and of what is no letter (WCAG 1.4.3, 1.4.11). */
const LEAST = { letterings: 4.5, symbols: 3 } as const;
/** So often a view is looked at: a map that is still being drawn has letters and signs that are on their way. */
const LOOKS = 6;

// Two pixels of the screen for one of the page: a stroke has pixels that are all its own.
test.use({
  viewport: { width: 620, height: 560 },
  deviceScaleFactor: 2,
  contextOptions: { reducedMotion: 'reduce' },
});

test(
  'what is written and drawn on the map stands out from what lies under it, by day and by night',
  { tag: '@map' },
  async ({ page }) => {
    test.setTimeout(900_000);
    await page.addInitScript(takePictures);
    const faults: string[] = [];
    const counts = { letterings: 0, symbols: 0 };
    for (const [nth, view] of VIEWS.entries()) {
      if (nth === 0) await open(page, view);
      else await page.evaluate((hash) => (location.hash = hash), view);
      // Each begins in the palette that the one before ended in.
      for (const scheme of nth % 2 === 0 ? PALETTES : PALETTES.toReversed()) {
        await page.emulateMedia({ colorScheme: scheme });
        const { found, weak } = await look(page);
        counts.letterings += found.letterings.length;
        counts.symbols += found.symbols.length;
        faults.push(...weak.map((each) => `${view}, ${scheme}: ${each}`));
      }
    }
    expect(faults).toEqual([]);
    expect(counts.letterings).toBeGreaterThan(350);
    expect(counts.symbols).toBeGreaterThan(100);
  },
);

/** All that is on the map once it has come to rest, and what of it does not stand out. */
async function look(page: Page): Promise<{ found: Contrasts; weak: readonly string[] }> {
  for (let times = 1; ; times += 1) {
    await page.evaluate(() => window.atRest());
    const found = await page.evaluate(contrastsOnMap);
    const weak = [...weakOf(found, 'letterings'), ...weakOf(found, 'symbols')];
    if ((weak.length === 0 && found.letterings.length > 0) || times === LOOKS)
      return { found, weak };
  }
}

function weakOf(found: Contrasts, what: keyof Contrasts): readonly string[] {
  const isWeak = ({ contrast }: Seen): boolean => contrast < LEAST[what] - 0.05;
  return found[what].filter(isWeak).map(({ at, ink, ground, contrast }) => {
    return `${what} ${contrast.toFixed(2)}, ${ink} on ${ground} at ${at.map(Math.round).join()}`;
  });
}
