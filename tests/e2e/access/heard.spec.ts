import { type Page, expect } from '@playwright/test';
import { day, open, reading, slider, text } from '../atlas';
import { ENGLISH } from '../../words/english';
import { test } from '../test';

/** Everything that a region of the page has said to who listens, and when, in milliseconds. */
interface Utterance {
  readonly at: number;
  readonly text: string;
}

/** Notes what live regions say from now on. */
async function listen(page: Page): Promise<() => Promise<readonly Utterance[]>> {
  const heard = await page.evaluateHandle(() => {
    const utterances: { at: number; text: string }[] = [];
    const note = (records: readonly MutationRecord[]): void => {
      for (const { target } of records) {
        const holder = target instanceof Element ? target : target.parentElement;
        const live = holder?.closest('[role="status"], [role="alert"], [aria-live]');
        if (!live || live.ariaLive === 'off' || live.textContent.trim() === '') continue;
        utterances.push({ at: performance.now(), text: live.textContent.trim() });
      }
    };
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return utterances;
  });
  return () => heard.jsonValue();
}

test('what changes is said in one sentence, none within three seconds of another, and none while a hand is on the clock', async ({
  page,
}) => {
  await open(page, 'at=the-war-in-brief.mukden');
  // There is no map here, and who cannot see that is told.
  await expect(page.locator('[data-announcer]')).toHaveText(ENGLISH.ground.webgl);
  const heard = await listen(page);
  await slider(page).focus();
  const before = await day(page);
  for (let n = 0; n < 5; n += 1) await page.keyboard.press('ArrowRight');
  expect(await day(page)).not.toBe(before);
  const strip = await slider(page).boundingBox();
  if (!strip) throw new Error('no strip');
  const [x, y] = [strip.x + strip.width / 3, strip.y + strip.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 30; step += 1) await page.mouse.move(x + 4 * step, y);
  const dragged = await day(page);
  expect(dragged).not.toBe(before);
  expect(await heard()).toEqual([]);
  await page.mouse.up();

  // Three things at once, and a fourth soon after: the newest is told of, and nobody is talked over.
  const link = text(page).locator('a[data-feature]');
  await link.first().click();
  await expect(page.locator('[data-announcer]')).toContainText('Its card is open');
  await page.keyboard.press('Escape');
  await link.nth(2).click();
  await link.nth(4).click();
  const title = await reading(page).locator('.card h2').innerText();
  await expect(page.locator('[data-announcer]')).toContainText(title);
  const utterances = await heard();
  const gaps = utterances.slice(1).map(({ at }, nth) => at - (utterances[nth]?.at ?? 0));
  expect(Math.min(...gaps), JSON.stringify(utterances)).toBeGreaterThan(2900);
});
