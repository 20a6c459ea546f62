import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language, NameChoice } from '../../src/domain/atlas/languages';
import { SANS, familiesOf, spokenFamilies, withScripts } from '../../src/map/style/families';
import { readManifest } from '../../src/tools/fonts/manifest';
import { Desk } from '../../src/tools/geodata/desk';
import { readGeodata } from '../../src/tools/geodata/read';
import { atlasPath } from '../../src/tools/launch/atlas.mjs';

const { fonts } = readManifest();
const sheets = ['src/map/fonts.css', 'src/ui/fonts.css'].map((file) => readFileSync(file, 'utf8'));
const rules = sheets.join('').split('@font-face').slice(1);
const geodata = readGeodata(new Desk(atlasPath()));
if (!geodata) throw new Error('geodata cannot be read');
const { atlas, words, features, places, labels } = geodata;
const languages = atlas.languages as unknown as readonly Language[];
const choices = ['period', 'modern', ...languages.map(({ id }) => id)] as NameChoice[];

/** Whether one of the families has a letter, in a file of its own cut or in a range that its style sheet declares. */
function hasLetter(families: readonly string[], letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return rules.some((rule) => {
    if (!families.some((family) => rule.includes(`font-family: '${family}';`))) return false;
    const cut = fonts[/\/([\w-]+\.woff2)'/.exec(rule)?.[1] ?? ''];
    if (cut) return cut.characters.includes(letter);
    return [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].some(
      ([, from = '', to = from]) =>
        Number.parseInt(from, 16) <= point && point <= Number.parseInt(to, 16),
    );
  });
}

function lacking(families: readonly string[], texts: readonly string[]): readonly string[] {
  const letters = [...new Set(texts.flatMap((text) => Array.from(text)))];
  return letters.filter((letter) => letter !== '\n' && !hasLetter(families, letter));
}

/** All that the map may write of features in a language: titles, and what stands beside the symbol. */
function titlesIn(language: string): readonly string[] {
  const own = words.find((each) => each.language === language)?.words.features ?? {};
  return Object.values(own).flat();
}

describe('the letters of the map', () => {
  test.each(languages.map(({ id }) => id))(
    'are there for every title in %s, whichever names are chosen',
    (language) => {
      const titles = titlesIn(language);
      expect(titles.length).toBeGreaterThan(400);
      for (const names of choices) {
        const families = ['Atlas Serif', ...familiesOf(languages, names, language)];
        expect(lacking(families, titles), names).toEqual([]);
      }
      // Ships are named on the chart, in letters without serifs.
      expect(lacking(['Atlas Sans', ...spokenFamilies(languages, language)], titles)).toEqual([]);
    },
  );

  test.each(languages.map(({ id }) => id))(
    'are there for every name in %s over titles in English',
    (id) => {
      const names = [
        ...features.map(({ feature }) => feature.properties.names[id]),
        ...places.map(({ item }) => item.properties.names[id]),
        ...labels.map(({ item }) => (item.properties as Record<string, unknown>)[id]),
      ].filter((name) => typeof name === 'string');
      expect(names.length).toBeGreaterThan(100);
      expect(lacking(['Atlas Serif', ...familiesOf(languages, id, null)], names)).toEqual([]);
    },
  );

  test('of texts are asked for where titles are spoken in the language, not for its names alone', () => {
    for (const { id, fonts: own, textFont } of languages) {
      expect(familiesOf(languages, id, null)).toEqual(own);
      expect(familiesOf(languages, 'period', null)).toEqual([]);
      const spoken = textFont === undefined ? own : [...own, textFont];
      expect(familiesOf(languages, id, id)).toEqual(spoken);
      expect(familiesOf(languages, 'period', id)).toEqual(spoken);
    }
  });
});

test('what is lettered on a canvas has families for other scripts before whatever the system has', () => {
  expect(withScripts(`600 12px ${SANS}`, ['Atlas Serif SC', 'Atlas Text ZH'])).toBe(
    `600 12px 'Atlas Sans', 'Atlas Serif SC', 'Atlas Text ZH', sans-serif`,
  );
  expect(withScripts('12px serif', [])).toBe('12px serif');
});
