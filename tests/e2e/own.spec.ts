import { readFileSync } from 'node:fs';
import { type Page, expect } from '@playwright/test';
import { EVASION } from '../evasion';
import { day, open, reading, watch } from './atlas';
import { test } from './test';

test.use({ viewport: { width: 1280, height: 800 } });

const NEWS =
  'The Fall of Mukden\n\nOn March 10, 1905 Mukden was taken by the Japanese, and the army of General Kuropatkin fell back on Tieling, leaving 40,000 prisoners. ' +
  'Two days later Tokyo had the news; in August there were talks at Portsmouth.';

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([file, words]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([words], file));
      dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    },
    [name, text] as const,
  );
}

/** Selects a word of the article. */
async function selectIn(page: Page, word: string): Promise<void> {
  await reading(page)
    .locator('[data-passage]', { hasText: word })
    .first()
    .evaluate((passage, wanted) => {
      const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
    }, word);
}

test('a dropped text is read, checked by keyboard, taken away, deleted and brought back', async ({
  page,
}) => {
  const seen = watch(page);
  await open(page);
  await drop(page, 'news.txt', NEWS);
  const bar = reading(page).getByRole('region', { name: 'Your article' });
  await expect(bar).toContainText(/names, 3 dates/, { timeout: 30_000 });
  await expect(reading(page).getByRole('heading', { level: 1 })).toHaveText('The Fall of Mukden');
  const heard = page.getByRole('status').filter({ hasText: /The Fall of Mukden\. .* names/ });
  await expect(heard).toHaveCount(1);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: 'Begin reading' }).click();
  await expect.poll(() => day(page)).toBe('1905-03-10');

  await bar.getByRole('button', { name: 'Check them' }).focus();
  await page.keyboard.press('Enter');
  const said = bar.locator('p[aria-live="polite"]');
  await expect(said).toContainText('1 of');
  // In a low window what stands over it scrolls, and "Something else" does not lie under its edge.
  await page.setViewportSize({ width: 1280, height: 520 });
  const others = bar.getByLabel('Something else');
  const isWhole = (field: Element): boolean =>
    field.getBoundingClientRect().bottom <=
    (field.closest('.what')?.getBoundingClientRect().bottom ?? 0);
  await expect.poll(() => others.evaluate(isWhole)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press('x');
  await expect(said).toContainText('Left alone');
  await page.keyboard.press('u');
  // What is taken back is looked at again; at the end the focus is on what is left to check.
  await expect(said).toContainText(/taken back.*1 of/);
  await page.keyboard.press('Escape');
  await expect(bar.getByText(/names, 3 dates/)).toBeFocused();
  const doubt = reading(page).locator('[data-sure="likely"]').first();
  await expect(doubt).toHaveAttribute('title', /likely$/);

  await bar.getByText('More:').click();
  const download = page.waitForEvent('download');
  await bar.getByRole('button', { name: 'Article with decisions' }).click();
  const kept = readFileSync(await (await download).path(), 'utf8');

  await page.getByRole('button', { name: 'Contents' }).click();
  await page.getByRole('button', { name: 'Delete The Fall of Mukden' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('“The Fall of Mukden” is deleted.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await page.keyboard.press('Escape');
  await drop(page, 'news.atlas.json', kept);
  await expect(bar).toContainText(/names, 3 dates/, { timeout: 30_000 });
  await bar.getByText('More:').click();
  const again = page.waitForEvent('download');
  await bar.getByRole('button', { name: 'Article with decisions' }).click();
  expect(readFileSync(await (await again).path(), 'utf8')).toBe(kept);

  await page.getByRole('button', { name: 'Contents' }).click();
  await page.getByRole('button', { name: 'Compare accounts' }).click();
  const asked = page.getByRole('dialog', { name: 'Compare accounts' });
  await asked.getByRole('checkbox', { name: 'From the Yalu to Mukden' }).check();
  await asked.getByRole('checkbox', { name: 'The Fall of Mukden' }).check();
  await asked.getByRole('button', { name: 'Compare them' }).click();
  await expect(reading(page).getByRole('heading', { level: 1 })).toHaveText('Accounts compared');
  const battle = reading(page).locator('[data-passage="accounts.mukden"]');
  await expect(battle.getByRole('listitem')).toHaveCount(2);
  await expect(battle).toContainText('40,000 prisoners');
  await battle.getByRole('link', { name: 'Battle of Mukden' }).click();
  await expect.poll(() => decodeURIComponent(page.url())).toContain('accounts=yalu-to-mukden,own-');
  await battle.getByRole('button', { name: 'Read it in The Fall of Mukden' }).click();
  await expect(reading(page).getByRole('heading', { level: 1 })).toHaveText('The Fall of Mukden');

  // Words that the atlas does not know are a place where the reader says.
  await selectIn(page, 'news');
  const words = bar.getByRole('group', { name: 'Selected words' });
  await words.getByRole('button', { name: 'mark it on the map' }).click();
  await words
    .getByRole('textbox', { name: 'latitude and longitude' })
    .fill('35° 40.8′ N, 139° 46′ E');
  await page.keyboard.press('Enter');
  await expect(reading(page).getByRole('link', { name: 'news' })).toHaveCount(1);

  // By keys alone: words are written instead of selected, and what they are is asked where the focus goes.
  await bar.getByText('More:').click();
  await bar
    .getByRole('textbox', { name: 'Words in the text that were not found' })
    .fill('talks AT');
  await page.keyboard.press('Enter');
  await expect(bar.getByText('there were “talks at” Portsmouth')).toBeVisible();
  await expect(words.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Portsmouth');
  // Each letter asks anew: what is found is of all of them.
  for (const found of [words.getByRole('listitem').first(), words.getByRole('listitem').last()])
    await expect(found).toContainText('Portsmouth');
  await words
    .getByRole('button', { name: /^Portsmouth/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(reading(page).getByRole('link', { name: 'talks at' })).toHaveCount(1);
  await expect(bar.getByRole('textbox', { name: 'Words in the text' })).toBeFocused();

  await bar.getByRole('button', { name: 'Set its dates and figures beside' }).click();
  await expect(reading(page).getByRole('heading', { level: 1 })).toHaveText(
    'An account and the atlas',
  );
  await expect(battle).toContainText(/40,000 prisoners.*the atlas/s);

  for (const name of ['attack.txt', 'attack.md', 'attack.html']) {
    // The same words are the same article: each file has some of its own.
    const words = `An article on Mukden and Port Arthur, in ${name}`;
    await drop(page, name, `${words}\n\n${EVASION.join('\n\n')}\n\n<p>${words}, once more.</p>`);
    await expect(reading(page).locator('.subtitle')).toHaveText(name, { timeout: 30_000 });
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(
    await reading(page).locator('article :is(script, img, iframe, svg, details)').count(),
  ).toBe(0);
  expect(seen.strangers).toEqual([]);
  expect(seen.console).toEqual([]);
});

test('how surely words were found is told by the form of their lines, and a doubt has room on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await drop(page, 'fleet.txt', `${NEWS} The Baltic Fleet heard of it at sea.`);
  const bar = reading(page).getByRole('region', { name: 'Your article' });
  await expect(bar).toContainText('likely', { timeout: 30_000 });
  await bar.getByRole('checkbox', { name: /guess/ }).check();
  const lineOf = (sure: string) =>
    reading(page)
      .locator(`article [data-sure="${sure}"]`)
      .last()
      .evaluate((link) => [
        getComputedStyle(link).textDecorationStyle,
        getComputedStyle(link, '::after').content.slice(0, 3),
      ]);
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    expect(await lineOf('sure')).toEqual(['solid', 'non']);
    expect(await lineOf('likely')).toEqual(['dotted', 'non']);
    expect(await lineOf('doubtful')).toEqual(['dashed', '"?"']);
  }

  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  expect(await lineOf('likely')).toEqual(['dotted', 'non']);
  expect(await lineOf('doubtful')).toEqual(['dashed', '"?"']);
  await page.emulateMedia({ media: 'screen' });

  await bar.getByRole('button', { name: 'Check them' }).click();
  const card = bar.getByRole('group', { name: 'Checking' });
  await expect(card.locator('mark')).toBeVisible();
  for (const name of ['Take it', 'Done']) {
    await expect(card.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  }
  await card.getByRole('button', { name: 'Done' }).click();
  await expect(bar.getByText('to check')).toBeVisible();
});

test('two tabs that decide on one article lose nothing of each other', async ({
  page,
  context,
}) => {
  await open(page);
  await drop(page, 'news.txt', NEWS);
  const barOf = (tab: Page) => reading(tab).getByRole('region', { name: 'Your article' });
  await expect(barOf(page)).toContainText(/names, 3 dates/, { timeout: 30_000 });
  const other = await context.newPage();
  await open(other);
  await other.getByRole('button', { name: 'Contents' }).click();
  await other.getByRole('button', { name: /^The Fall of Mukden/ }).click();
  await expect(barOf(other)).toContainText(/names, 3 dates/, { timeout: 30_000 });

  for (const [tab, word] of [
    [page, 'news'],
    [other, 'talks'],
  ] as const) {
    await tab.bringToFront();
    await selectIn(tab, word);
    const words = barOf(tab).getByRole('group', { name: 'Selected words' });
    await words.getByRole('button', { name: 'mark it on the map' }).click();
    await words.getByRole('textbox', { name: 'latitude and longitude' }).fill('35.68, 139.77');
    await tab.keyboard.press('Enter');
    await expect(reading(tab).getByRole('link', { name: word })).toHaveCount(1);
  }
  for (const tab of [page, other]) {
    for (const word of ['news', 'talks'])
      await expect(reading(tab).getByRole('link', { name: word })).toHaveCount(1);
  }
  await expect(page.getByText('“The Fall of Mukden” was changed in another tab')).toBeVisible();

  await other.getByRole('button', { name: 'Contents' }).click();
  await other.getByRole('button', { name: 'Delete The Fall of Mukden' }).click();
  await page.bringToFront();
  await expect(page.getByText('“The Fall of Mukden” was deleted in another tab')).toBeVisible();
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.getByRole('button', { name: /^The Fall of Mukden/ }).click();
  for (const word of ['news', 'talks'])
    await expect(reading(page).getByRole('link', { name: word })).toHaveCount(1);
});
