import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HAN_LANGUAGES, charactersOf, textCharactersOf } from '../../../src/tools/fonts/characters';
import { lettersWithoutGlyph } from '../../../src/tools/fonts/coverage';
import { FACES_OF, bothFaceOf, textFaceOf, toldFaceOf } from '../../../src/tools/fonts/faces';
import { geodataFolder, outputFolder, wordsFolder } from '../../../src/tools/fonts/folders';
import { readManifest } from '../../../src/tools/fonts/manifest';
import { shared, sharedOut } from '../../../src/tools/fonts/share';

const { fonts } = readManifest();
const lettersOf = (faces: readonly string[]): string =>
  faces.map((face) => fonts[`${face}.woff2`]?.characters ?? '').join('');
const bytesOf = (faces: readonly string[]): number =>
  faces.reduce((sum, face) => sum + (fonts[`${face}.woff2`]?.bytes ?? NaN), 0);
const css = readFileSync('src/map/fonts.css', 'utf8');

describe('the letters in the build', () => {
  // A failure here means: run "npm run build:fonts".
  test.each(HAN_LANGUAGES)('have a glyph for every character of the data in %s', (language) => {
    const has = lettersOf([...FACES_OF[language], bothFaceOf(language)]);
    const wanted = [...charactersOf(geodataFolder)[language]];
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((character) => !has.includes(character))).toEqual([]);
  });

  test.each(Object.keys(fonts))('%s is the file of the manifest and is declared', (file) => {
    const bytes = readFileSync(join(outputFolder, file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(fonts[file]?.sha256);
    const page = readFileSync('src/ui/fonts.css', 'utf8');
    const sheets = file.startsWith('both-')
      ? [css, page]
      : [/^(?:text|told)-/.test(file) ? page : css];
    for (const sheet of sheets) expect(sheet).toContain(`/fonts/${file}'`);
  });

  test('of the map weigh less than 360 kB together, with those of a language’s texts less than 280', () => {
    const ofNames = Object.values(FACES_OF).flat();
    const map = new Set([...ofNames, ...HAN_LANGUAGES.map(bothFaceOf)]);
    expect(bytesOf([...map].filter((face) => `${face}.woff2` in fonts))).toBeLessThan(360_000);
    for (const language of HAN_LANGUAGES) {
      const [names = ''] = FACES_OF[language];
      const [both, text] = [bothFaceOf(language), textFaceOf(language)];
      expect(bytesOf([text])).toBeLessThan(150_000);
      expect(bytesOf([both, text])).toBeLessThan(228_000);
      // What the first view fetches where screen and names are in the language.
      expect(bytesOf([names, both, text])).toBeLessThan(280_000);
      // All that cards tell, to the last doubt, needs letters that no article does; they come with the first card.
      expect(bytesOf([toldFaceOf(language)])).toBeLessThan(105_000);
    }
  });

  test.each(HAN_LANGUAGES)('have a glyph for every character of the articles in %s', (language) => {
    const has = lettersOf([textFaceOf(language), bothFaceOf(language)]);
    const wanted = [...textCharactersOf(geodataFolder, wordsFolder)[language]];
    expect(wanted.length).toBeGreaterThan(400);
    expect(wanted.filter((character) => !has.includes(character))).toEqual([]);
  });
});

describe('the letters of the first view', () => {
  const sheets = `${css}${readFileSync('src/ui/firstLetters.css', 'utf8')}`;
  const first = readdirSync(join(outputFolder, 'first'));

  test('are small, and each file is declared', () => {
    const bytes = first.map((file) => statSync(join(outputFolder, 'first', file)).size);
    expect(bytes.length).toBe(6);
    expect(Math.max(...bytes)).toBeLessThan(6000);
    expect(first.filter((file) => !sheets.includes(`fonts/first/${file}`))).toEqual([]);
  });

  test('are in no other range of the map’s faces, whose every file would be loaded for them', () => {
    const whole = css.split('@font-face').filter((rule) => rule.includes('-latin-ext-'));
    expect(whole.length).toBeGreaterThan(3);
    const holds = (rule: string, point: number): boolean =>
      [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].some(
        ([, from = '', to = from]) =>
          Number.parseInt(from, 16) <= point && point <= Number.parseInt(to, 16),
      );
    const long = Array.from('ĀāŌōŎŏŪū', (letter) => letter.codePointAt(0) ?? 0);
    expect(whole.filter((rule) => long.some((point) => holds(rule, point)))).toEqual([]);
  });
});

describe('sharedOut', () => {
  test('gives a character to the first face that has it and names what none has', () => {
    const none = new Set<string>();
    const { faces, missing } = sharedOut(
      { ja: new Set(['港', '堌']), zh: new Set(['港']), ko: none },
      (face, character) => face === 'han-tc' && character === '港',
    );
    expect([...faces]).toEqual([['han-tc', '港']]);
    expect(missing).toEqual([{ language: 'ja', character: '堌' }]);
  });
});

describe('shared', () => {
  test('leaves to a third face what both have, and with it the signs that are set closer side by side', () => {
    const parts = shared(new Set('旅順の、'), new Set('旅行（）の'));
    expect(parts).toEqual({ names: '順', both: '、の旅（）', text: '行' });
  });

  test.each(HAN_LANGUAGES)('has no letter of %s come twice', (language) => {
    const all = Array.from(
      lettersOf([...FACES_OF[language].slice(0, 1), bothFaceOf(language), textFaceOf(language)]),
    );
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the build', () => {
  const none = { about: '', fonts: {} };

  test('finds a letter for everything the map writes', () => {
    expect(lettersWithoutGlyph(geodataFolder, readManifest(), css)).toEqual([]);
  });

  test.each(HAN_LANGUAGES)('is what the names in %s are lettered with, and no face more', (id) => {
    const { languages } = JSON.parse(readFileSync(join(geodataFolder, 'atlas.json'), 'utf8')) as {
      languages: readonly { id: string; fonts?: readonly string[] }[];
    };
    const families = FACES_OF[id].map(
      (face) => new RegExp(`'(Atlas [^']+)';[^}]*/${face}\\.woff2`).exec(css)?.[1],
    );
    expect(languages.find((language) => language.id === id)?.fonts).toEqual(families);
  });

  test('names what it would draw as a box', () => {
    const missing = lettersWithoutGlyph(geodataFolder, none, css);
    expect(missing).toContain('港 (ja)');
    expect(lettersWithoutGlyph(geodataFolder, readManifest(), '')).toContain('A');
  });
});
