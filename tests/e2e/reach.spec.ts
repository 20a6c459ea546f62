import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { activePassage, entry, open, reading } from './atlas';

const LAYERS = new URL('../../geodata/layers/', import.meta.url);

interface Layer {
  readonly features: readonly {
    readonly id: string;
    readonly properties: { readonly title: string };
  }[];
}

const features = readdirSync(LAYERS)
  .filter((file) => file.endsWith('.geojson') && !file.startsWith('echoes'))
  .flatMap((file) => (JSON.parse(readFileSync(new URL(file, LAYERS), 'utf8')) as Layer).features);

test.use({ viewport: { width: 1280, height: 720 } });
test.setTimeout(240_000);

test('every feature of the five themes is in the list and has a link that shows its passage', async ({
  page,
}) => {
  await open(page, 'dates=all');
  expect(features.length).toBeGreaterThan(300);
  const listed = await page
    .locator('nav[aria-label="Places and events"] ol button[data-feature]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-feature')));
  expect(new Set(listed)).toEqual(new Set([...listed, ...features.map(({ id }) => id)]));
  for (const { id, properties } of features) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `sel=${id}&dates=all&map=3/30/100`);
    await expect(reading(page).locator('.card h2'), id).toHaveText(properties.title);
    await expect(activePassage(page), id).toHaveCount(1);
    await expect(reading(page), id).not.toContainText('No passage tells of this');
  }
  await expect(entry(page, 'mukden')).toBeVisible();
});
