import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, expect } from '@playwright/test';
import { PNG } from 'pngjs';
import { root, runNode, scriptOf } from '../../../src/tools/launch/install/child.mjs';
import { serve } from '../../../src/tools/launch/serve/serve.mjs';
import { newAtlas } from '../../../src/tools/newAtlas/newAtlas.mjs';
import { clickCentre, entry, reading, ready, slider, unfold, watch } from '../atlas';
import { CABLE, SHIP, writeWithThemes } from '../../withThemes';
import { test } from '../test';

// All in one project, so that they share what the first has built. Its theme of points comes as tiles.
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
  test.setTimeout(400_000);
  writeWithThemes(join(folder, 'atlas'));
  expect(await build(join(folder, 'atlas'), join(folder, 'boer'))).toBe('');
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
  await expectThemesOfDataAlone(page);
  expect(seen).toEqual({ console: [], strangers: [] });
});

/** Of a theme of points and one of lines that are nothing but files: everything that any other theme has. */
async function expectThemesOfDataAlone(page: Page): Promise<void> {
  await unfold(page, 'Legend and themes');
  await page.getByRole('combobox', { name: 'Names' }).selectOption('period');
  for (const { id, centre, title, kind } of [
    { id: SHIP, centre: '7/-29.97/31.25', title: 'Maine', kind: 'Hospital ship' },
    { id: CABLE, centre: '5/-25.5/6', title: 'Cable to St Helena', kind: 'Telegraph cable' },
  ]) {
    await go(page, `map=${centre}&date=1900-02-01`);
    await unfold(page, 'Legend and themes');
    // Folded away, it closes what was open in it.
    await page.getByText('All signs on the screen').click();
    const signs = page.getByRole('region', { name: 'Legend' });
    await expect(signs.getByText(kind, { exact: true })).toBeVisible();
    await clickCentre(page);
    await expect(page).toHaveURL(new RegExp(`sel=${id}`));
    await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
    await unfold(page, 'Places and events');
    await expect(entry(page, id)).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type(title);
    await expect(page.getByRole('option').first()).toContainText(title);
    await page.keyboard.press('Escape');
  }
  const bars = page.getByRole('region', { name: 'Timeline' }).locator('pattern');
  const inks = await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('color')));
  expect(inks).toContain('var(--theme-hospitals)');
  expect(inks).not.toContain('var(--theme-cables)');
  await page.getByRole('button', { name: 'Share or cite this moment' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.getByRole('button', { name: 'Picture of the map' }).first().click(),
  ]);
  const { data } = PNG.sync.read(readFileSync(await download.path()));
  const drawn = Array.from({ length: data.length / 4 }, (_, at) => data.readUIntBE(at * 4, 3));
  expect(drawn.filter((colour) => colour === 0x5c4a86).length).toBeGreaterThan(100);
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(page).toHaveURL(/date=1900-02-01/);
}

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
  expect(page).toContain('"@type":"Event","name":"Spion Kop"');
  const home = readFileSync(join(folder, 'boer/index.html'), 'utf8');
  expect(home).toContain(
    '<title>Boer and Briton – An atlas of the South African War, 1899–1902</title>',
  );
  const still = readFileSync(join(folder, 'boer/articles/ship-and-wire/index.html'), 'utf8');
  expect(still).toContain('<li class="plain">');
  expect(still).toContain('stroke="var(--theme-cables)"');
});

/** What reads texts of any war, and names of months and calendars, knows words of many; names of this one it must not know. */
const NAMES_OF_1904 = /World War Zero|Tsushima|Chemulpo|Kuril|Mukden|Port Arthur|Baltic/i;
/** Whose the code is, and of what the base map is made that all atlases share. */
const OF_ALL = /Copyright \(c\) \d+ World War Zero contributors|^The atlas's own: reservoirs.*$/gm;

test('no file of it says a word of the war of 1904 @map', () => {
  const files = readdirSync(join(folder, 'boer'), { recursive: true, encoding: 'utf8' });
  const written = files.filter(
    (name) =>
      !name.startsWith('basemap') && /\.(html|js|css|svg|txt|xml|\w*json|webmanifest)$/.test(name),
  );
  expect(written.length).toBeGreaterThan(20);
  const found = written.flatMap((name) => {
    const text = readFileSync(join(folder, 'boer', name), 'utf8').replace(OF_ALL, '');
    const words = name.endsWith('.js') ? NAMES_OF_1904 : OF_1904;
    return words.exec(text)?.map((word) => `${name}: ${word}`) ?? [];
  });
  expect(found).toEqual([]);
});

test('what `npm run new-atlas` writes builds as it is @map', async () => {
  const atlas = join(folder, 'my-war');
  expect(newAtlas([atlas], root).done).toBe(true);
  expect(await build(atlas, join(folder, 'built'))).toBe('');
  const page = readFileSync(join(folder, 'built/articles/two-months/index.html'), 'utf8');
  expect(page).toContain('Two months in Lombardy');
});
