import { type Page, expect } from '@playwright/test';
import { faultsOf } from '../access/room';
import { PASSAGES, lostWords } from '../access/spacing';
import { type State, visit } from '../access/states';
import { test } from '../test';
import { speakPlain, speakPseudo } from './pseudo';

/** Each state is seen at all of these, from the right where it is the size's turn. */
const SIZES = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
] as const;
/** Where each state is come to, and left. */
const USUAL = { width: 1280, height: 720 };
/** What is asked is whether all is there and can be pressed; how much room there is for text and map, others ask. */
const RULES = { target: 0, mapShare: 0, lines: 0 };

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: USUAL });

test(
  'words two fifths longer, with marks, and from the right: nothing is cut, in any state at three sizes',
  { tag: '@text' },
  async ({ page }) => {
    test.setTimeout(600_000);
    const faults: string[] = [];
    let nth = 0;
    await visit(page, { isOfMap: false }, async (name, state) => {
      const turn = SIZES[nth++ % SIZES.length];
      for (const size of SIZES) {
        await page.setViewportSize(size);
        const found = await faultsAt(page, state, size === turn ? ['ltr', 'rtl'] : ['ltr']);
        faults.push(...found.map((fault) => `${name}, ${String(size.width)}: ${fault}`));
      }
      await page.setViewportSize(USUAL);
    });
    expect(faults).toEqual([]);
  },
);

/** What is wrong in the language that nobody speaks, read in these directions, and is not in plain English. */
async function faultsAt(
  page: Page,
  { text }: State,
  directions: readonly ('ltr' | 'rtl')[],
): Promise<readonly string[]> {
  await page.evaluate(twoFrames);
  const where = (await page.locator('dialog:modal').count()) > 0 ? 'dialog:modal' : 'main';
  const besides = text === undefined ? PASSAGES : undefined;
  const lost = () => page.evaluate(lostWords, { where, besides });
  const before = new Set(await lost());
  const plain = await page.evaluate(speakPseudo);
  const leftOut = new Set(await page.evaluate(leftOutWhole));
  const found = new Set<string>();
  for (const direction of directions) {
    await page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    await page.evaluate(twoFrames);
    for (const words of await lost())
      if (!before.has(plain[words] ?? words) && !leftOut.has(words)) found.add(`“${words}” is cut`);
    for (const fault of await page.evaluate(faultsOf, { ...RULES, where })) found.add(fault);
  }
  await page.evaluate(speakPlain);
  return [...found];
}

/** What the clock leaves out whole where it has no room, and says in the name of its button. Runs in the page. */
function leftOutWhole(): string[] {
  const parts = [...document.querySelectorAll('.timeline .ends *, .timeline .facts *')];
  return parts.map((part) => part.textContent.trim().slice(0, 60));
}

/** What answers to a size of letters has had its turn. Runs in the page. */
async function twoFrames(): Promise<void> {
  for (let n = 0; n < 2; n += 1) await new Promise(requestAnimationFrame);
}
