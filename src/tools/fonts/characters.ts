import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';

/** The languages whose letters the atlas's own faces do not have. */
export const HAN_LANGUAGES = ['ja', 'zh', 'ko'] as const;
export type HanLanguage = (typeof HAN_LANGUAGES)[number];

/** Hangul, kana, Chinese characters, and their punctuation. */
export const FAR_EASTERN =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]|[\u{20000}-\u{3ffff}]/u;
const HANGUL = /[\u1100-\u11ff\uac00-\ud7ff]/u;

/** What nobody sees, and what has faces of its own: words for who writes and for the linker, articles and short texts in other languages. */
const APART =
  /^(?:README\.md$|(?:glossary|linking)\.json$|(?:words|told)[\\/]|articles[\\/][^\\/]+[\\/])/;

/** What a character may be written by in JSON. */
const ESCAPE = String.raw`\u`;

/** What holds no text. */
const PICTURE = /\.(avif|jpe?g|png|webp)$/;

/** Names that are only to be found by; nobody sees them. */
const UNSHOWN: ReadonlySet<string> = new Set(['alt', 'reading']);

export type CharactersByLanguage = Readonly<Record<HanLanguage, ReadonlySet<string>>>;

/**
 * The far-eastern characters of all data in a folder, by the language of the name they stand in, or of the object whose
 * id is a language. What stands elsewhere, in an article or the title of a book, counts as Korean if it is hangul, else as Japanese.
 */
export function charactersOf(folder: string): CharactersByLanguage {
  const found = {
    ja: new Set<string>(),
    zh: new Set<string>(),
    ko: new Set<string>(),
  };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || PICTURE.test(entry.name) || APART.test(relative(folder, path))) continue;
    const text = readFileSync(path, 'utf8');
    // Most files have none, and to read a large one as JSON takes as long as the half of what is done with it.
    if (!FAR_EASTERN.test(text) && !text.includes(ESCAPE)) continue;
    if (entry.name.endsWith('json')) collect(JSON.parse(text), null, found);
    else collect(text, null, found);
  }
  return found;
}

/**
 * The far-eastern characters of the articles and short texts that a folder has in each language, and of the screen's words in it.
 * Of the titles of features only those that the map does not letter anyway: its faces stand behind those of the text.
 */
export function textCharactersOf(folder: string, words: string): CharactersByLanguage {
  const lettered = charactersOf(folder);
  const of = (language: HanLanguage): ReadonlySet<string> => {
    const [short, titles] = shortTextsOf(join(folder, 'words', `${language}.json`));
    const spoken = [
      ...filesIn(join(folder, 'articles', language), '.md'),
      ...filesIn(join(words, language), '.ts'),
    ];
    const texts = spoken
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'utf8'));
    return new Set([
      ...farEasternIn(texts.join('') + short),
      ...farEasternIn(titles).filter((character) => !lettered[language].has(character)),
    ]);
  };
  return { ja: of('ja'), zh: of('zh'), ko: of('ko') };
}

/** The far-eastern characters of what cards tell in each language that neither its texts nor the map have. */
export function toldCharactersOf(folder: string, words: string): CharactersByLanguage {
  const [lettered, texts] = [charactersOf(folder), textCharactersOf(folder, words)];
  const of = (language: HanLanguage): ReadonlySet<string> => {
    const file = join(folder, 'told', `${language}.json`);
    const told = existsSync(file) ? farEasternIn(valuesIn(readFileSync(file, 'utf8'))) : [];
    return new Set(
      told.filter((each) => !lettered[language].has(each) && !texts[language].has(each)),
    );
  };
  return { ja: of('ja'), zh: of('zh'), ko: of('ko') };
}

/** What the file says, without its keys, which are in the atlas’s own language. */
function valuesIn(json: string): string {
  const values: string[] = [];
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string') values.push(value);
    return value;
  });
  return values.join('');
}

function farEasternIn(text: string): readonly string[] {
  return Array.from(text).filter((character) => FAR_EASTERN.test(character));
}

const WordsSchema = v.looseObject({ features: v.optional(v.unknown(), {}) });

/** What `words/<language>.json` says but for the titles of features, and these. */
function shortTextsOf(file: string): readonly [short: string, titles: string] {
  if (!existsSync(file)) return ['', ''];
  const { features, ...rest } = v.parse(WordsSchema, JSON.parse(readFileSync(file, 'utf8')));
  return [JSON.stringify(rest), JSON.stringify(features)];
}

function filesIn(folder: string, ending: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

function collect(
  value: unknown,
  key: string | null,
  found: Record<HanLanguage, Set<string>>,
): void {
  if (typeof value === 'string') {
    for (const character of value) {
      if (FAR_EASTERN.test(character)) found[languageOf(character, key)].add(character);
    }
  } else if (typeof value === 'object' && value !== null) {
    const own = 'id' in value ? HAN_LANGUAGES.find((language) => language === value.id) : undefined;
    for (const [name, part] of Object.entries(value)) {
      if (!UNSHOWN.has(name)) collect(part, own ?? name, found);
    }
  }
}

function languageOf(character: string, key: string | null): HanLanguage {
  return (
    HAN_LANGUAGES.find((language) => language === key) ?? (HANGUL.test(character) ? 'ko' : 'ja')
  );
}
