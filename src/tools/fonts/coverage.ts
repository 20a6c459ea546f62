import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  FAR_EASTERN,
  HAN_LANGUAGES,
  charactersOf,
  textCharactersOf,
  toldCharactersOf,
} from './characters';
import { FACES_OF, bothFaceOf, textFaceOf, toldFaceOf } from './faces';
import { wordsFolder } from './folders';
import type { Manifest } from './manifest';

/** What the map writes: the title and the names of features and places. */
const WRITTEN: ReadonlySet<string> = new Set(['title', 'name', 'modern', 'period', 'ru', 'also']);

/** Characters of the data that no face of the map has, each with where it is wanted: `堌 (ja)`. */
export function lettersWithoutGlyph(
  folder: string,
  { fonts }: Manifest,
  css: string,
): readonly string[] {
  const wanted = charactersOf(folder);
  const texts = textCharactersOf(folder, wordsFolder);
  const told = toldCharactersOf(folder, wordsFolder);
  const inTexts = HAN_LANGUAGES.flatMap((language) => {
    const has = [textFaceOf(language), bothFaceOf(language), toldFaceOf(language)]
      .map((face) => fonts[`${face}.woff2`]?.characters ?? '')
      .join('');
    const missing = [...texts[language], ...told[language]].filter(
      (character) => !has.includes(character),
    );
    return missing.map((character) => `${character} (text, ${language})`);
  });
  const farEastern = HAN_LANGUAGES.flatMap((language) => {
    const has = [...FACES_OF[language], bothFaceOf(language)]
      .map((face) => fonts[`${face}.woff2`]?.characters ?? '')
      .join('');
    const missing = [...wanted[language]].filter((character) => !has.includes(character));
    return missing.map((character) => `${character} (${language})`);
  });
  const covered = [...rangesOf(css, 'Atlas Serif'), ...rangesOf(css, 'Atlas Serif RU')];
  const western = [...westernOf(folder)].filter(
    (character) =>
      !covered.some(([first, last]) => first <= code(character) && code(character) <= last),
  );
  return [...farEastern, ...inTexts, ...western];
}

/** The characters of what the map writes that are not of the Far East. */
function westernOf(folder: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.geojson')) continue;
    collect(JSON.parse(readFileSync(join(folder, name), 'utf8')), '', found);
  }
  return found;
}

function collect(value: unknown, key: string, found: Set<string>): void {
  if (typeof value === 'string') {
    if (!WRITTEN.has(key)) return;
    for (const character of value) if (!FAR_EASTERN.test(character)) found.add(character);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) collect(part, name, found);
  }
}

type Range = readonly [first: number, last: number];

/** The ranges of code points that a style sheet declares for a family. */
function rangesOf(css: string, family: string): readonly Range[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => {
    if (!rule.includes(`font-family: '${family}';`)) return [];
    return [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
      ([, first = '', last = first]): Range => [
        Number.parseInt(first, 16),
        Number.parseInt(last, 16),
      ],
    );
  });
}

function code(character: string): number {
  return character.codePointAt(0) ?? 0;
}
