import { expect } from '@playwright/test';
import { type Atlas, passagesOf } from '../../../src/domain/atlas/atlas';
import { open, unfold } from '../atlas';
import { readAtlas } from '../readAtlas';
import { test } from '../test';

/** Some lines of fronts are told by no passage, and are found by their card alone. */
const featuresOf = (atlas: Atlas) =>
  atlas.features.map(({ id, title, kind }) => ({
    id,
    title,
    kind: kind.id,
    isTold: passagesOf(atlas, id).length > 0,
  }));

test.use({ viewport: { width: 1280, height: 720 } });
test.setTimeout(300_000);

test('every feature is in the list, and a link shows the card and the passage of each kind', async ({
  page,
}) => {
  const features = featuresOf(readAtlas());
  /** The first of each kind and then every fifth: what a card is differs by kind; the rest is told by the unit tests. */
  const opened = features.filter(
    ({ kind }, index) =>
      index % 5 === 0 || features.findIndex((other) => other.kind === kind) === index,
  );
  // The map has its own journeys; without it links are opened in a moment.
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await open(page, 'dates=all');
  expect(features.length).toBeGreaterThan(500);
  await unfold(page, 'Places and events');
  const listed = await page
    .locator('nav[aria-label="Places and events"] ol button[data-feature]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-feature')));
  expect(features.map(({ id }) => id).filter((id) => !listed.includes(id))).toEqual([]);
  // Folded it holds but what is lit.
  await page.keyboard.press('Escape');

  const lost = await page.evaluate(async (wanted) => {
    const found = ({ title, isTold }: (typeof wanted)[number]): boolean =>
      document.querySelector('.card h2, [aria-label="Ship’s log"] h2')?.textContent === title &&
      (!isTold || document.querySelector('[data-passage][aria-current="true"]') !== null);
    const missing: string[] = [];
    for (const feature of wanted) {
      const { id } = feature;
      location.hash = `sel=${id}&dates=all&map=3/30/100`;
      const end = performance.now() + 5_000;
      while (!found(feature) && performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
      if (!found(feature)) missing.push(id);
    }
    return missing;
  }, opened);
  expect(lost).toEqual([]);
});
