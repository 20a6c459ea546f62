import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runNode, scriptOf } from './child.mjs';
import { Complaint } from '../check/complaint.mjs';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const ELSEWHERE = [
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const IN_WINDOWS_FOLDERS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
];

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

/**
 * Path of a Chromium that starts, looked for and if need be installed: one that is there, else Debian's package, else
 * Playwright's download.
 *
 * @type {() => Promise<string>}
 */
export async function ensureBrowser() {
  const there = findBrowser(process.env) ?? (await playwrightBrowser());
  if (there !== null) return there;
  if (process.getuid?.() === 0) {
    console.error('Installing Chromium with apt-get …');
    const installed = await installDebianPackage();
    if (installed !== null) return installed;
  }
  console.error('Downloading a Chromium with Playwright …');
  await runNode(scriptOf('@playwright/test', 'playwright'), ['install', 'chromium'], {
    minutes: 10,
  });
  const downloaded = await playwrightBrowser();
  if (downloaded !== null) return downloaded;
  throw new Complaint(
    'The browser tests need Chromium, and none could be found or installed: install Chromium or Google Chrome, or name its program in CHROMIUM_PATH.',
  );
}

/**
 * Path of an installed Chromium that starts; `null` when there is none. What `CHROMIUM_PATH` names must be one.
 *
 * @type {(env: Environment) => string | null}
 */
export function findBrowser(env) {
  const named = env.CHROMIUM_PATH ?? '';
  if (named === '') return browserPaths(env).find(starts) ?? null;
  if (starts(named)) return named;
  throw new Complaint(`CHROMIUM_PATH is ${named}, and that is not a Chromium that starts.`);
}

/**
 * Where a Chromium may be, likeliest first.
 *
 * @type {(env: Environment) => string[]}
 */
export function browserPaths(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => env[name] ?? [],
  );
  return [
    ...ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...ELSEWHERE,
    ...windowsFolders.flatMap((folder) => IN_WINDOWS_FOLDERS.map((path) => join(folder, path))),
  ];
}

/**
 * Whether the program says its version. Ubuntu's `chromium-browser` may be no more than a note to install another.
 * On Windows to ask would open a window.
 *
 * @type {(path: string) => boolean}
 */
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /Chrom(?:e|ium)\b.*\d/.test(stdout);
}

/** @type {() => Promise<string | null>} */
async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return starts(path) ? path : null;
}

/** @type {() => Promise<string | null>} */
async function installDebianPackage() {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, minutes: 10 };
  await run('apt-get', ['update', '-qq'], options);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return findBrowser(process.env);
}
