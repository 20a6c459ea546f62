import { type Page, expect } from '@playwright/test';
import { activePassage, entry, open, slider, text, unfold } from './atlas';
import { test } from './test';

/** Battles, a station, a stop, a line, an island and what happened far away. */
const CLICKED = [
  'mukden',
  'chemulpo-landing',
  'main.dakar',
  'liaoyang',
  'dogger-bank',
  'station-harbin',
  'rail-cer-south',
  'petropavlovsk',
  'nanshan',
  'tsushima',
  'motien-pass',
  'main.nossi-be',
  'sandepu',
  'port-arthur-capitulation',
  'hitachi-maru',
];

/** Where the reader is: what is being read and how far down, the card, the date. */
async function placeOf(page: Page): Promise<string> {
  const [passage, top, date, card] = await Promise.all([
    activePassage(page).getAttribute('data-passage'),
    text(page).evaluate((panel) => Math.round(panel.scrollTop / 8)),
    slider(page).getAttribute('data-instant'),
    page.locator('.card h2').allTextContents(),
  ]);
  return [passage, top, date, ...card].join(' · ');
}

test.use({
  viewport: { width: 1280, height: 720 },
  contextOptions: { reducedMotion: 'reduce' },
});

test('fifteen clicks, fifteen Backs', async ({ page }) => {
  await open(page, 'date=1904-05-15&at=the-war-in-brief.mines&dates=all');
  await unfold(page, 'Places and events');
  const places: string[] = [];
  for (const id of CLICKED) {
    places.push(await placeOf(page));
    await entry(page, id).click();
    await expect.poll(() => placeOf(page), { message: id }).not.toBe(places.at(-1));
    await page.waitForTimeout(250);
  }
  expect(new Set(places).size).toBe(CLICKED.length);
  for (const place of places.toReversed()) {
    await page.goBack();
    await expect.poll(() => placeOf(page)).toBe(place);
  }
});
