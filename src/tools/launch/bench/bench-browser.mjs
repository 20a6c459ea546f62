import { ensureBrowser } from '../install/browser.mjs';
import { ensureBuilt } from '../build.mjs';
import { ensureInstalled } from '../install/install.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Browser} Browser
 */

const SOFTWARE_GL = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--no-sandbox',
];

/**
 * A browser that draws in software, so that runs on different machines can be compared; the site is built when it starts.
 *
 * @type {() => Promise<Browser>}
 */
export async function launchBenchBrowser() {
  await ensureInstalled();
  await ensureBuilt();
  return launchInSoftware();
}

/** The same, whatever is built. @type {() => Promise<Browser>} */
export async function launchInSoftware() {
  await ensureInstalled();
  const { chromium } = await import('@playwright/test');
  return chromium.launch({ executablePath: await ensureBrowser(), args: SOFTWARE_GL });
}

/**
 * Serves a folder, opens it, and hands over its page once its first view is drawn.
 *
 * @type {<T>(browser: Browser, folder: string, use: (page: Page) => Promise<T>) => Promise<T>}
 */
export async function withPage(browser, folder, use) {
  const { serve } = await import('../serve/serve.mjs');
  const served = await serve(folder, [0]);
  // The bare page's script and worker are let be by no policy of ours.
  const page = await browser.newPage({
    viewport: { width: 900, height: 640 },
    bypassCSP: true,
  });
  try {
    await page.goto(served.url);
    await page.locator('html[data-ready=true]').waitFor({ state: 'attached', timeout: 120_000 });
    return await use(page);
  } finally {
    await page.close();
    served.close();
  }
}

/** @type {(page: Page) => Promise<void>} */
export const play = (page) => page.getByRole('button', { name: 'Play', exact: true }).click();
