import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { atlasPath } from '../launch/atlas.mjs';
import { launchBenchBrowser } from '../launch/bench/bench-browser.mjs';
import { site } from '../launch/build.mjs';
import { sentenceOf } from '../launch/check/complaint.mjs';
import { serve } from '../launch/serve/serve.mjs';
import { SCREENSHOTS } from './screenshots';

/** JPEG's own scale, to 100: letters stay clean. */
const QUALITY = 82;
/** How long a first view may take, drawn by software on a busy machine, in milliseconds. */
const PATIENCE = 180_000;

/** `npm run build:screenshots`: takes the pictures of the atlas's first view that its manifest shows, into its folder. */
async function main(): Promise<void> {
  const browser = await launchBenchBrowser();
  const served = await serve(site, [0]);
  try {
    for (const { file, width, height, ratio } of SCREENSHOTS) {
      const viewport = { width, height };
      const page = await browser.newPage({ viewport, deviceScaleFactor: ratio });
      await page.goto(served.url);
      const ready = page.locator('html[data-ready=true]');
      await ready.waitFor({ state: 'attached', timeout: PATIENCE });
      const path = join(atlasPath(), file);
      mkdirSync(dirname(path), { recursive: true });
      await page.screenshot({ path, type: 'jpeg', quality: QUALITY });
      await page.close();
      console.log(path);
    }
  } finally {
    await browser.close();
    served.close();
  }
}

main().catch((error: unknown) => {
  console.error(sentenceOf(error));
  process.exitCode = 1;
});
