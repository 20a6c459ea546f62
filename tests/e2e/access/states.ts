import { type Page, expect } from '@playwright/test';
import type { Words } from '../../../src/words/words';
import { ENGLISH } from '../../words/english';
import { activePassage, open } from '../atlas';

/** What the screen can be showing, and how it is come to in a page that shows another state, and left again. */
export interface State {
  /** What follows `#` of the link. */
  readonly at: string;
  readonly unveil?: (page: Page) => Promise<unknown>;
  /** Escape, where nothing is told. */
  readonly leave?: (page: Page) => Promise<unknown>;
  /**
   * Another text than in the state before, or one that is set otherwise, asked by day; or one of another kind, asked by
   * night too. Without either the text need not be asked again.
   */
  readonly text?: 'another' | 'of another kind';
  /** Whether there is none without a map. */
  readonly isOfMap?: boolean;
}

const AT = 'at=chemulpo.anchorage';

const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();
const escape = (page: Page) => page.keyboard.press('Escape');
const nothing = () => Promise.resolve();

/** Gives the page these rules besides its own, instead of those it was given so before: by script, which its policy lets be. */
export const setRules = (page: Page, rules: string) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, rules);

/** Takes off the page what goes with the dialog that it stands in. */
const takeAway = (page: Page, what: string) =>
  page.locator(what).evaluateAll((elements) => {
    for (const element of elements) element.remove();
  });

const openContents =
  ({ reading: { opensContents } }: Words) =>
  (page: Page) =>
    page.getByRole('button', { name: opensContents }).click();

/** An entry of the contents. */
const turnTo = (said: Words, name: string) => async (page: Page) => {
  await openContents(said)(page);
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog').last()).toBeVisible();
};

/** What is unfolded and folded by one button. */
const part = (name: string) => ({
  at: AT,
  unveil: async (page: Page) => {
    // Hundreds of rows are set alike.
    await setRules(page, 'nav li:nth-child(n + 9) { display: none }');
    await press(name)(page);
  },
  leave: async (page: Page) => {
    await press(name)(page);
    await setRules(page, '');
  },
});

const lettersOf = (size: string) => (page: Page) =>
  page.evaluate((wanted) => {
    document.documentElement.style.setProperty('font-size', wanted);
  }, size);

const panel = (page: Page) => page.locator('[data-region="reading"]');
const ownBar = (page: Page, { own }: Words) => page.getByRole('region', { name: own.bar });

const dropArticle = (said: Words) => async (page: Page) => {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    const words =
      'The Fall of Mukden\n\nOn March 10, 1905 Mukden was taken by the Japanese, and the army of General Kuropatkin fell back on Tieling.';
    dataTransfer.items.add(new File([words], 'news.txt'));
    dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  });
  await expect(ownBar(page, said).getByRole('button', { name: said.own.check })).toBeVisible({
    timeout: 60_000,
  });
};

/** A voice that says nothing, and never comes to an end. */
export async function readAloud(page: Page, { access }: Words = ENGLISH): Promise<void> {
  await page.evaluate(() => {
    speechSynthesis.speak = () => undefined;
  });
  await press(access.readAloud)(page);
  await expect(page.getByRole('group', { name: access.readingAloud })).toBeVisible();
}

/**
 * Every state that the screen is looked at in, whatever is asked of it: one list for all that ask, in an order in which
 * one page can go through it.
 */
