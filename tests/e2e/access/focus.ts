import { type Page, expect } from '@playwright/test';

/** What has the focus, by the name it is heard by. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent.trim() ?? '';
  });

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.keyboard.press('Tab');
        return focused(page);
      },
      { intervals: [20], message: `Tab to ${String(name)}` },
    )
    .toMatch(name);
}

/** The part of the screen that has the focus. */
export const regionOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region,
  );

/** The focus is on something that can be seen. */
export async function expectFocus(page: Page): Promise<void> {
  await expect(page.locator(':focus')).toBeInViewport();
}
