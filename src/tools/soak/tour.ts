import type { Browser, Page } from '@playwright/test';
import { differing, mapAtRest } from './pictures';

/** A moment that one page came to after others, beside a page that was opened at it. */
export interface Compared {
  /** Without `#`. */
  readonly moment: string;
  /** Of the map's pixels, 0 to 1, those that differ to the eye. */
  readonly share: number;
  readonly toured: Buffer;
  readonly fresh: Buffer;
  /** Where they differ. */
  readonly drawing: Buffer;
}

/** The map may still be on its way on a busy machine: what differs is looked at so often. */
const LOOKS = 4;
const VIEWPORT = { width: 900, height: 600 } as const;
const PIXELS = VIEWPORT.width * VIEWPORT.height;
/** A letter or two at its edge, which no two drawings have quite alike. */
export const ALIKE = 0.0002;

/** Goes from moment to moment in one page, and opens each in a fresh one too. */
export async function* tour(
  browser: Browser,
  url: string,
  moments: readonly string[],
): AsyncGenerator<Compared> {
  const page = await opened(browser, `${url}#${moments.at(-1) ?? ''}`);
  for (const moment of moments) {
    await page.evaluate(goTo, moment);
    const fresh = await opened(browser, `${url}#${moment}`);
    let found = await compared(page, fresh);
    for (let look = 1; look < LOOKS && found.share > ALIKE; look += 1) {
      found = await compared(page, fresh);
    }
    yield { moment, ...found };
    await fresh.context().close();
  }
  await page.context().close();
}

async function opened(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('html[data-ready=true]').waitFor({ state: 'attached', timeout: 240_000 });
  return page;
}

async function compared(page: Page, other: Page): Promise<Omit<Compared, 'moment'>> {
  const [toured, fresh] = [await mapAtRest(page), await mapAtRest(other)];
  const { count, drawing } = differing(toured, fresh);
  return { share: count / PIXELS, toured, fresh, drawing };
}

/** Runs in the page, and so brings all it needs. */
function goTo(hash: string): void {
  location.hash = hash;
}
