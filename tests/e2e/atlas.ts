import { type Locator, type Page, expect } from '@playwright/test';

/** What a page that behaves leaves behind: nothing on the console, no request to anybody else. */
export interface Watch {
  readonly console: string[];
  readonly strangers: string[];
}

/** What a browser says after some seconds of data that only a script would have read. */
export const UNREAD = /was preloaded using link preload but not used/;

/** Notes what the page says on its console and whom it asks. */
export function watch(page: Page): Watch {
  const seen: Watch = { console: [], strangers: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.console.push(message.text());
  });
  page.on('pageerror', (error) => seen.console.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') seen.strangers.push(request.url());
  });
  return seen;
}

/** Opens the atlas at a moment and waits for its first view. */
export async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(hash === '' ? '/' : `/#${hash}`);
  await ready(page);
}

/** The first view has been drawn. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
    timeout: 150_000,
  });
}

export const map = (page: Page): Locator => page.locator('section[aria-label="Map"]');
export const reading = (page: Page): Locator => page.locator('section[aria-label="Reading"]');
export const text = (page: Page): Locator => page.getByRole('region', { name: 'Article' });
export const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Date' });
export const list = (page: Page): Locator => page.locator('nav[aria-label="Places and events"]');
export const entry = (page: Page, id: string): Locator =>
  list(page).locator(`ol button[data-feature="${id}"]`);
export const activePassage = (page: Page): Locator =>
  page.locator('[data-passage][aria-current="true"]');

/** Unfolds the list of places and events, or the legend with the themes. */
export async function unfold(
  page: Page,
  part: 'Places and events' | 'Legend and themes',
): Promise<void> {
  const button = page.getByRole('button', { name: part, exact: true });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** The day that the clock shows. */
export async function day(page: Page): Promise<string> {
  return ((await slider(page).getAttribute('data-instant')) ?? '').slice(0, 10);
}

/** The passage is the active one and stands within the panel. */
export async function expectPassage(page: Page, id: RegExp | string): Promise<void> {
  await expect(activePassage(page)).toHaveAttribute('data-passage', id);
  await expect(activePassage(page)).toBeInViewport();
}

/** Clicks the middle of the part of the map that no panel covers: where a link's view puts its centre. */
export async function clickCentre(page: Page): Promise<void> {
  const boxes = await Promise.all(
    [reading(page), page.locator('.rail'), page.locator('section[aria-label="Timeline"]')].map(
      (panel) => panel.boundingBox(),
    ),
  );
  const [left, right, below] = boxes;
  if (!left || !right || !below) throw new Error('a panel has no size');
  await page.mouse.click((left.x + left.width + right.x) / 2, below.y / 2);
}
