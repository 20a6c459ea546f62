import { type Page, expect } from '@playwright/test';
import type { Atlas } from '../../src/domain/atlas/atlas';
import { instantWithin, whenOf } from '../../src/domain/reading/moment';
import { isPassageId } from '../../src/domain/atlas/id';
import { positionAt } from '../../src/domain/motion/voyage';
import {
  activePassage,
  day,
  expectPassage,
  list,
  open,
  reading,
  slider,
  text,
  unfold,
} from './atlas';
import { readAtlas } from './readAtlas';
import { test } from './test';

test.use({ viewport: { width: 1280, height: 720 } });

/** Scrolls the text as a reader does who pulls at its bar: 0 is its head, 1 its end. */
async function scrollTo(page: Page, share: number): Promise<void> {
  await text(page).evaluate((panel, to) => {
    panel.dispatchEvent(new PointerEvent('pointerdown'));
    panel.scrollTo({ top: to * (panel.scrollHeight - panel.clientHeight), behavior: 'instant' });
  }, share);
}

interface Shown {
  /** The passage the page says is read. */
  readonly id: string;
  /** The last passage that begins above the reading line. */
  readonly reached: string;
  /** How far the reading line is through the passage. */
  readonly progress: number;
  readonly instant: number;
}

/** What is active and shown, and where the reading line is. */
async function shown(page: Page): Promise<Shown> {
  const passages = await text(page).evaluate((panel) => {
    const box = panel.getBoundingClientRect();
    const line = box.top + 0.3 * box.height;
    return [...panel.querySelectorAll<HTMLElement>('[data-passage]')].map((passage) => ({
      id: passage.dataset.passage ?? '',
      isRead: passage.ariaCurrent === 'true',
      /** How far the line is below its head, and how high it is. */
      below: line - passage.getBoundingClientRect().top,
      height: passage.offsetHeight,
    }));
  });
  const date = await slider(page).getAttribute('data-instant');
  const read = passages.find(({ isRead }) => isRead);
  return {
    id: read?.id ?? '',
    reached: passages.findLast(({ below }) => below >= 0)?.id ?? '-',
    progress: read ? read.below / read.height : 0,
    instant: Date.parse(date ?? ''),
  };
}

const HOUR = 3_600_000;
const PLACES = 20;

/** Where each fleet of the list is, as it says and as its course has it at the instant: `togo 129.25 34.55`. */
async function fleets(page: Page, atlas: Atlas, instant: number): Promise<[string, string][]> {
  const said = await list(page)
    .locator('button[data-track]')
    .evaluateAll((buttons) =>
      buttons.map((button) => {
        const { track = '', lng, lat } = (button as HTMLElement).dataset;
        return { track, lng: Number(lng), lat: Number(lat) };
      }),
    );
  return said.map(({ track, lng, lat }) => {
    const course = atlas.features.find(({ id }) => id === track)?.track;
    const [east = 0, north = 0] = (course && positionAt(course, instant)) ?? [];
    // Rounded twice on both sides, as the list rounds once before.
    const short = (degrees: number): string => Number(degrees.toFixed(5)).toFixed(2);
    const written = (x: number, y: number): string => `${track} ${short(x)} ${short(y)}`;
    return [written(lng, lat), written(east, north)];
  });
}

/** The date that the passage at the reading line asks for, with the hours that a pixel of it may stand for. */
function wantedAt(atlas: Atlas, id: string, progress: number): { instant: number; slack: number } {
  const passage = isPassageId(id) ? atlas.passages.get(id)?.passage : undefined;
  const when = passage && whenOf(atlas, passage);
  if (!passage || !when) throw new Error(`the text is at “${id}”, which has no date`);
  const hours = ((when.end ?? when.start) - when.start) / HOUR;
  return { instant: instantWithin(atlas, passage, progress) ?? 0, slack: 1 + hours / 50 };
}

