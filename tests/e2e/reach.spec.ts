import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { open } from './atlas';

const LAYERS = new URL('../../geodata/layers/', import.meta.url);

interface Layer {
  readonly features: readonly {
    readonly id: string;
    readonly properties: { readonly title: string };
  }[];
}

const features = readdirSync(LAYERS)
  .filter((file) => file.endsWith('.geojson'))
  .flatMap((file) => (JSON.parse(readFileSync(new URL(file, LAYERS), 'utf8')) as Layer).features);

test.use({ viewport: { width: 1280, height: 720 } });
test.setTimeout(180_000);

test('every feature is in the list and has a link that shows its card and its passage', async ({
  page,
}) => {
  // The map has its own journeys; without it five hundred links are opened in seconds.
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await open(page, 'dates=all');
  expect(features.length).toBeGreaterThan(500);
  const listed = await page
    .locator('nav[aria-label="Places and events"] ol button[data-feature]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-feature')));
  expect(features.map(({ id }) => id).filter((id) => !listed.includes(id))).toEqual([]);

  const lost = await page.evaluate(
    async (wanted) => {
      const found = (title: string): boolean =>
        document.querySelector('.card h2, [aria-label="Ship’s log"] h2')?.textContent === title &&
        document.querySelector('[data-passage][aria-current="true"]') !== null;
      const missing: string[] = [];
      for (const { id, title } of wanted) {
        location.hash = `sel=${id}&dates=all&map=3/30/100`;
        const end = performance.now() + 5_000;
        while (!found(title) && performance.now() < end) {
          await new Promise((resolve) => setTimeout(resolve, 4));
        }
        if (!found(title)) missing.push(id);
      }
      return missing;
    },
    features.map(({ id, properties }) => ({ id, title: properties.title })),
  );
  expect(lost).toEqual([]);
});
