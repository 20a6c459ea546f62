import type { Browser, Page } from '@playwright/test';
import { passagesIn } from '../../domain/atlas/atlas';
import { parseTheme } from '../../data/features/parse';
import { nameChoices } from '../../domain/atlas/languages';
import { compile } from '../geodata/compile';
import { launchBenchBrowser } from '../launch/bench/bench-browser.mjs';
import { site } from '../launch/build.mjs';
import { sentenceOf } from '../launch/check/complaint.mjs';
import { serve } from '../launch/serve/serve.mjs';
import { type SoakLink, type Stock, seededLinks } from './links';

/** How many times slower than it is the machine is made to be. */
const SLOWER = 4;
/** Once the first view is drawn a moment has so long to come to rest, in milliseconds. */
const REST = 1500;
const [USUAL_COUNT, USUAL_SEED] = [200, 1904];

/**
 * `npm run soak -- [--count=200] [--seed=1904]`: opens links in fresh pages on a slow machine, with styles, fonts, themes
 * and the map's code late, and says which were not at their moment. Exit code 1 when any was not.
 */
async function main(args: readonly string[]): Promise<number> {
  const links = seededLinks(
    stock(),
    numberOf(args, 'count', USUAL_COUNT),
    numberOf(args, 'seed', USUAL_SEED),
  );
  const browser = await launchBenchBrowser();
  const served = await serve(site, [0]);
  let wrong = 0;
  try {
    for (const [nth, link] of links.entries()) {
      const faults = await faultsOf(browser, served.url, link);
      if (faults.length === 0) continue;
      wrong += 1;
      console.log(`${String(nth + 1)}. #${link.hash} ${JSON.stringify(link.late)}`);
      for (const fault of faults) console.log(`   ${fault}`);
    }
  } finally {
    await browser.close();
    served.close();
  }
  console.log(`${String(links.length - wrong)} of ${String(links.length)} links at their moment`);
  return wrong === 0 ? 0 : 1;
}

/** What the atlas has for links to speak of. */
function stock(): Stock {
  const { compiled } = compile('geodata');
  if (!compiled) throw new Error('The geodata have mistakes: npm run check:geodata.');
  const { manifest, files } = compiled;
  const { themes, languages, war, span, kinds } = manifest.meta;
  const features = themes.flatMap(({ id }) => {
    const own = files.filter(({ theme }) => theme === id);
    const layers = own.map(({ fileName, text }) => {
      const json: unknown = JSON.parse(text);
      return { file: fileName, json };
    });
    return parseTheme(id, layers, kinds).map((each) => String(each.id));
  });
  return {
    passages: manifest.articles.flatMap((article) => passagesIn(article).map(({ id }) => id)),
    features,
    themes: themes.map(({ id }) => id),
    names: nameChoices(languages).slice(1),
    war: war ?? span,
  };
}

/** In what a fresh page differs from the moment of its link; empty when it is there. */
async function faultsOf(browser: Browser, url: string, link: SoakLink): Promise<readonly string[]> {
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

function numberOf(args: readonly string[], name: string, usual: number): number {
  const text = args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
  const number = text === undefined ? usual : Number(text);
  if (number > 0) return number;
  throw new Error(`--${name}=${text ?? ''} is no number.`);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  },
);
