import { expect } from '@playwright/test';

import { setRules, visit } from '../access/states';
import { test } from '../test';
import { unmarkedLatin } from './latin';
import { TRANSLATIONS } from './translations';

/**
 * What is written in Latin letters in every language, on purpose: keys of a keyboard, units, formats, projects, calls of
 * letters, addresses, and what a citation says, which is cited in English.
 */
const ALIKE = [
  'F6|Shift|Ctrl|Esc|Enter|Page Up|Page Down|Home|End',
  'UTC|km|nm|MB|[NSEW](?= |$)',
  'WebGL|MapLibre|JavaScript|Markdown|DOCX|Word|Web Annotations|Linked Places|GeoJSON|GPX|geodata/articles|EDTF|W3C',
  'GSHHG|WDBII|Paul Wessel|Walter H\\. F\\. Smith|LGPL|SRTM30|NASA|KDE Marble|ETOPO5|NOAA|Natural Earth',
  'Source Serif|Source Sans|Noto Serif|SIL Open Font License|CC BY|manifest\\.json',
  'APA|Chicago|MLA|BibTeX|RIS|CSL-JSON',
  // What may be looked for, and how a date may be typed.
  'Chemulpo|Meiji 37 2 8|26 January 1904 O\\.S\\.|muk',
  // The reader's own article of the test.
  'The Fall of Mukden|Fall of Mukden|On March 10, 1905 Mukden was taken by the Japanese, and the army of General Kuropatkin fell back on Tieling\\.|March 10, 1905|Kuropatkin|Tieling|General|Mukden',
  'https?://\\S+',
].join('|');

/** The citation is half English, half the titles that the reader sees. */
const NOT_ASKED = '.citation';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 900 } });

/** Those in whose letters English stands out. */
const ASKED = [...TRANSLATIONS].filter(([, { shell }]) => !/\p{Script=Latin}/u.test(shell.dismiss));

for (const [language, said] of ASKED)
  test(
    `in ${language} nothing is in English that does not say so`,
    { tag: '@text' },
    async ({ page }) => {
      test.setTimeout(240_000);
      const left: string[] = [];
      await visit(page, { isOfMap: false, said, language }, async (name) => {
        await setRules(page, `${NOT_ASKED} { display: none }`);
        const found = await page.evaluate(unmarkedLatin, ALIKE);
        left.push(
          ...found
            .filter((text) => !left.some((each) => each.endsWith(text)))
            .map((text) => `${name}: ${text}`),
        );
      });
      expect(left).toEqual([]);
    },
  );
