import { type Page, expect } from '@playwright/test';
import { open, unfold } from '../atlas';
import { type Rules, faultsOf } from './room';
import { readAloud } from './states';
import { test } from '../test';

/** From a page at 400 % to a large screen, and on both sides of every breakpoint. */
const SIZES = [
  [320, 256],
  [320, 568],
  [360, 360],
  [360, 640],
  [390, 844],
  [480, 479],
  [640, 360],
  [768, 1024],
  [820, 1180],
  [844, 390],
  [899, 700],
  [900, 640],
  [901, 700],
  [960, 600],
  [1000, 720],
  [1024, 768],
  [1112, 834],
  [1180, 820],
  [1200, 800],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
] as const;

/** The tightest of each layout, where something more is open: half of them with each second state. */
const NARROWED = SIZES.filter(([width]) =>
  [320, 360, 640, 820, 844, 901, 1024, 1280, 1440].includes(width),
);

/** What can be open, and how it is opened on a page freshly at a passage. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'as it opens': () => Promise.resolve(),
  'the whole war': async (page) => {
    await page.goto('about:blank');
    await open(page);
  },
  'the list open': (page) => unfold(page, 'Places and events'),
  'the legend open': (page) => unfold(page, 'Legend and themes'),
  'the share menu open': (page) => page.getByLabel('Share or cite this moment').first().click(),
  'the contents open': (page) => page.getByRole('button', { name: 'Contents' }).click(),
  'the clock’s settings open': (page) =>
    page.getByRole('button', { name: 'Clock settings' }).click(),
  'the date box open': (page) => page.keyboard.press('d'),
  'the search open': async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('muk');
  },
  'the log open': async (page) => {
    await page.evaluate(() => (location.hash = 'date=1904-11-14&sel=main'));
    await expect(page.getByLabel('Ship’s log')).toHaveCount(1);
  },
  'read aloud': readAloud,
};

/** What is wrong, and still is when one has waited: a panel that is on its way is no fault. */
async function look(page: Page, rules: Rules): Promise<string[]> {
  const found = await lookOnce(page, rules);
  if (found.length === 0) return found;
  await page.waitForTimeout(700);
  return lookOnce(page, rules);
}

/** Looks once the layout has come to rest. */
async function lookOnce(page: Page, rules: Rules): Promise<string[]> {
  const layout = (): Promise<string> =>
    page
      .locator('.screen > div')
      .evaluateAll((parts) => JSON.stringify(parts.map((part) => part.getBoundingClientRect())));
  let seen = '';
  await expect
    .poll(
      async () => {
        const before = seen;
        seen = await layout();
        return seen === before;
      },
      { intervals: [120] },
    )
    .toBe(true);
  return page.evaluate(faultsOf, rules);
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(300_000);

test('at every size and with anything open, each control is there to be pressed and the map has room', async ({
  page,
}) => {
  const faults: string[] = [];
  for (const [nth, [state, unveil]] of Object.entries(STATES).entries()) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto('about:blank');
    await open(page, 'at=the-war-in-brief.dogger-bank');
    await unveil(page);
    const sizes = nth === 0 ? SIZES : NARROWED.filter((_, place) => (place + nth) % 2 === 0);
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      // So low, the five lines come first.
      const mapShare = height < 300 ? 0.25 : 0.4;
      const found = await look(page, { target: 24, mapShare, lines: 5 });
      faults.push(
        ...found.map((fault) => `${String(width)}×${String(height)}, ${state}: ${fault}`),
      );
    }
  }
  expect(faults).toEqual([]);
});

test('the sheet’s stops keep what must be pressed in reach', async ({ page }) => {
  const faults: string[] = [];
  await open(page, 'at=the-war-in-brief.dogger-bank&sel=main&date=1904-11-14');
  for (const [width, height] of [
    [320, 568],
    [360, 640],
    [390, 844],
    [820, 1180],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const stop of ['half', 'full', 'peek']) {
      await expect(page.locator('main')).toHaveAttribute('data-sheet', stop);
      const rules = {
        target: 24,
        mapShare: stop === 'full' ? 0 : 0.4,
        lines: stop === 'peek' ? 0 : 5,
      };
      const found = await look(page, rules);
      faults.push(...found.map((fault) => `${String(width)}×${String(height)}, ${stop}: ${fault}`));
      if (stop === 'peek') await expect(page.getByLabel('Ship’s log')).toHaveCount(0);
      await page.getByRole('slider', { name: 'Reading sheet' }).click();
    }
    await page.getByRole('slider', { name: 'Reading sheet' }).focus();
  }
  expect(faults).toEqual([]);
});

test('at 1440 × 900 more than half of the window is free map', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'at=the-war-in-brief.dogger-bank');
  const share = await page.evaluate(() => {
    let [free, all] = [0, 0];
    for (let x = 5; x < innerWidth; x += 10) {
      for (let y = 5; y < innerHeight; y += 10) {
        all += 1;
        if (document.elementFromPoint(x, y)?.closest('[aria-label="Map"]')) free += 1;
      }
    }
    return free / all;
  });
  expect(share).toBeGreaterThan(0.55);
});

test.describe('under a thumb', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('what is pressed is 44 pixels wide and high', async ({ page }) => {
    const faults: string[] = [];
    await open(page, 'at=the-war-in-brief.dogger-bank');
    for (const [width, height] of [
      [360, 360],
      [360, 640],
      [844, 390],
      [820, 1180],
      [1180, 820],
    ] as const) {
      await page.setViewportSize({ width, height });
      const found = await look(page, { target: 44, mapShare: 0.4, lines: 5 });
      faults.push(...found.map((fault) => `${String(width)}×${String(height)}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test('a telephone in one hand: every stop of the sheet, and what is opened by a thumb', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, 'at=the-war-in-brief.mukden&sel=nothing');
    const dismiss = page.getByRole('button', { name: 'Dismiss' });
    await dismiss.first().tap();
    await expect(dismiss).toHaveCount(0);
    await page.evaluate(() => (location.hash = 'at=the-war-in-brief.mukden&sel=mukden'));
    const faults: string[] = [];
    const note = async (state: string): Promise<void> => {
      const found = await look(page, { target: 44, mapShare: 0, lines: 0 });
      faults.push(...found.map((fault) => `${state}: ${fault}`));
    };
    const sheet = page.getByRole('slider', { name: 'Reading sheet' });
    for (const stop of ['half', 'full', 'peek']) {
      await expect(page.locator('main')).toHaveAttribute('data-sheet', stop);
      await note(stop);
      await sheet.tap();
    }
    for (const name of ['Share or cite this moment', 'Clock settings']) {
      await page.getByRole('button', { name, exact: true }).tap();
      await note(name);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'The war in three minutes' }).tap();
    await expect(page.getByRole('group', { name: 'Tour' })).toBeVisible();
    await note('the tour');
    await page.getByRole('button', { name: 'End the tour' }).tap();
    await expect(page.getByRole('group', { name: 'Tour' })).toHaveCount(0);
    expect(faults).toEqual([]);
  });
});
