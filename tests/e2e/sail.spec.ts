import { expect } from '@playwright/test';
import { activePassage, day, open, reading, text } from './atlas';
import { test } from './test';

test('sailing opens its article, starts at Libau and runs with the text', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Sail with the fleet' }).click();
  await expect(text(page).getByRole('heading', { name: /months to Tsushima/ })).toBeVisible();
  expect(await day(page)).toBe('1904-10-15');
  await expect(activePassage(page)).toHaveAttribute(
    'data-passage',
    /six-months-to-tsushima\.first-damage/,
  );
  const log = page.getByRole('region', { name: 'Ship’s log' });
  await expect(log).toContainText('shortened');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(log).not.toContainText('Tsushima');
});

test('log and card are one panel, and the map says whose knowledge it shows', async ({ page }) => {
  await open(
    page,
    'date=1905-05-29T20:00Z&at=six-months-to-tsushima.three-ships&sel=nebogatov-last-run',
  );
  const log = page.getByRole('region', { name: 'Ship’s log' });
  await expect(log).toHaveCount(1);
  await expect(reading(page).getByRole('group', { name: /last run/ })).toHaveCount(0);
  await log.getByText('The log in full').click();
  await log.getByLabel('Show what was known to').selectOption('fleet');
  await expect(page.getByText('As the fleet knew it')).toBeVisible();
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await expect(page.getByText('As the fleet knew it')).toHaveCount(0);
});
