import { type Page, expect } from '@playwright/test';
import { activePassage, day, expectPassage, open, reading } from './atlas';
import { test } from './test';

test.use({ viewport: { width: 1280, height: 720 } });

test('a name in any writing leads to its moment, by keys alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: /Search/ });
  await expect(box).toBeFocused();
  const results = page.getByRole('listbox', { name: 'Results' });
  await box.fill('仁川');
  await expect(results.getByRole('option').first()).toContainText('Chemulpo');
  await expect(results.getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(results).toHaveCount(0);
  await expect(reading(page).getByRole('group', { name: /Landing at Chemulpo/ })).toBeVisible();
  await expectPassage(page, /\./);
  expect(await day(page)).toBe('1904-02-08');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Порт-Артур');
  await expect(results.getByRole('option').first()).toContainText('Port Arthur');
  await page.keyboard.press('ArrowDown');
  await expect(results.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(results).toHaveCount(0);
  await expect(reading(page).getByRole('group', { name: /Landing at Chemulpo/ })).toBeVisible();
});

test('an index that does not come is said in a sentence', async ({ page }) => {
  await page.route(/geodata\/search\..*json/, (route) => route.abort());
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Mukden');
  await expect(
    page.getByText('Search could not be loaded; everything else still works.'),
  ).toBeVisible();
});

/** Opens the atlas and asks for a passage that cannot come before `letIn` is called. */
async function askInVain(page: Page): Promise<{ letIn: () => void }> {
  const waiting: (() => void)[] = [];
  await page.route(/geodata\/atlas\./, async (route) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    // The page may be gone by then.
    await route.continue().catch(() => undefined);
  });
  await open(page);
  await page.evaluate(() => {
    location.hash = 'at=the-siege.two-peaks&sel=mukden';
  });
  await expect.poll(() => waiting.length).toBeGreaterThan(0);
  return {
    letIn: () => {
      for (const goOn of waiting) goOn();
    },
  };
}

async function expectCome(page: Page): Promise<void> {
  await expect(activePassage(page)).toHaveAttribute('data-passage', 'the-siege.two-peaks');
  await expect(activePassage(page)).toBeInViewport();
  await expect(reading(page).getByRole('group', { name: /Mukden/ })).toBeVisible();
}

test('a reader who has begun to search stays there when the text comes that was asked for before', async ({
  page,
}) => {
  const { letIn } = await askInVain(page);
  await page.keyboard.press('/');
  await page.keyboard.type('muk');
  const results = page.getByRole('listbox', { name: 'Results' });
  await expect(results.getByRole('option').first()).toBeVisible();
  letIn();
  await expectCome(page);
  await page.keyboard.type('d');
  await expect(page.getByRole('combobox', { name: /Search/ })).toHaveValue('mukd');
  await expect(results.getByRole('option').first()).toContainText('Mukden');
});

test('and so does one who has opened a menu', async ({ page }) => {
  const { letIn } = await askInVain(page);
  await page.getByRole('button', { name: /: contents$/ }).focus();
  await page.keyboard.press('Enter');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await page.keyboard.press('Tab');
  const first = contents.getByRole('button').first();
  await expect(first).toBeFocused();
  letIn();
  await expectCome(page);
  await expect(contents).toBeVisible();
  await expect(first).toBeFocused();
});

test('and one who writes a date', async ({ page }) => {
  const { letIn } = await askInVain(page);
  await page.keyboard.press('d');
  const box = page.getByRole('dialog').getByRole('textbox');
  await expect(box).toBeFocused();
  letIn();
  await expectCome(page);
  await expect(box).toBeFocused();
});
