import AxeBuilder from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';
import { PASSAGES, SPACING, lostWords } from './spacing';
import { type State, visit } from './states';
import { test } from '../test';

/**
 * Each state is seen at all of these, in a page that is given one size after another: by both palettes where it is the
 * size's turn, elsewhere by one of them.
 */
const SIZES = [
  [1440, 900],
  [390, 844],
  [820, 1180],
  [844, 390],
  [320, 256],
] as const;
/** Where each state is come to, and left. */
const USUAL = { width: 1280, height: 720 };
/** Widths at which text is given more room between its letters, words and lines. */
const SPACED = [1440, 390];
const PALETTES = ['light', 'dark'] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: USUAL });

for (const isOfMap of [false, true])
  test(
    `every state ${isOfMap ? 'of the map' : 'without a map'}: nothing stands in the way of an aid to reading`,
    { tag: isOfMap ? '@map' : '@text' },
    async ({ page }) => {
      test.setTimeout(900_000);
      let nth = 0;
      await visit(page, { isOfMap }, async (name, state) => {
        const turn = nth % SIZES.length;
        const elsewhere = PALETTES[nth++ % PALETTES.length] ?? 'light';
        for (const [place, [width, height]] of SIZES.entries()) {
          await page.setViewportSize({ width, height });
          // Text is set alike everywhere: its own is asked where it is the size's turn.
          const found = await (place === turn ? faultsAt(page, state) : faultsBy(page, elsewhere));
          if (SPACED.includes(width)) found.push(...(await lostWhenSpaced(page, state)));
          expect.soft(found, `${name}, ${String(width)} × ${String(height)}`).toEqual([]);
        }
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize(USUAL);
      });
    },
  );

async function faultsAt(page: Page, { text }: State): Promise<string[]> {
  const byDay = await faultsBy(page, 'light', text !== undefined);
  return [
    ...byDay,
    ...(await faultsBy(page, 'dark', text === 'of another kind', ['color-contrast'])),
  ];
}

async function faultsBy(
  page: Page,
  palette: (typeof PALETTES)[number],
  withText = false,
  rules: readonly string[] = [],
): Promise<string[]> {
  await page.emulateMedia({ colorScheme: palette });
  const found = await violations(page, withText, rules);
  return found.map((fault) => `${palette}: ${fault}`);
}

/** What axe finds at any severity, with the text of the article or without, by all of its rules or by some. */
async function violations(
  page: Page,
  withText: boolean,
  rules: readonly string[],
): Promise<string[]> {
  // Without frames, the whole is asked in one go.
  // What search finds is walked by arrows from its field, which scroll it: the focus stays in the field.
  const axe = new AxeBuilder({ page, ...(await known(page)) })
    .setLegacyMode(true)
    .exclude('.results');
  if (!withText) axe.exclude('[aria-label="Article"] > article');
  axe.options({
    resultTypes: ['violations'],
    // Links to moments of the atlas are taken for skip links where no other link comes before them; `keys` holds those there are.
    rules: { 'skip-link': { enabled: false } },
    ...(rules.length > 0 && { runOnly: { type: 'rule', values: [...rules] } }),
  });
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

/** It brings its half megabyte twice each time it is asked; in a page that has it, nothing. */
async function known(page: Page): Promise<{ readonly axeSource?: string }> {
  const isThere = await page.evaluate(() => 'axe' in window);
  return isThere ? { axeSource: ';' } : {};
}

/** Words that are there, and are not once the text has as much room as a reader may want it to have (WCAG 1.4.12). */
async function lostWhenSpaced(page: Page, { text }: State): Promise<string[]> {
  const asked = { besides: text === undefined ? PASSAGES : undefined };
  const before = new Set(await page.evaluate(lostWords, asked));
  // Besides the rules of the state, which hide hundreds of rows that are set alike.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACING);
  await page.evaluate(twoFrames);
  const after = await page.evaluate(lostWords, asked);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  const lost = after.filter((words) => !before.has(words));
  return lost.map((words) => `with more space in the text “${words}” is lost`);
}

/** What answers to a size of letters has had its turn. Runs in the page. */
async function twoFrames(): Promise<void> {
  for (let n = 0; n < 2; n += 1) await new Promise(requestAnimationFrame);
}
