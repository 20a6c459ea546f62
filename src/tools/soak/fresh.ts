import type { Browser, Page } from '@playwright/test';
import { sentenceOf } from '../launch/check/complaint.mjs';
import type { SoakLink } from './links';

/** How many times slower than it is the machine is made to be. */
const SLOWER = 4;
/** Once the first view is drawn a moment has so long to come to rest, in milliseconds. */
const REST = 1500;

/** In what a fresh page differs from the moment of its link; empty when it is there. */
export async function faultsOf(
  browser: Browser,
  url: string,
  link: SoakLink,
): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 900, height: 640 } });
  try {
    const page = await context.newPage();
    await slowDown(page, link);
    await page.goto(`${url}#${link.hash}`);
    await page.locator('html[data-ready=true]').waitFor({ state: 'attached', timeout: 120_000 });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(REST);
    return await differences(page, link);
  } catch (error) {
    return [sentenceOf(error)];
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page, { late }: SoakLink): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const paths = [
    ['**/*.css', late.styles],
    ['**/*.woff2', late.fonts],
    ['**/geodata/*', late.themes],
    ['**/MapView*.js', late.code],
  ] as const;
  for (const [path, milliseconds] of paths) {
    await page.route(path, async (route) => {
      await new Promise((done) => setTimeout(done, milliseconds));
      // The page may be closed by then.
      await route.continue().catch(() => undefined);
    });
  }
}

async function differences(page: Page, link: SoakLink): Promise<readonly string[]> {
  const instant = new Date(link.instant).toISOString();
  const found = await page.getByRole('slider', { name: 'Date' }).getAttribute('data-instant');
  const active = page.locator('[data-passage][aria-current="true"]').first();
  const passage = (await active.count()) > 0 ? await active.getAttribute('data-passage') : null;
  const address = new URL(page.url()).hash;
  const lost = link.hash.split('&').filter((part) => !address.includes(part));
  return [
    ...(found === instant ? [] : [`the clock is at ${found ?? 'no date'}, not ${instant}`]),
    ...(link.passage === null || passage === link.passage
      ? []
      : [`it reads ${passage ?? 'no passage'}, not ${link.passage}`]),
    ...(lost.length === 0 ? [] : [`the address has ${address}: without ${lost.join(', ')}`]),
  ];
}
