import { type Page, expect } from '@playwright/test';
import { UNREAD, expectPassage, open, reading, ready, watch } from '../atlas';
import { test } from '../test';

/** The map has its own journeys; without it the atlas opens at once. */
async function withoutMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

test.use({ viewport: { width: 1280, height: 720 } });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an article can be read, with its map, its notes and the way to the others', async ({
    page,
  }) => {
    const seen = watch(page);
    await page.goto('/');
    await page.getByRole('link', { name: 'The siege', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'The siege' })).toBeVisible();
    await expect(page.getByRole('img', { name: /Map of the places/ })).toBeVisible();
    await expect(page.locator('.text p[id]').last()).toBeVisible();
    // WCAG 2.5.8: the keys of the maps are lists, not sentences.
    const heights = await page
      .locator('figcaption li a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.filter((height) => height < 23.9)).toEqual([]);
    await page
      .getByRole('link', { name: /^Sources 1/ })
      .first()
      .click();
    await expect(page.locator('#source-1')).toBeInViewport();
    await expect(page.getByRole('link', { name: 'Read it on the map' })).toHaveAttribute(
      'href',
      /^\.\.\/\.\.\/#at=the-siege\./,
    );
    await page
      .getByRole('navigation', { name: 'Articles' })
      .getByRole('link', { name: 'Chemulpo' })
      .click();
    await expect(page).toHaveTitle(/^Chemulpo/);
    expect(seen.console.filter((line) => !UNREAD.test(line))).toEqual([]);
    expect(seen.strangers).toEqual([]);
  });

  test('on paper each passage has its address and the button is gone', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('/articles/the-siege/?plain');
    await expect(page.getByRole('link', { name: 'Read it on the map' })).toBeHidden();
    const moment = page.locator('a.moment').first();
    const printed = await moment.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toContain('#at=the-siege.');
  });
});

test('with scripts an article’s page becomes the atlas, map and all, at that passage', async ({
  page,
}) => {
  test.slow();
  const { strangers } = watch(page);
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto('/articles/chemulpo/');
  await expect(reading(page).getByRole('heading', { level: 1 })).toHaveText('Chemulpo');
  // The text stands before the code that makes it the atlas.
  await expect.poll(() => new URL(page.url()).pathname).toBe('/');
  // By and by the address says where the clock has come to, too.
  await expect(page).toHaveURL(/[#&]at=chemulpo\./);
  await expectPassage(page, /^chemulpo\./);
  await ready(page);
  expect({ strangers, missing }).toEqual({ strangers: [], missing: [] });
});

test('the link to a moment is copied, or shown selected where the browser refuses', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const writeText = (text: string): Promise<void> => {
      document.documentElement.dataset.copied = text;
      return document.documentElement.dataset.refuse === 'true'
        ? Promise.reject(new Error('refused'))
        : Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await withoutMap(page);
  await open(page, 'at=the-war-in-brief.chemulpo');
  await page.getByRole('button', { name: 'Share or cite this moment' }).click();
  const menu = page.getByRole('dialog', { name: 'Share or cite this moment' });
  await menu.getByRole('button', { name: 'Copy link to this moment' }).click();
  await expect(menu.getByRole('status')).toHaveText('The link is copied.');
  const copied = await page.evaluate(() => document.documentElement.dataset.copied ?? '');
  expect(copied).toContain('/#');
  expect(copied).toContain('at=the-war-in-brief.chemulpo');
  await menu.getByRole('radio', { name: 'MLA' }).check();
  await expect(menu.locator('[data-citation="mla"]')).toContainText('World War Zero, http');
  await page.evaluate(() => (document.documentElement.dataset.refuse = 'true'));
  await menu.getByRole('button', { name: 'Copy citation' }).click();
  const field = menu.getByRole('textbox');
  await expect(field).toBeFocused();
  expect(
    await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
  ).toBeGreaterThan(40);
});

test('a source article opens a passage that draws on it, and a note opens its entry', async ({
  page,
}) => {
  await withoutMap(page);
  await open(page);
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.getByRole('button', { name: 'Bibliography' }).click();
  const card = page.getByRole('dialog').locator('[data-source="gojong"]');
  await card.locator('summary').click();
  await card.locator('[data-passage-link="the-war-in-brief.the-stake"]').click();
  await expect(page.locator('dialog')).toHaveCount(0);
  await expectPassage(page, 'the-war-in-brief.the-stake');
  await reading(page)
    .getByRole('button', { name: /^Sources/ })
    .first()
    .click();
  await reading(page)
    .getByRole('button', { name: /in the bibliography$/ })
    .first()
    .click();
  await expect(page.locator('li.wanted')).toBeInViewport();
});

test('the place is offered on the next visit, and a link goes before it', async ({ page }) => {
  await withoutMap(page);
  await open(page, 'at=the-war-in-brief.mukden');
  await page.goto('about:blank');
  await open(page);
  const resume = reading(page).getByRole('button', { name: 'Continue where you were' });
  await expect(resume).toBeVisible();
  await resume.click();
  await expectPassage(page, 'the-war-in-brief.mukden');
  await page.goto('about:blank');
  await open(page, 'at=the-war-in-brief.yalu');
  await expectPassage(page, 'the-war-in-brief.yalu');
});
