import { type Page, expect } from '@playwright/test';
import { UNREAD, reading, ready, watch } from '../atlas';
import { test } from '../test';

/** Sum of all shifts of the layout so far, as browsers count it. */
async function shifts(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset.shifts ?? 0));
}

async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const add = (list: PerformanceObserverEntryList): void => {
      const values = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0));
      const { dataset } = document.documentElement;
      dataset.shifts = String(
        values.reduce((sum, value) => sum + value, Number(dataset.shifts ?? 0)),
      );
    };
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Where the first paragraphs stand, in pixels of the window. */
function places(page: Page): Promise<readonly (readonly number[])[]> {
  return reading(page)
    .locator('h1, [data-passage]')
    .evaluateAll((all) =>
      all.slice(0, 4).map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left, top, width, height].map(Math.round);
      }),
    );
}

/** Runs in the page: whether its own face has come, and not only what stands for it. */
function isInItsFaces(): boolean {
  return [...document.fonts].some(
    ({ family, status }) => family.includes('Source Serif 4') && status === 'loaded',
  );
}

/** Whether what is in the first passage is laid out, and what is in the last. */
function isLaidOut(page: Page): Promise<readonly boolean[]> {
  return reading(page)
    .locator('[data-passage]')
    .evaluateAll((all) =>
      [all.at(0), all.at(-1)].map(
        (passage) =>
          passage?.querySelector('a')?.checkVisibility({ contentVisibilityAuto: true }) === true,
      ),
    );
}

for (const [width, height] of [
  [1440, 900],
  [820, 1180],
  [390, 844],
] as const) {
  test(`at ${String(width)} × ${String(height)} the text is read before the scripts come, and they take it over where it stands`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await countShifts(page);
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    const seen = watch(page);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/openAtlas*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    const passage = reading(page).locator('[data-passage]').first();
    await expect(passage).toBeVisible();
    // The text is shown as it comes: a paragraph that has come in part stands where its rest will not let it.
    await page.waitForFunction(() => document.readyState !== 'loading');
    await page.waitForFunction(isInItsFaces);
    const before = await places(page);
    // To lay out the whole article takes longer than all else before its first lines are seen.
    expect(await isLaidOut(page)).toEqual([true, false]);
    await passage.evaluate((element) => element.toggleAttribute('data-served', true));
    release();
    await ready(page);
    await expect(reading(page).locator('[data-served]')).toHaveCount(1);
    expect(await isLaidOut(page)).toEqual([true, true]);
    const after = await places(page);
    const moved = after.flatMap((box, nth) =>
      box.map((at, side) => Math.abs(at - (before[nth]?.[side] ?? NaN))),
    );
    expect(Math.max(...moved)).toBeLessThanOrEqual(2);
    expect(await shifts(page)).toBeLessThan(0.02);
    expect(seen.strangers).toEqual([]);
    expect(seen.console.filter((line) => /hydrat|Content Security/i.test(line))).toEqual([]);
  });
}

test('letters that come late move nothing, where one of the faces is installed whose measures are matched', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await countShifts(page);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.woff2', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await ready(page);
  const isMatched = await page.evaluate(async () => {
    const faces = ['Arial', 'Helvetica', 'Liberation Sans', 'DejaVu Sans'];
    const found = faces.map((face) => new FontFace('there', `local('${face}')`).load());
    return (await Promise.allSettled(found)).some(({ status }) => status === 'fulfilled');
  });
  test.skip(!isMatched, 'none of the faces is installed here');
  expect(await page.evaluate(isInItsFaces)).toBe(false);
  release();
  await page.waitForFunction(isInItsFaces);
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  expect(await shifts(page)).toBeLessThan(0.02);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the opening article is read where it stands in the atlas, and the others are one click away', async ({
    page,
  }) => {
    const seen = watch(page);
    await page.goto('/');
    await expect(reading(page).getByRole('heading', { level: 1 })).toBeVisible();
    await expect(reading(page).locator('.why')).toBeInViewport();
    const others = page.getByRole('navigation', { name: 'Articles' });
    // Text selectors pass over what stands in a `noscript`.
    const why = others.locator('noscript p');
    await expect(why).toBeVisible();
    expect(await why.innerText()).toContain('JavaScript, which is switched off');
    await expect(page.getByRole('link', { name: 'All articles' })).toBeInViewport();
    // Where there is room the list stands beside the text.
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect(others.getByRole('link', { name: 'The siege', exact: true })).toBeInViewport();
    expect(seen.console.filter((line) => !UNREAD.test(line))).toEqual([]);
  });
});
