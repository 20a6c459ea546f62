import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pictures are taken so far apart in time, in milliseconds; so many of them at most. */
const [APART, MOST] = [400, 40];

/** A picture of the page once `times` of them in a row were the same. */
export async function settled(page: Page, times = 2): Promise<Buffer> {
  let shot = await page.screenshot();
  let same = 1;
  for (let taken = 1; taken < MOST && same < times; taken += 1) {
    await page.waitForTimeout(APART);
    const next = await page.screenshot();
    same = next.equals(shot) ? same + 1 : 1;
    shot = next;
  }
  return shot;
}

/** The map alone, with what is drawn over it, once it has come to rest: what is read and pressed is taken off meanwhile. */
export async function mapAtRest(page: Page): Promise<Buffer> {
  await page.evaluate(showPanels, false);
  const shot = await settled(page, 3);
  await page.evaluate(showPanels, true);
  return shot;
}

/** How many pixels of two pictures of one size differ to the eye; `drawing` is of where. */
export function differing(one: Buffer, other: Buffer): { count: number; drawing: Buffer } {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = a;
  const between = new PNG({ width, height });
  const count = pixelmatch(a.data, b.data, between.data, width, height);
  return { count, drawing: PNG.sync.write(between) };
}

/** Runs in the page, and so brings all it needs. */
function showPanels(shown: boolean): void {
  for (const panel of document.querySelectorAll('.screen > :not(.map)')) {
    if (!(panel instanceof HTMLElement)) continue;
    panel.style.setProperty('visibility', shown ? '' : 'hidden', 'important');
  }
}
