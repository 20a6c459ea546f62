import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserPaths, findBrowser } from '../../../src/tools/launch/install/browser.mjs';
import { freshFolder } from './freshFolder';

const folder = freshFolder();

test('is looked for on the path, then in the usual places', () => {
  const paths = browserPaths({ PATH: '/a:/b', PROGRAMFILES: '/p' });
  expect(paths.slice(0, 3)).toEqual(['/a/chromium', '/b/chromium', '/a/chromium-browser']);
  expect(paths.at(-1)).toBe('/p/Chromium/Application/chrome.exe');
});
test('must be one where CHROMIUM_PATH says so', () => {
  folder.write('chromium', '');
  for (const path of ['/no/such/program', join(folder.path, 'chromium')]) {
    expect(() => findBrowser({ CHROMIUM_PATH: path })).toThrow(
      `CHROMIUM_PATH is ${path}, and that is not a Chromium that starts.`,
    );
  }
});
