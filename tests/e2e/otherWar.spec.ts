import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { root, runNode, scriptOf } from '../../src/tools/launch/install/child.mjs';
import { serve } from '../../src/tools/launch/serve/serve.mjs';
import { newAtlas } from '../../src/tools/newAtlas/newAtlas.mjs';
import { entry, reading, ready, slider, unfold, watch } from './atlas';
import { test } from './test';

// All in one project, so that they share what the first has built.
test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 1280, height: 720 } });

const folder = mkdtempSync(join(tmpdir(), 'other-war-'));
let site: Awaited<ReturnType<typeof serve>> | null = null;

/** Builds an atlas into a folder; what the build said when it failed. */
async function build(atlas: string, into: string): Promise<string> {
  const where = ['--outDir', into, '--emptyOutDir'];
  const options = ['build', '--configLoader=runner', '--logLevel=warn', ...where];
  const { code, output } = await runNode(scriptOf('vite'), options, { env: { ATLAS: atlas } });
  return code === 0 ? '' : output;
}

test.afterAll(() => {
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What only the war of 1904 has: no word of it may be seen in an atlas of another. */
const OF_1904 =
  /190[45]|Japan|Russia|Korea|Manchuria|Tsushima|Kuril|Baltic|fleet|Old Style|New Style|O\.S\.|Meiji|明治|ст\. ст\.|World War Zero/i;

test('an atlas of another war is coloured, named, listed, dated and searched as its data say @map', async ({
  page,
}) => {
  expect(await build('tests/fixtures/boer', join(folder, 'boer'))).toBe('');
  site = await serve(join(folder, 'boer'), [0]);
  const seen = watch(page);
  await page.goto(`${site.url}#at=war-in-outline.spion-kop&sel=spion-kop`);
  await ready(page);
  await expect(page).toHaveTitle('Spion Kop – Boer and Briton');

  const facts = reading(page).locator('dt[data-side]');
  const colours = await facts.evaluateAll((all) =>
    all.map((side) => {
      const colour = side.style.getPropertyValue('--side').slice('var('.length, -1);
      return [side.textContent.trim(), getComputedStyle(side).getPropertyValue(colour)];
    }),
  );
  expect(colours).toEqual([
    ['Britain', '#8f1d2c'],
    ['Boer republics', '#1f6b4a'],
  ]);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '23 January 1900');

  await unfold(page, 'Legend and themes');
  await page.getByRole('combobox', { name: 'Names' }).selectOption('af');
  await expect(page).toHaveURL(/names=af/);
  await unfold(page, 'Places and events');
  await expect(entry(page, 'spion-kop')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('Spioenkop');
  await expect(page.getByRole('option').first()).toContainText('Spion Kop');
  await page.keyboard.press('Escape');

  expect(OF_1904.exec(await page.locator('body').innerText())?.[0] ?? null).toBeNull();
  expect(seen).toEqual({ console: [], strangers: [] });
});

test('its pages say whose they are, and what happened is an event @map', () => {
  const page = readFileSync(join(folder, 'boer/articles/war-in-outline/index.html'), 'utf8');
  expect(page).toContain('<title>The war in outline – Boer and Briton</title>');
  expect(OF_1904.exec(page)?.[0] ?? null).toBeNull();
  const data: unknown = JSON.parse(
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '',
  );
  expect(data).toMatchObject({
    '@graph': [
      {
        about: { '@type': 'Event', name: 'South African War', startDate: '1899-10-11' },
        publisher: { name: 'Boer and Briton contributors' },
      },
      { '@type': 'Dataset', name: 'Boer and Briton' },
    ],
  });
  expect(page).toMatch(/"@type":"Event","name":"Spion Kop"/);
  const home = readFileSync(join(folder, 'boer/index.html'), 'utf8');
  expect(home).toContain(
    '<title>Boer and Briton – An atlas of the South African War, 1899–1902</title>',
  );
  expect(OF_1904.exec(home)?.[0] ?? null).toBeNull();
});

test('what `npm run new-atlas` writes builds as it is @map', async () => {
  const atlas = join(folder, 'my-war');
  expect(newAtlas([atlas], root).done).toBe(true);
  expect(await build(atlas, join(folder, 'built'))).toBe('');
  const page = readFileSync(join(folder, 'built/articles/two-months/index.html'), 'utf8');
  expect(page).toContain('Two months in Lombardy');
});
