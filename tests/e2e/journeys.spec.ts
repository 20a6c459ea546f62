import { expect } from '@playwright/test';
import {
  MOST,
  drawCallsPanning,
  figuresInPage,
  firstStepOf,
  watchFirstView,
} from '../../src/tools/launch/bench/first-figures.mjs';
import {
  activePassage,
  clickCentre,
  day,
  entry,
  expectPassage,
  list,
  map,
  open,
  reading,
  ready,
  slider,
  unfold,
  text,
  watch,
} from './atlas';
import { test } from './test';

test.use({ viewport: { width: 1280, height: 720 } });

test(
  'the landing view needs no explanation, asks nobody else and costs no more than it may',
  { tag: '@map' },
  async ({ page }) => {
    const seen = watch(page);
    await page.addInitScript(watchFirstView);
    await open(page);
    const atRest = await page.evaluate(figuresInPage);
    const cost: Readonly<Record<string, number>> = {
      ...atRest,
      'first step of script': await firstStepOf(page),
      'draw calls a frame': await drawCallsPanning(page),
    };
    const dear = Object.entries(MOST).filter(([name, most]) => !((cost[name] ?? NaN) <= most));
    expect(dear, JSON.stringify(cost)).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The war in brief');
    await expect(page.getByRole('button', { name: 'Begin reading' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sail with the fleet' })).toBeVisible();
    await expect(page.locator('.rail [data-theme]')).toHaveCount(7);
    await unfold(page, 'Legend and themes');
    await expect(
      page.getByRole('checkbox', { name: /Battles|Landings|Trans|Voyage|Kurils/ }),
    ).toHaveCount(5);
    await expect(map(page).locator('canvas.maplibregl-canvas')).toBeVisible();
    expect(seen).toEqual({ console: [], strangers: [] });
  },
);

test(
  'a click on Chemulpo opens its card, its passage and its date',
  { tag: '@map' },
  async ({ page }) => {
    await open(page, 'map=12/37.4735/126.617&date=1904-02-08');
    await clickCentre(page);
    await expect(reading(page).getByRole('group', { name: /Chemulpo/ })).toBeVisible();
    await expect(entry(page, 'chemulpo-landing')).toBeVisible();
    await expectPassage(page, /\.chemulpo$/);
    expect(await day(page)).toBe('1904-02-08');
  },
);

test(
  'where events crowd a click opens them all, and the arrow keys go through them',
  { tag: '@map' },
  async ({ page }) => {
    await open(page, 'map=6/38.81/121.26&date=1904-08-22');
    await clickCentre(page);
    const choice = page.getByRole('group', { name: 'Several here' });
    await expect(choice.getByRole('button').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const second = choice.getByRole('button').nth(1);
    await expect(second).toBeFocused();
    const name = await second.evaluate((button) => button.firstChild?.textContent?.trim() ?? '');
    await page.keyboard.press('Enter');
    await expect(choice).toHaveCount(0);
    await expect(reading(page).getByRole('group', { name })).toBeVisible();
  },
);

test('an entry of the list opens its passage, and Back returns to the one before', async ({
  page,
}) => {
  await open(page);
  await text(page).evaluate((panel) => {
    panel.scrollTo({ top: 1500, behavior: 'instant' });
  });
  await expect(activePassage(page)).toHaveCount(1);
  const before = await activePassage(page).getAttribute('data-passage');
  const top = await text(page).evaluate((panel) => panel.scrollTop);
  await page.getByRole('checkbox', { name: 'All dates' }).check();
  await expect.poll(() => page.url()).toContain('at=');
  await unfold(page, 'Places and events');
  await entry(page, 'mukden').click();
  await expectPassage(page, /\.mukden$/);
  await expect(reading(page).getByRole('group', { name: /Mukden/ })).toContainText('1905');
  expect(await day(page)).toBe('1905-02-20');
  await page.goBack();
  await expectPassage(page, before ?? '');
  expect(Math.abs((await text(page).evaluate((panel) => panel.scrollTop)) - top)).toBeLessThan(5);
  await expect(reading(page).getByRole('group', { name: /Mukden/ })).toHaveCount(0);
});

test('a mention lights its feature in the list, and the reverse', async ({ page }) => {
  await open(page, 'at=the-war-in-brief.chemulpo');
  await unfold(page, 'Places and events');
  const mention = text(page).locator('a[data-feature="chemulpo-landing"]').first();
  await mention.hover();
  await expect(entry(page, 'chemulpo-landing')).toHaveClass(/hovered/);
  await entry(page, 'chemulpo-landing').hover();
  await expect(mention).toHaveClass(/hovered/);
  await mention.click();
  await expect(reading(page).getByRole('group', { name: /Chemulpo/ })).toBeVisible();
});

test(
  'reading drives clock and map; a hand on the map lets go, and the reading can be returned to',
  { tag: '@map' },
  async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Begin reading' }).click();
    await expect(activePassage(page)).toHaveCount(1);
    await text(page).hover();
    await page.mouse.wheel(0, 900);
    await expect(activePassage(page)).not.toHaveAttribute('data-passage', /the-stake/);
    const box = await map(page).boundingBox();
    if (!box) throw new Error('the map has no size');
    await page.mouse.move(box.x + 800, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(box.x + 900, box.y + 380, { steps: 6 });
    await page.mouse.up();
    const back = page.getByRole('button', { name: 'Return to the reading' });
    await expect(back).toBeVisible();
    await expect(back, 'over the map too').toHaveCSS('font-family', /^"?Source Sans/);
    const held = await day(page);
    await text(page).hover();
    await page.mouse.wheel(0, 2500);
    await expect.poll(() => day(page)).toBe(held);
    await back.click();
    await expect(back).toHaveCount(0);
    await expect.poll(() => day(page)).not.toBe(held);
  },
);

test('the clock drives the text and the fleet', async ({ page }) => {
  await open(page, 'date=1904-11-14');
  const fleet = list(page).locator('button[data-track="main"]');
  await expect(fleet).toContainText('Dakar');
  const before = await fleet.getAttribute('data-lat');
  await slider(page).focus();
  await page.keyboard.press('PageUp');
  expect(await day(page)).toBe('1904-12-14');
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    '14 December 1904, 1 December 1904 Old Style',
  );
  await expect(fleet).not.toHaveAttribute('data-lat', before ?? '');
  await expectPassage(page, /the-war-in-brief\./);
});

test('playing sails the fleet and can be paused', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Sail with the fleet' }).click();
  const start = await day(page);
  await expect.poll(() => day(page)).not.toBe(start);
  await page.getByRole('button', { name: 'Pause' }).click();
  const held = await slider(page).getAttribute('data-instant');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  expect(await slider(page).getAttribute('data-instant')).toBe(held);
});

test('the same link gives the same moment', { tag: '@map' }, async ({ page }) => {
  const link =
    'map=6.2/34.5/129.8&date=1905-05-27T05:05Z&at=the-war-in-brief.the-turn&sel=tsushima&themes=battles,voyage';
  await open(page, link);
  await expectPassage(page, 'the-war-in-brief.the-turn');
  await expect(reading(page).getByRole('group', { name: /Tsushima/ })).toBeVisible();
  await expect.poll(() => page.url()).toContain(link);
  await page.reload();
  await ready(page);
  await expectPassage(page, 'the-war-in-brief.the-turn');
  await expect(slider(page)).toHaveAttribute('data-instant', '1905-05-27T05:05:00.000Z');
  await unfold(page, 'Legend and themes');
  await expect(page.getByRole('checkbox', { name: /Railway|Trans-Siberian/ })).not.toBeChecked();
});
