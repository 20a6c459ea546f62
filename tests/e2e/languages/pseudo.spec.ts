import { type Page, expect } from '@playwright/test';
import { faultsOf } from '../access/room';
import { lostWords } from '../access/spacing';
import { visit } from '../access/states';
import { test } from '../test';
import { speakPlain, speakPseudo } from './pseudo';

const SIZES = [
  [1440, 900],
  [1024, 768],
  [820, 1180],
  [844, 390],
  [390, 844],
  [320, 568],
] as const;
/** Where each state is come to, and left. */
const USUAL = { width: 1280, height: 720 };
/** What is asked is whether all is there and can be pressed; how much room there is for text and map, others ask. */
const RULES = { target: 0, mapShare: 0, lines: 0 };

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: USUAL });

for (const isMirrored of [false, true])
  test(
    `words two fifths longer, with marks${isMirrored ? ' and from the right' : ''}: nothing is cut, in any state at any size`,
    { tag: '@text' },
    async ({ page }) => {
      test.setTimeout(600_000);
      const faults: string[] = [];
      await visit(page, { isOfMap: false }, async (name) => {
        for (const [width, height] of SIZES) {
          await page.setViewportSize({ width, height });
          const found = await faultsAt(page, isMirrored);
          faults.push(
            ...found.map((fault) => `${name}, ${String(width)}×${String(height)}: ${fault}`),
          );
        }
        await page.setViewportSize(USUAL);
      });
      expect(faults).toEqual([]);
    },
  );

/** What is wrong in the language that nobody speaks and is not in plain English. */
async function faultsAt(page: Page, isMirrored: boolean): Promise<readonly string[]> {
  await page.evaluate(twoFrames);
  const before = new Set(await page.evaluate(lostWords));
  const plain = await page.evaluate(speakPseudo, isMirrored);
  const isNew = (words: string): boolean => !before.has(plain[words] ?? words);
  await page.evaluate(twoFrames);
  let lost = await page.evaluate(lostWords);
  let wrong = await page.evaluate(faultsOf, RULES);
  if (lost.some(isNew) || wrong.length > 0) {
    // A panel that is on its way is no fault.
    await page.waitForTimeout(700);
    lost = await page.evaluate(lostWords);
    wrong = await page.evaluate(faultsOf, RULES);
  }
  await page.evaluate(speakPlain);
  return [...lost.filter(isNew).map((words) => `“${words}” is cut`), ...wrong];
}

/** What answers to a size of letters has had its turn. Runs in the page. */
async function twoFrames(): Promise<void> {
  for (let n = 0; n < 2; n += 1) await new Promise(requestAnimationFrame);
}
