import { expect } from '@playwright/test';
import { day, expectPassage, open, reading } from './atlas';
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
