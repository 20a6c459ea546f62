import { type Locator, type Page, expect } from '@playwright/test';
import { day, entry, open, slider, unfold } from './atlas';
import { test } from './test';

test.use({ viewport: { width: 1280, height: 720 } });

/** The clock works without the map, whose drawing would cost these tests minutes. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
});

const dateBox = (page: Page): Locator => page.getByRole('textbox', { name: 'Go to a date' });

/** Middle of the strip's bars, a share of its width from the left. */
async function on(page: Page, share: number): Promise<[number, number]> {
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('the strip has no size');
  return [box.x + box.width * share, box.y + 25];
}

test('a date is typed in any of its calendars', async ({ page }) => {
  await open(page);
  await page.keyboard.press('d');
  await expect(dateBox(page)).toBeFocused();
  const box = page.getByRole('dialog', { name: 'Go to a date' });
  await dateBox(page).fill('14 May 1905 O.S. 13:55 Japan time');
  await expect(box).toContainText('Saturday, 27 May 1905, 04:55 UTC (13:55 in Japan)');
  await expect(box).toContainText('Meiji 38, 27 May');
  await dateBox(page).fill('30 February 1904');
  await expect(box).toContainText('There is no such day');
  await expect(box.getByRole('button', { name: 'Go' })).toBeDisabled();
  await dateBox(page).fill('明治37年9月4日');
  await page.keyboard.press('Enter');
  await expect(box).toHaveCount(0);
  expect(await day(page)).toBe('1904-09-04');
});

test('a range is drawn with Shift, shows what was true in it, and is in the link', async ({
  page,
}) => {
  await open(page, 'date=1904-03-01');
  await unfold(page, 'Places and events');
  await expect(entry(page, 'liaoyang')).toHaveCount(0);
  await page.keyboard.down('Shift');
  await page.mouse.move(...(await on(page, 0.3)));
  await page.mouse.down();
  await page.mouse.move(...(await on(page, 0.5)), { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(entry(page, 'liaoyang')).toHaveCount(1);
  await expect.poll(() => page.url()).toMatch(/range=1904-07-\d\d,1904-11-\d\d/);
  const end = page.getByRole('slider', { name: 'Range to' });
  const before = await end.getAttribute('aria-valuetext');
  await end.press('PageDown');
  await expect(end).not.toHaveAttribute('aria-valuetext', before ?? '');
  await page.getByRole('button', { name: /Leave the range/ }).click();
  await expect.poll(() => page.url()).not.toContain('range=');
});

test('the wheel shows less of time, and the long view more', async ({ page }) => {
  await open(page, 'date=1904-05-01');
  const held = await slider(page).getAttribute('data-instant');
  await page.mouse.move(...(await on(page, 0.2)));
  await page.mouse.wheel(0, -900);
  const whole = page.getByRole('button', { name: 'The whole war' });
  await expect(slider(page)).toContainText('May 1904');
  expect(await slider(page).getAttribute('data-instant')).toBe(held);
  await whole.click();
  await expect(whole).toHaveCount(0);
  await page.getByRole('button', { name: 'Clock settings' }).click();
  await page.getByRole('button', { name: '1855–2026' }).click();
  await expect(slider(page)).toContainText('1950');
  await slider(page).press('Home');
  expect(await day(page)).toBe('1855-01-01');
  await page.getByRole('button', { name: 'The war', exact: true }).click();
  expect(await day(page)).toBe('1904-01-01');
});

test('one steps from event to event', async ({ page }) => {
  await open(page, 'date=1904-04-28');
  await page.getByRole('button', { name: 'Next event' }).click();
  const there = await day(page);
  expect(there > '1904-04-28').toBe(true);
  await expect(page.getByRole('button', { name: 'Close' })).toBeVisible();
  await page.getByRole('button', { name: 'Previous event' }).click();
  expect((await day(page)) < there).toBe(true);
});

test('while it plays only the hand, the date and the log change', async ({ page }) => {
  await open(page, 'date=1904-11-14');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('1 hour a second');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const changed = await slider(page).evaluate(
    (strip) =>
      new Promise<string[]>((resolve) => {
        const tags: string[] = [];
        const watcher = new MutationObserver((changes) => {
          tags.push(...changes.map(({ target }) => target.nodeName.toLowerCase()));
          if (tags.length < 20) return;
          watcher.disconnect();
          resolve([...new Set(tags)].sort());
        });
        watcher.observe(strip, { subtree: true, childList: true, attributes: true });
      }),
  );
  expect(changed).toEqual(['div']);
});
