import AxeBuilder from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';
import { STATES, show } from './states';
import { test } from './test';

/** What aids to reading find differs by layout, not by pixels: the states take turns at these. */
const SIZES = [
  [1440, 900],
  [390, 844],
  [820, 1180],
  [1440, 900],
  [844, 390],
  [320, 256],
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(500_000);

/** In two halves, for as many workers. */
for (const half of [0, 1])
  test(`every state, part ${String(half + 1)}: nothing stands in the way of an aid to reading`, async ({
    page,
  }) => {
    const faults: string[] = [];
    for (const [nth, [name, state]] of Object.entries(STATES).entries()) {
      if (nth % 2 !== half) continue;
      await page.setViewportSize({ width: 1280, height: 720 });
      await show(page, state);
      const note = (where: string, found: readonly string[]): void => {
        faults.push(...found.map((fault) => `${name}, ${where}: ${fault}`));
      };
      const [width, height] = SIZES[(nth >> 1) % SIZES.length] ?? SIZES[0];
      await page.setViewportSize({ width, height });
      note(`${String(width)} wide`, await violations(page));
      await page.emulateMedia({ colorScheme: 'dark' });
      note(`${String(width)} wide by night`, await violations(page, ['color-contrast']));
      await page.emulateMedia({ colorScheme: 'light' });
    }
    expect(faults).toEqual([]);
  });

/** What axe finds at any severity, by all of its rules or by some. */
async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // Without frames, the whole is asked in one go.
  // What search finds is walked by arrows from its field, which scroll it: the focus stays in the field.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('.results');
  axe.options({
    resultTypes: ['violations'],
    ...(rules.length > 0 && { runOnly: { type: 'rule', values: [...rules] } }),
  });
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}
