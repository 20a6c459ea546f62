import { type Page, expect } from '@playwright/test';
import { open, reading, unfold } from './atlas';

/** What the screen can be showing, and how it is come to from a page freshly opened at a link. */
export interface State {
  /** What follows `#` of the link. */
  readonly at: string;
  readonly unveil?: (page: Page) => Promise<unknown>;
}

const AT = 'at=chemulpo.anchorage';

const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** An entry of the contents. */
const turnTo = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name: /contents/ }).click();
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog').last()).toBeVisible();
};

/** Every state that the screen is looked at in, whatever is asked of it: one list for all that ask. */
export const STATES: Readonly<Record<string, State>> = {
  'a passage': { at: AT },
  'as it opens': { at: '' },
  'a card': { at: 'at=the-war-in-brief.mukden&sel=mukden' },
  'the list open': { at: AT, unveil: (page) => unfold(page, 'Places and events') },
  'the legend open': { at: AT, unveil: (page) => unfold(page, 'Legend and themes') },
  'the share menu open': { at: AT, unveil: press('Share or cite this moment') },
  'the contents open': {
    at: AT,
    unveil: (page) => page.getByRole('button', { name: /contents/ }).click(),
  },
  'the clock’s settings open': { at: AT, unveil: press('Clock settings') },
  'the date box open': { at: AT, unveil: (page) => page.keyboard.press('d') },
  'the search open': {
    at: AT,
    unveil: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('muk');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  'the log open': {
    at: 'date=1904-11-14&sel=main',
    unveil: (page) => expect(page.getByLabel('Ship’s log')).toHaveCount(1),
  },
  'a range on the timeline': {
    at: `${AT}&range=1904-02-08,1905-03-10`,
  },
  'a battle in steps': { at: 'at=the-siege.two-o-three' },
  'on the tour': { at: '', unveil: press('The war in three minutes') },
  'accounts compared': { at: 'accounts=yalu-to-mukden,the-war-in-brief' },
  'an article of the reader’s own': {
    at: '',
    unveil: async (page) => {
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        const words = 'The Fall of Mukden\n\nOn March 10, 1905 Mukden was taken by the Japanese.';
        dataTransfer.items.add(new File([words], 'news.txt'));
        dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
      });
      const bar = reading(page).getByRole('region', { name: 'Your article' });
      await expect(bar).toContainText(/, 1 date/, { timeout: 30_000 });
    },
  },
  'the keys': { at: AT, unveil: (page) => page.keyboard.press('?') },
  'the bibliography': { at: AT, unveil: turnTo('Bibliography') },
  'how the facts are known': {
    at: AT,
    unveil: turnTo('How the facts are known'),
  },
};

/** Opens the page anew and brings it into a state. */
export async function show(page: Page, { at, unveil }: State): Promise<void> {
  await page.goto('about:blank');
  await open(page, at);
  await unveil?.(page);
}
