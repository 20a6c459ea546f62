import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Download, type Locator, type Page, expect } from '@playwright/test';
import { PNG } from 'pngjs';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { open, watch } from './atlas';
import { test } from './test';
import { PALETTES } from '../../src/design/palette';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'A clip of the map' });

async function openClipForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share or cite this moment' }).click();
  await page.getByRole('button', { name: 'Clip…' }).first().click();
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

function pixelsOf(png: Buffer, colour: string): number {
  const { data } = PNG.sync.read(png);
  const wanted = Number.parseInt(colour.slice(1), 16);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (data.readUIntBE(at, 3) === wanted) count += 1;
  return count;
}

test(
  'a clip of any span is filmed, opens again, and leaves the moment as it was',
  { tag: '@map' },
  async ({ page }) => {
    test.setTimeout(480_000);
    const seen = watch(page);
    await open(page, 'map=4/12/110&date=1905-05-20');
    const address = page.url();
    await openClipForm(page);
    await dialog(page).getByRole('textbox', { name: 'From' }).fill('14 May 1905 O.S.');
    await dialog(page).getByRole('textbox', { name: 'to and including' }).fill('Meiji 38 5 28');
    await dialog(page).getByLabel('Length in seconds').fill('0.2');
    await expect(dialog(page).getByRole('button', { name: 'Film it' })).toBeDisabled();
    await dialog(page).getByLabel('Length in seconds').fill('1');
    await dialog(page).getByLabel('Frames a second').selectOption('5');
    await dialog(page).getByLabel('Size').selectOption('640 × 360');
    await dialog(page)
      .getByLabel('Camera')
      .selectOption({ label: 'goes with: Mikasa, a reconstruction' });
    await dialog(page).getByRole('button', { name: 'Film it' }).click();

    const save = dialog(page).getByRole('button', {
      name: /^Save world-war-zero-1905-05-27-to-1905-05-28/,
    });
    await expect(save).toBeVisible({ timeout: 360_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const input = new Input({
      source: new BufferSource(await bytesOf(download)),
      formats: ALL_FORMATS,
    });
    const track = await input.getPrimaryVideoTrack();
    expect(await input.computeDuration()).toBeCloseTo(1, 2);
    expect([await track?.getDisplayWidth(), await track?.getDisplayHeight()]).toEqual([640, 360]);
    expect((await track?.computePacketStats())?.packetCount).toBe(5);

    // What had the focus goes away with each step: it comes to what would be pressed next.
    const film = dialog(page).getByRole('button', { name: 'Film it' });
    await expect(save).toBeFocused();
    await dialog(page).getByRole('button', { name: 'Another clip' }).click();
    await expect(film).toBeFocused();
    await dialog(page).getByLabel('Length in seconds').fill('60');
    await film.click();
    await expect(dialog(page).getByText(/^Frame \d/)).toBeVisible({ timeout: 60_000 });
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toContainText('The map is as it was', { timeout: 60_000 });
    await expect(film).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect.poll(() => page.url()).toBe(address);
    expect(seen).toEqual({ console: [], strangers: [] });
  },
);

test(
  'on a telephone that cannot write video the form says so, and the picture still comes',
  { tag: '@map' },
  async ({ page }) => {
    test.setTimeout(150_000);
    await page.setViewportSize({ width: 360, height: 640 });
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'VideoEncoder');
    });
    await open(page, 'date=1905-05-20');
    await openClipForm(page);
    await expect(dialog(page).getByRole('alert')).toContainText('cannot write video');
    await expect(dialog(page).getByRole('button', { name: 'Film it' })).toBeDisabled();
    await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeInViewport();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.html)}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Share or cite this moment' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 90_000 }),
      page.getByRole('button', { name: 'Picture of the map' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('world-war-zero-1905-05-20.png');
    const png = await bytesOf(download);
    // Large enough to be printed, whatever the screen, with a caption under the map.
    expect(png.readUInt32BE(16)).toBe(1280);
    expect(png.readUInt32BE(20)).toBeGreaterThan(960);
    // Nothing but names has the colour of the names of lands: the letters of the map are on it.
    expect(pixelsOf(png, PALETTES.day.landInk)).toBeGreaterThan(100);
  },
);
