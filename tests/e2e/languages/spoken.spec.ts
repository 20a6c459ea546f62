import { type Page, expect } from '@playwright/test';
import type { Words } from '../../../src/words/words';
import { visit } from '../access/states';
import { test } from '../test';
import { mismarked } from './tongues';
import { TRANSLATIONS } from './translations';

/**
 * What is written in Latin letters in every language, on purpose: keys of a keyboard, units, formats, projects, calls of
 * letters, numbers of Rome, addresses, and what the article of the test and its fields hold.
 */
const ALIKE = [
  'F6|Shift|Ctrl|Esc|Enter|Page Up|Page Down|Home|End',
  'UTC|km|nm|MB|[NSEW](?= |$)',
  'WebGL|MapLibre|JavaScript|Markdown|DOCX|Word|Web Annotations|Linked Places|GeoJSON|GPX|geodata/articles|EDTF|W3C',
  'GSHHG|WDBII|LGPL|SRTM30|ETOPO5|Natural Earth|SIL Open Font License|CC BY|manifest\\.json',
  'APA|Chicago|MLA|BibTeX|RIS|CSL-JSON',
  'https?://\\S+',
  '\\b[IVX]+\\b',
  // Parts of a link.
  '[“「‘«](?:names|date|themes|range|sel|who)[”」’»]',
  // What may be looked for, and how a date may be typed.
  'Chemulpo|Meiji 37 2 8|26 January 1904 O\\.S\\.|muk(?!den)',
  'The Fall of Mukden|Fall of Mukden|On March 10, 1905 Mukden was taken by the Japanese, and the army of General Kuropatkin fell back on Tieling\\.|March 10, 1905|Kuropatkin|Tieling|General|Mukden|[“「‘«]fall[”」’»]',
].join('|');

/** A citation is half English, half the titles that the reader sees; so is what a figure and its points are called. */
const BESIDES = '.citation, svg, svg *';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 900 } });

/** Those in whose letters English stands out. */
const ASKED = [...TRANSLATIONS].filter(([, { shell }]) => !/\p{Script=Latin}/u.test(shell.dismiss));

for (const [language, said] of ASKED)
  test(
    `in ${language} everything says rightly which language it is in`,
    { tag: '@text' },
    async ({ page }) => {
      test.setTimeout(240_000);
      const wrong = new Set<string>();
      const look = async (at: Page) => {
        const found = await mismarkedAtRest(at, language);
        for (const each of found) wrong.add(each);
      };
      await visit(page, { isOfMap: false, said, language }, () => look(page));
      await nothingFound(page, said);
      await look(page);
      await badLink(page, language);
      await look(page);
      expect([...wrong]).toEqual([]);
    },
  );

/** What is marked wrongly once the words of the language have come: they may come a moment after the page. */
async function mismarkedAtRest(page: Page, language: string): Promise<readonly string[]> {
  const ask = () => page.evaluate(mismarked, { language, alike: ALIKE, besides: BESIDES });
  for (let times = 1; times < 20; times += 1) {
    const found = await ask();
    if (found.length === 0) return found;
    await page.waitForTimeout(250);
  }
  return ask();
}

/** The search, over words that are nowhere. */
async function nothingFound(page: Page, { list }: Words): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('жжж');
  await expect(page.getByText(list.notFound('жжж'))).toBeVisible();
}

/** What is said of a link with much in it that the atlas does not have. */
async function badLink(page: Page, language: string): Promise<void> {
  const count = await page.getByRole('status').locator('p').count();
  await goTo(
    page,
    `lang=${language}&at=0.0&sel=0&who=0&themes=0&names=0&range=1800-01-01,1800-01-02&date=0`,
  );
  await expect(page.getByRole('status').locator('p')).not.toHaveCount(count);
}

const goTo = (page: Page, at: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, at);
