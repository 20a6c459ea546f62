import { type Page, expect, test } from '@playwright/test';
import { activePassage, day, list, open, reading, text, unfold } from '../atlas';
import { expectFocus, focused, regionOf, tabTo } from './focus';
import { faultsOf } from './room';
import { readAloud } from './states';

const said = (page: Page) => page.locator('[data-announcer]');

test('every part of the screen is five Tabs away, and F6 goes round', async ({ page }) => {
  await open(page);
  await expect(activePassage(page)).toHaveCount(0);
  const names: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    await page.keyboard.press('Tab');
    names.push(await focused(page));
  }
  expect(names).toEqual([
    'To the article',
    'To the map',
    'To the timeline',
    'To the list',
    'To the search',
  ]);
  await expect(page.locator(':focus')).toHaveCSS('font-family', /^"?Source Sans/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('button', { name: 'Places and events', exact: true })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(page.locator('[data-region="timeline"] :focus')).toHaveCount(1);
});

test('a card takes the focus that came by key, and gives it back', async ({ page }) => {
  await open(page, 'at=the-war-in-brief.mukden');
  const mention = activePassage(page).locator('a[data-feature]').first();
  const title = await mention.getAttribute('data-feature');
  await mention.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(reading(page).locator('.card h2')).toBeFocused();
  await expect(said(page)).toContainText('Its card is open');
  // From heading to heading: the title of the text, once, and then what stands over it.
  const headings = reading(page).getByRole('heading');
  await expect(reading(page).getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(await headings.first().evaluate(({ tagName }) => tagName)).toBe('H1');
  expect(await headings.nth(1).evaluate((each) => each.closest('.card') !== null)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(reading(page).locator('.card')).toHaveCount(0);
  await expect(page.locator(`a[data-feature="${title ?? ''}"]:focus`)).toHaveCount(1);

  // A note opens under its number, is gone through, and does not lie over what comes after it.
  await activePassage(page).locator('a.number').first().focus();
  await page.keyboard.press('Enter');
  const note = page.locator('.note:popover-open');
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note.locator(':focus')).toHaveCount(1);
  await note.locator('a, button').last().focus();
  await page.keyboard.press('Tab');
  await expect(note).toHaveCount(0);
  await expectFocus(page);

  // In the list: one stop of the Tab key, arrows within, and the row again when its card closes.
  await unfold(page, 'Places and events');
  await page.getByRole('button', { name: 'Places and events', exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const row = (await page.locator(':focus').getAttribute('data-feature')) ?? '';
  expect(row).not.toBe('');
  await page.keyboard.press('Enter');
  await expect(reading(page).locator('.card h2')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(list(page).locator(`button[data-feature="${row}"]:focus`)).toHaveCount(1);
  await expect(list(page).locator('h4').first()).toBeVisible();
});

test('at 400 % the card stands in the text, and letters twice as large are given room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, 'at=the-war-in-brief.mukden&sel=mukden');
  await expect(page.locator('main')).toHaveAttribute('data-layout', 'page');
  await expect(text(page).locator('[data-passage] + [data-card] h2')).toBeInViewport();
  // What was opened over the text closes when the focus leaves it.
  for (const name of ['Places and events', 'Clock settings']) {
    const button = page.getByRole('button', { name, exact: true });
    await button.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('F6');
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expectFocus(page);
  }
  await text(page).hover();
  await page.mouse.wheel(0, 60);
  await expect(text(page).locator('[data-card] h2')).toHaveCount(1);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.locator('main')).toHaveAttribute('data-layout', 'wide');
  await page.evaluate(() => {
    document.documentElement.style.setProperty('font-size', '200%');
  });
  await expect(page.locator('main')).toHaveAttribute('data-layout', 'low');
  const date = page.locator('button.date');
  expect(await date.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(1);
  await readAloud(page);
  const rules = { target: 24, mapShare: 0.25, lines: 5 };
  await expect.poll(() => page.evaluate(faultsOf, rules)).toEqual([]);
});

test('begin, menu, pages and keys: the focus goes along, and comes back', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Begin reading' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-passage]:focus')).toHaveCount(1);

  // The tour takes along a focus that stands in the text, and leaves it where it has come to.
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-passage] :focus')).toHaveCount(1);
  await page.getByRole('button', { name: 'The war in three minutes' }).focus();
  await page.keyboard.press('Enter');
  const tour = page.getByRole('group', { name: 'Tour' });
  await expect(page.locator('[data-passage][aria-current="true"]:focus')).toHaveCount(1);
  await page.keyboard.press('Tab');
  const link = await page.locator(':focus').getAttribute('href');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-passage][aria-current="true"]:focus')).toBeInViewport();
  expect(link).not.toBeNull();
  await tour.getByRole('button', { name: 'Previous stop' }).focus();
  await page.keyboard.press('Enter');
  await expect(tour.getByRole('button', { name: 'Previous stop' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tour.getByRole('status')).toHaveText(/1 of/);
  await tour.getByRole('button', { name: 'End the tour' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-passage][aria-current="true"]:focus')).toHaveCount(1);

  const contents = page.getByRole('button', { name: /contents/ });
  await contents.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'How the facts are known' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(contents).toBeFocused();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await keys.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(contents).toBeFocused();
  await page.keyboard.press('d');
  await expect(page.getByRole('dialog', { name: 'Go to a date' })).toHaveCount(0);
});

test('@map goes from thing to thing on the map, opens one, and says what is there', async ({
  page,
}) => {
  await open(page, 'at=the-war-in-brief.mukden');
  await page.getByRole('button', { name: 'To the map' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-region="map"] canvas:focus')).toHaveCount(1);
  await page.keyboard.press('i');
  await expect(said(page)).toContainText(/kilometres wide, about .*Nearest its middle/);
  await page.keyboard.press('n');
  const ring = page.locator('[data-region="map"] .ring');
  await expect(ring).toBeVisible();
  const first = await ring.innerText();
  await page.keyboard.press('n');
  await expect(ring).not.toHaveText(first);
  await page.keyboard.press('p');
  await expect(ring).toHaveText(first);
  await page.keyboard.press('Enter');
  await expect(reading(page).locator('.card h2')).toHaveText(first);
  await expect(reading(page).locator('.card h2')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-region="map"] canvas:focus')).toHaveCount(1);
  const canvas = page.locator('[data-region="map"] canvas[tabindex]');
  await expect(canvas).toHaveAccessibleName('Map of the war');
  await page.evaluate(() => (location.hash += '&lang=ru'));
  await expect(canvas).toHaveAccessibleName('Карта войны');
});

test('a whole visit by keys alone: read, step, play, search, share; the focus is never lost', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => regionOf(page)).toBe('reading');
  await tabTo(page, /^Begin reading$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-passage]:focus')).toHaveCount(1);

  // On the timeline: a step from event to event, then a while of play, from one and the same place.
  await page.getByRole('button', { name: 'To the timeline' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => regionOf(page)).toBe('timeline');
  const before = await day(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('Next event');
  await page.keyboard.press('Enter');
  await expect.poll(() => day(page)).not.toBe(before);
  expect(await focused(page)).toBe('Next event');
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeFocused();
  // Less time on the strip, without a wheel.
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Less time$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'The whole war' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectFocus(page);

  await page.keyboard.press('/');
  await page.keyboard.type('mukden');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(reading(page).locator('.card h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reading(page).locator('.card')).toHaveCount(0);
  await expectFocus(page);

  // The head of the article stands after the ways to the parts of the screen.
  await page.getByRole('button', { name: 'To the search' }).focus();
  await tabTo(page, /^Share or cite/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Share or cite this moment' })).toBeVisible();
  await tabTo(page, /link/i);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share or cite this moment' })).toBeFocused();
  // A menu that the focus leaves does not lie over what has it next.
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'Share or cite this moment' });
  await menu.locator('summary').last().focus();
  // What keeps the atlas may come after it, later.
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(menu).toBeHidden({ timeout: 1 });
  }).toPass({ intervals: [20] });
  await expectFocus(page);
});

test('the log of a fleet and a comparison of accounts by keys alone; the focus is never lost', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Second Pacific Squadron');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  const log = page.getByRole('region', { name: 'Ship’s log' });
  await expect(log.locator('h2')).toBeFocused();
  await tabTo(page, /^Next stop$/);
  const before = await day(page);
  await page.keyboard.press('Enter');
  expect(await day(page)).not.toBe(before);
  await expect(said(page)).toContainText('Second Pacific Squadron');
  expect(await focused(page)).toBe('Next stop');
  await tabTo(page, /^The log in full/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(log.locator('details :focus')).toHaveCount(1);
  await expectFocus(page);
  await page.keyboard.press('Shift+F6');
  await expectFocus(page);
  await log.locator('h2').focus();
  await tabTo(page, /^Put the log away$/);
  await page.keyboard.press('Enter');
  await expect(log).toHaveCount(0);
  await expectFocus(page);

  await page.getByRole('button', { name: /contents/ }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, /^Compare accounts$/);
  await page.keyboard.press('Enter');
  const asked = page.getByRole('dialog', { name: 'Compare accounts' });
  await expect(asked).toBeVisible();
  for (const name of ['From the Yalu to Mukden', 'The war in brief']) {
    const box = asked.getByRole('checkbox', { name });
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab');
        return box.evaluate((each) => each === document.activeElement);
      })
      .toBe(true);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await page.keyboard.press('Enter');
  const heading = reading(page).getByRole('heading', { level: 1, name: 'Accounts compared' });
  await expect(heading).toBeFocused();
  await tabTo(page, /^Told by several/);
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, /^Battle of/);
  await page.keyboard.press('Enter');
  await expect(reading(page).locator('.card h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-passage] a[data-feature]:focus')).toHaveCount(1);
  await tabTo(page, /^Read it in/);
  await page.keyboard.press('Enter');
  await expect(heading).toHaveCount(0);
  await expect(page.locator('[data-passage]:focus')).toHaveCount(1);
  await expectFocus(page);
});
