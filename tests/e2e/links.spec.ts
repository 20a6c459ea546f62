import { type Page, type Route, expect } from '@playwright/test';
import { activePassage, day, list, open, reading, slider, text, unfold } from './atlas';
import { test } from './test';

test.use({ viewport: { width: 1280, height: 720 } });

/** Lets what an address asks for come so many milliseconds late. */
function late(milliseconds: number): (route: Route) => Promise<void> {
  return async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    // The page may be gone by then.
    await route.continue().catch(() => undefined);
  };
}

/** Moments well down the text, each with its own lateness of styles, fonts, themes and the map's code. */
const LINKS = [
  ['date=1905-01-20&at=the-siege.one-regiment', 900, 1500, 0, 0],
  ['date=1905-05-01T10:00Z&at=chemulpo.anchorage', 0, 1200, 600, 0],
  ['date=1904-02-24T00:29Z&at=the-railway.the-meeting', 600, 0, 1200, 300],
  ['date=1904-06-15&at=the-war-in-brief.mukden', 1000, 300, 0, 600],
  ['date=1905-05-27T06:00Z&at=the-war-in-brief.dogger-bank', 300, 1500, 300, 0],
  ['date=1904-11-14&at=six-months-to-tsushima.dakar&names=ru', 0, 900, 900, 0],
  ['date=1945-08-28&at=islands-still-in-dispute.from-etorofu', 700, 700, 700, 0],
  ['date=1905-09-05&at=peace-at-portsmouth.the-articles&themes=battles', 300, 600, 900, 300],
  ['date=1904-09-01&at=yalu-to-mukden.manjuyama&sel=liaoyang', 1200, 0, 600, 0],
  ['date=1904-02-09T03:20Z&at=night-attack.yenisei', 0, 0, 1500, 900],
  ['date=1905-01-22&at=money-mutiny-memory.petition', 900, 900, 0, 0],
  ['date=1905-03-09&at=yalu-to-mukden.dust&dates=all', 500, 1000, 500, 500],
] as const;

test('links open at their moment, however late styles, fonts, themes and code', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  for (const [link, styles, fonts, themes, code] of LINKS) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/*.css', late(styles));
    await page.route('**/*.woff2', late(fonts));
    await page.route('**/geodata/*', late(themes));
    await page.route('**/MapView*.js', late(code));
    await open(page, `map=6.2/40.5/123.4&${link}`);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(700);
    await expectMoment(page, link);
    await context.close();
  }
});

async function expectMoment(page: Page, link: string): Promise<void> {
  const asked = new URLSearchParams(link);
  const [date = '', hour = '12:00'] = (asked.get('date') ?? '').replace('Z', '').split('T');
  await expect(activePassage(page), link).toHaveAttribute('data-passage', asked.get('at') ?? '');
  const instant = await slider(page).getAttribute('data-instant');
  expect(instant, link).toBe(`${date}T${hour}:00.000Z`);
  await expect(activePassage(page), link).toBeInViewport();
  await expect.poll(() => new URL(page.url()).hash, { message: link }).toContain('map=6.2/40.5');
  for (const part of link.split('&')) expect(page.url()).toContain(part);
}

test('only a hand on the text lets scrolling move the clock', async ({ page }) => {
  await open(page, 'date=1904-05-15&at=the-war-in-brief.mukden');
  await slider(page).focus();
  for (let key = 0; key < 6; key += 1) {
    await page.keyboard.press('PageUp');
    await text(page).evaluate((panel) => {
      setTimeout(() => panel.dispatchEvent(new Event('scrollend')), 60);
    });
    await page.waitForTimeout(150);
  }
  await text(page).evaluate((panel) => new Promise((done) => setTimeout(done, 900, panel.id)));
  expect(await slider(page).getAttribute('data-instant')).toBe('1904-11-15T12:00:00.000Z');
  await text(page).hover();
  await page.mouse.wheel(0, 1500);
  await expect.poll(() => day(page)).not.toBe('1904-11-15');
});

test('as many steps back as forward lead to the same event', async ({ page }) => {
  await open(page, 'date=1904-02-15');
  const step = async (name: string, times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      await page.getByRole('button', { name }).click();
      await page.waitForTimeout(120);
    }
  };
  await step('Next event', 1);
  const first = await slider(page).getAttribute('data-instant');
  await step('Next event', 8);
  await step('Previous event', 8);
  expect(await slider(page).getAttribute('data-instant')).toBe(first);
});

test('a broken link has one notice, which goes at a touch, and the address is mended', async ({
  page,
}) => {
  await open(page, `x0=1&x1=2&x2=3&x3=4&sel=${'y'.repeat(5000)}&at=the-siege.passes`);
  const notice = page.locator('.floating').getByRole('status').locator('p');
  await expect(notice).toHaveCount(1);
  await expect(notice).toContainText('“x0”, “x1”, “x2” and 1 more');
  await notice.click();
  await expect(notice).toHaveCount(0);
  await expect.poll(() => page.url()).toMatch(/at=the-siege\.passes$/);
  await page.evaluate(() => {
    location.hash = '#garbage';
  });
  await expect.poll(() => page.url()).toMatch(/#(map=[^&]*&)?at=the-war-in-brief$/);
});

test('a link without names or themes means the default in a live tab too', async ({ page }) => {
  await open(page, 'names=ru&themes=battles&date=1904-05-26');
  await page.evaluate(() => {
    location.hash = '#date=1904-08-26';
  });
  await unfold(page, 'Legend and themes');
  await expect(page.getByRole('combobox', { name: 'Names' })).toHaveValue('period');
  await expect.poll(() => day(page)).toBe('1904-08-26');
  await expect(page.getByRole('checkbox', { name: /Trans-Siberian/ })).toBeChecked();
  await expect(list(page)).toBeVisible();
});

test('keys of an input method are left to it', async ({ page }) => {
  await open(page);
  await page.keyboard.press('d');
  const box = page.getByRole('textbox', { name: 'Go to a date' });
  await box.evaluate((input) => {
    for (const init of [{ isComposing: true }, { keyCode: 229 }])
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, ...init }));
  });
  await expect(box).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box).toHaveCount(0);
});

test('the text says where it goes back in time, as an article’s page does', async ({ page }) => {
  await open(page, 'at=the-war-in-brief.assaults');
  await expect(reading(page).getByText('Back to August 1904').first()).toBeVisible();
  await page.goto('/articles/the-war-in-brief/?plain');
  await expect(page.getByText('Back to August 1904').first()).toBeVisible();
});