test('at twenty places of the text the date and the fleets are those of the passage', async ({
  page,
}) => {
  test.slow();
  const atlas = readAtlas();
  await open(page, 'at=six-months-to-tsushima.the-engineer');
  const seen = new Set<string>();
  for (let place = 0; place < PLACES; place += 1) {
    await scrollTo(page, 0.04 + (0.9 * place) / PLACES);
    await expect(async () => {
      const { id, reached, progress, instant } = await shown(page);
      // A page that has not yet seen the scroll is still true to the passage before.
      expect(id).toBe(reached);
      const wanted = wantedAt(atlas, id, progress);
      expect(Math.abs(instant - wanted.instant) / HOUR, id).toBeLessThan(wanted.slack);
      const places = await fleets(page, atlas, instant);
      expect(
        places.map(([said]) => said),
        id,
      ).toEqual(places.map(([, reckoned]) => reckoned));
      seen.add(id);
    }).toPass({ timeout: 10_000 });
  }
  // Some lie in the figures under a passage, which are of its date as well.
  expect(seen.size).toBeGreaterThan(PLACES / 2);
});

test('the keyboard reads: a page, a line, the end; the text stays where the reader left it', async ({
  page,
}) => {
  await open(page, 'at=the-siege.one-regiment');
  const top = (): Promise<number> => text(page).evaluate((panel) => panel.scrollTop);
  await text(page).focus();
  const first = await day(page);
  for (const key of ['PageDown', 'Space', 'ArrowDown']) {
    const before = await top();
    await page.keyboard.press(key);
    await expect.poll(top).toBeGreaterThan(before + 10);
  }
  await expect.poll(() => day(page)).not.toBe(first);
  await page.keyboard.press('End');
  await expect(activePassage(page)).toHaveAttribute('data-passage', 'the-siege.old-new-year');
  const left = await top();
  await slider(page).evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
  expect(await top()).toBe(left);
});

test('a thing told of twice steps from passage to passage, and Back goes the same way', async ({
  page,
}) => {
  await open(page, 'at=the-siege.passes');
  await text(page).locator('a[data-feature="siege-port-arthur"]').first().click();
  const card = reading(page).getByRole('group', { name: /Siege of Port Arthur/ });
  await expect(card).toContainText(/Passage 1 of \d+/);
  const first = await activePassage(page).getAttribute('data-passage');
  await card.getByRole('button', { name: 'Next passage' }).click();
  await expect(card).toContainText(/Passage 2 of \d+/);
  await expect(activePassage(page)).not.toHaveAttribute('data-passage', first ?? '');
  await card.getByRole('button', { name: 'Previous passage' }).click();
  await expect(card).toContainText(/Passage 1 of \d+/);
  await page.goBack();
  await expect(card).toHaveCount(0);
  await expectPassage(page, 'the-siege.passes');
});

test('a note shows its sources under the pointer and in the focus, and leads to the bibliography', async ({
  page,
}) => {
  await open(page, 'at=the-siege.shuishiying');
  const note = reading(page).locator('[data-passage="the-siege.shuishiying"] [popover]');
  const number = activePassage(page).getByRole('button', { name: /^Sources / });
  await number.hover();
  await expect(note).toBeVisible();
  await page.mouse.move(900, 300);
  await expect(note).toBeHidden();
  await page.keyboard.press('Tab');
  await number.focus();
  await number.press('Enter');
  await expect(note).toBeVisible();
  await note
    .getByRole('button', { name: /in the bibliography$/ })
    .first()
    .click();
  await expect(page.locator('li.wanted')).toBeInViewport();
});

test('each side states its claim, the one whose names are read first', async ({ page }) => {
  await open(page, 'sel=etorofu&names=ja');
  const card = reading(page).getByRole('group', { name: /Etorofu/ });
  const claims = card.locator('section[data-side]');
  await expect(claims).toHaveCount(2);
  await expect(claims.first()).toHaveAttribute('data-side', 'Japan');
  await unfold(page, 'Legend and themes');
  await page.getByRole('combobox', { name: 'Names' }).selectOption('ru');
  await expect(claims.first()).toHaveAttribute('data-side', 'Russia');
});