export const statesIn = (said: Words): Readonly<Record<string, State>> => ({
  'as it opens': { at: '', text: 'another' },
  'on the tour': { at: '', unveil: press(said.reading.tour) },
  'a card': { at: `${AT}&sel=mukden` },
  'a battle in steps': { at: 'at=the-siege.two-peaks', text: 'another' },
  'the log open': {
    at: 'date=1904-11-14&at=six-months-to-tsushima.dakar&sel=main',
    unveil: (page) => expect(page.getByLabel(said.voyage.log)).toHaveCount(1),
    text: 'another',
  },
  'a passage': { at: AT, text: 'of another kind' },
  'the search open': {
    at: AT,
    unveil: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('muk');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    },
  },
  'the list open': part(said.list.name),
  'the legend open': part(said.list.legendAndThemes),
  'the share menu open': { at: AT, unveil: press(said.share.name) },
  'the contents open': {
    at: AT,
    unveil: openContents(said),
  },
  'the clock’s settings open': { at: AT, unveil: press(said.timeline.settings) },
  'the date box open': { at: AT, unveil: (page) => page.keyboard.press('d') },
  'a note open': {
    at: AT,
    unveil: async (page) => {
      await activePassage(page).locator('a.number').first().click();
      await expect(page.locator('.note:popover-open')).toBeVisible();
    },
    // It stands in the text.
    text: 'another',
  },
  'read aloud': {
    at: AT,
    unveil: (page) => readAloud(page, said),
    leave: press(said.access.stopReading),
  },
  'signs on the map': {
    at: 'at=the-war-in-brief.yalu&sel=yalu-river',
    text: 'another',
    isOfMap: true,
  },
  'a clip': {
    at: 'at=the-war-in-brief.yalu&sel=yalu-river',
    isOfMap: true,
    unveil: async (page) => {
      await press(said.share.name)(page);
      await press(said.share.clip)(page);
      await expect(page.getByRole('dialog', { name: said.share.clipTitle })).toBeVisible();
    },
  },
  'the keys': { at: AT, unveil: (page) => page.keyboard.press('?') },
  'the bibliography': {
    at: AT,
    unveil: async (page) => {
      // Hundreds of sources are set alike. An aid to reading goes through those too that are not to be seen.
      const alike = 'dialog li:nth-child(n + 9)';
      await setRules(page, `${alike} { display: none }`);
      await turnTo(said, said.reading.bibliography)(page);
      await takeAway(page, alike);
    },
    leave: async (page) => {
      await escape(page);
      await setRules(page, '');
    },
  },
  'how the facts are known': { at: AT, unveil: turnTo(said, 'How the facts are known') },
  'letters twice as large': {
    at: AT,
    unveil: lettersOf('200%'),
    leave: lettersOf(''),
    text: 'another',
  },
  'a range on the timeline': { at: `${AT}&range=1904-02-08,1905-03-10` },
  'an article of the reader’s own': {
    at: '',
    unveil: dropArticle(said),
    leave: nothing,
    text: 'of another kind',
  },
  'doubts in an article of the reader’s own': {
    at: '',
    unveil: async (page) => {
      await ownBar(page, said).getByRole('button', { name: said.own.check }).click();
      await expect(
        ownBar(page, said).getByRole('group', { name: said.own.checking }),
      ).toBeVisible();
    },
  },
  'accounts to choose from': {
    at: '',
    unveil: async (page) => {
      await turnTo(said, said.reading.compare)(page);
    },
  },
  'accounts compared': { at: 'accounts=yalu-to-mukden,the-war-in-brief', text: 'of another kind' },
});

/**
 * Goes through the states in one page, each come to from the one before, and calls `look` in each: those that need a map,
 * or those that need none.
 */
export async function visit(
  page: Page,
  { isOfMap, said = ENGLISH, language }: { isOfMap: boolean; said?: Words; language?: string },
  look: (name: string, state: State) => Promise<void>,
): Promise<void> {
  let here: string | null = null;
  const inLanguage = (at: string): string =>
    [language === undefined ? [] : [`lang=${language}`], at === '' ? [] : [at]].flat().join('&');
  for (const [name, state] of Object.entries(statesIn(said))) {
    if (Boolean(state.isOfMap) !== isOfMap) continue;
    if (here === null) await open(page, inLanguage(state.at));
    else if (state.at !== here && state.at !== '') await goTo(page, inLanguage(state.at));
    here = state.at;
    await state.unveil?.(page);
    await look(name, state);
    if (state.unveil) await (state.leave ?? escape)(page);
  }
}

/** To another moment in the same page. */
async function goTo(page: Page, at: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, at);
  const passage = /\bat=([^&]*)/.exec(at)?.[1];
  const there =
    passage === undefined
      ? panel(page).getByRole('heading', { level: 1 })
      : panel(page).locator(`[data-passage="${passage}"][aria-current="true"]`);
  await expect(there).toBeVisible();
}
