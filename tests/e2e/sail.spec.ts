import { expect } from '@playwright/test';
import type { Track } from '../../src/domain/motion/track';
import { positionAt } from '../../src/domain/motion/voyage';
import { activePassage, day, entry, open, reading, slider } from './atlas';
import { readAtlas } from './readAtlas';
import { test } from './test';

test('sailing opens its article, starts at Libau and runs with the text', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Sail with the fleet' }).click();
  await expect(
    reading(page).getByRole('heading', { level: 1, name: /months to Tsushima/ }),
  ).toHaveCount(1);
  expect(await day(page)).toBe('1904-10-15');
  await expect(activePassage(page)).toHaveAttribute(
    'data-passage',
    /six-months-to-tsushima\.first-damage/,
  );
  const log = page.getByRole('region', { name: 'Ship’s log' });
  await expect(log).toContainText('shortened');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(log).not.toContainText('Tsushima');
});

test('log and card are one panel, and the map says whose knowledge it shows', async ({ page }) => {
  await open(
    page,
    'date=1905-05-29T20:00Z&at=six-months-to-tsushima.three-ships&sel=nebogatov-last-run',
  );
  const log = page.getByRole('region', { name: 'Ship’s log' });
  await expect(log).toHaveCount(1);
  await expect(reading(page).getByRole('group', { name: /last run/ })).toHaveCount(0);
  await log.getByText('The log in full').click();
  await log.getByLabel('Show what was known to').selectOption('fleet');
  await expect(page.getByText('As the fleet knew it')).toBeVisible();
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await expect(page.getByText('As the fleet knew it')).toHaveCount(0);
});

test(
  'after following and pausing the address has the true camera, and a still pointer finds the ship',
  { tag: '@map' },
  async ({ page }) => {
    await open(page, 'map=5/38.5/121&date=1904-11-08&sel=main');
    await page.getByRole('button', { name: 'Follow' }).click();
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.waitForTimeout(6000);
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect.poll(() => page.url()).not.toContain('map=5/38.5/121');
    const instant = Date.parse(String(await slider(page).getAttribute('data-instant')));
    const ship = positionAt(trackOf('main'), instant) ?? [NaN, NaN];
    const [zoom, lat, lng] = viewIn(page.url());
    const degrees = (900 / 2 / 512 / 2 ** zoom) * 360;
    expect(Math.abs(lng - Number(ship[0]))).toBeLessThan(degrees);
    expect(Math.abs(lat - Number(ship[1]))).toBeLessThan(degrees);

    // She sails under a pointer that stands still, and is lit for it.
    const fleet = entry(page, 'main');
    await expect(fleet).toHaveAttribute('data-x', /\d/);
    const [x, y] = await Promise.all(['data-x', 'data-y'].map((name) => fleet.getAttribute(name)));
    await slider(page).press('PageUp');
    await page.mouse.move(Number(x), Number(y));
    await expect(fleet).not.toHaveClass(/hovered/);
    await slider(page).press('PageDown');
    await expect(fleet).toHaveClass(/hovered/);
  },
);

function viewIn(address: string): readonly [zoom: number, lat: number, lng: number] {
  const numbers = /map=([^&]*)/.exec(address)?.[1]?.split('/').map(Number);
  const [zoom = NaN, lat = NaN, lng = NaN] = numbers ?? [];
  return [zoom, lat, lng];
}

function trackOf(id: string): Track {
  const track = readAtlas().features.find((feature) => feature.id === id)?.track;
  if (!track) throw new Error(`${id} has no track`);
  return track;
}
