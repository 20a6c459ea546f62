import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { passagesIn } from '../../domain/atlas/atlas';
import { parseTheme } from '../../data/features/parse';
import { nameChoices } from '../../domain/atlas/languages';
import { compile } from '../geodata/compile';
import { launchBenchBrowser } from '../launch/bench/bench-browser.mjs';
import { site } from '../launch/build.mjs';
import { sentenceOf } from '../launch/check/complaint.mjs';
import { serve } from '../launch/serve/serve.mjs';
import { atlasFolder } from '../launch/atlas.mjs';
import { checked } from './checked';
import { faultsOf } from './fresh';
import { seededMistakes } from './mistakes';
import { type Stock, seededLinks } from './links';
import { TOUR } from './moments';
import { pressed } from './requests';
import { ALIKE, tour } from './tour';

const [USUAL_COUNT, USUAL_SEED] = [200, 1904];
/** In milliseconds. */
const HALF_A_MINUTE = 30_000;

/** Where pictures of what differs are put. */
const PICTURES = 'test-results/tour';

/**
 * `npm run soak -- [--count=200] [--seed=1904]`: opens links in fresh pages on a slow machine, with styles, fonts, themes
 * and the map's code late, and says which were not at their moment. With `--tour` it goes to forty moments in one page and
 * compares each, picture by picture, with a page that was opened at it. With `--data` it makes as many mistakes in a copy of the
 * geodata and says which the check did not answer well; with `--server` it presses the server of `npm start` on two hundred connections for half a minute. Exit code 1 when any was not as it should be.
 */
async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--data')) return wrongData(args) === 0 ? 0 : 1;
  if (args.includes('--server')) return (await wrongAnswers(args)) === 0 ? 0 : 1;
  const browser = await launchBenchBrowser();
  const served = await serve(site, [0]);
  try {
    const wrong = await (args.includes('--tour') ? wrongOfTour : wrongLinks)(
      browser,
      served.url,
      args,
    );
    return wrong === 0 ? 0 : 1;
  } finally {
    await browser.close();
    served.close();
  }
}

function wrongData(args: readonly string[]): number {
  const folder = atlasFolder();
  const mistakes = seededMistakes(
    folder,
    numberOf(args, 'count', USUAL_COUNT),
    numberOf(args, 'seed', USUAL_SEED),
  );
  let [made, refused, wrong] = [0, 0, 0];
  for (const { mistake, isRefused, faults } of checked(folder, mistakes)) {
    made += 1;
    if (isRefused) refused += 1;
    if (faults.length === 0) continue;
    wrong += 1;
    console.log(`${mistake.file}: ${mistake.what}`);
    for (const fault of faults) console.log(`   ${fault}`);
  }
  console.log(
    `${String(made)} mistakes, ${String(refused)} refused, ${String(wrong)} answered badly`,
  );
  return wrong;
}

async function wrongAnswers(args: readonly string[]): Promise<number> {
  const { count, statuses, faults } = await pressed({
    connections: USUAL_COUNT,
    time: HALF_A_MINUTE,
    seed: numberOf(args, 'seed', USUAL_SEED),
  });
  const said = [...statuses].map(([status, times]) => `${String(status)} × ${String(times)}`);
  for (const fault of faults) console.log(fault);
  console.log(`${String(count)} requests: ${said.join(', ')}`);
  return faults.size;
}

async function wrongLinks(browser: Browser, url: string, args: readonly string[]): Promise<number> {
  const links = seededLinks(
    stock(),
    numberOf(args, 'count', USUAL_COUNT),
    numberOf(args, 'seed', USUAL_SEED),
  );
  let wrong = 0;
  for (const [nth, link] of links.entries()) {
    const faults = await faultsOf(browser, url, link);
    if (faults.length === 0) continue;
    wrong += 1;
    console.log(`${String(nth + 1)}. #${link.hash} ${JSON.stringify(link.late)}`);
    for (const fault of faults) console.log(`   ${fault}`);
  }
  console.log(`${String(links.length - wrong)} of ${String(links.length)} links at their moment`);
  return wrong;
}

async function wrongOfTour(browser: Browser, url: string): Promise<number> {
  let [seen, wrong] = [0, 0];
  for await (const { moment, share, ...pictures } of tour(browser, url, TOUR)) {
    seen += 1;
    console.log(`${String(seen)}. ${(100 * share).toFixed(3)} % #${moment}`);
    if (share <= ALIKE) continue;
    wrong += 1;
    mkdirSync(PICTURES, { recursive: true });
    for (const [name, picture] of Object.entries(pictures)) {
      writeFileSync(join(PICTURES, `${String(seen)}-${name}.png`), picture);
    }
  }
  console.log(`${String(seen - wrong)} of ${String(seen)} moments as in a fresh page`);
  if (wrong > 0) console.log(`Pictures of the others are in ${PICTURES}.`);
  return wrong;
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
