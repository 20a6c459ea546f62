import { oneForm } from './searchHan';

/** Straight, curly and modifier apostrophes, primes, and the okina: Chemulp’o, Lao-t’ieh, Dal'ny. */
const APOSTROPHES = /['’‘ʼʻʽ`´′]/g;
const BRACKETED = /\([^)]*\)|（[^）]*）/g;
const HIRAGANA = /[ぁ-ゖ]/g;
const TO_KATAKANA = 0x60;

/** Letters that are no base letter with a mark on it, and those of the Russian spelling before 1918. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  ı: 'i',
  ѣ: 'е',
  і: 'и',
  ѳ: 'ф',
  ѵ: 'и',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Writing without spaces, and writing whose words have cases. */
const DENSE = /[\p{Script=Han}\p{Script=Katakana}ー\p{Script=Hangul}]/u;
const CYRILLIC = /[\u0400-\u04ff]/;
/** A run of one kind of writing: with bigrams (Han, kana, hangul) or with words (all else). */
const RUN =
  /(?<dense>[\p{Script=Han}\p{Script=Katakana}ー]+|\p{Script=Hangul}+)|[^\s\p{Script=Han}\p{Script=Katakana}ー\p{Script=Hangul}]+/gu;

/**
 * A text as search compares it: small letters without accents and apostrophes, ё as е, one form of each Han
 * character, katakana for hiragana, and a space for all that is neither letter nor digit.
 */
export function fold(text: string): string {
  const read = foldedBefore.get(text);
  if (read !== undefined) return read;
  const folded = foldedOf(text);
  if (foldedBefore.size >= MOST_REMEMBERED) foldedBefore.clear();
  foldedBefore.set(text, folded);
  return folded;
}

/** A name is folded half a dozen times over while it is made ready: as a key, as words, by its sound. */
const foldedBefore = new Map<string, string>();
const MOST_REMEMBERED = 5000;

/** What no mark can stand on and no script but ours has, as most of what is indexed. */
const PLAIN = /^[\x20-\x7e]*$/;

function foldedOf(text: string): string {
  if (PLAIN.test(text)) {
    const bare = text.toLowerCase().replaceAll(/['`]/g, '');
    return bare.replaceAll(/[^a-z0-9]+/g, ' ').trim();
  }
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(APOSTROPHES, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + TO_KATAKANA));
  return oneForm(bare)
    .replaceAll(/[^\p{L}\p{N}ー]+/gu, ' ')
    .replaceAll(/ъ(?= |$)/g, '')
    .trim();
}

/** A whole name in one piece, however it is divided and without what it has in brackets: `telissu` for Te-li-ssu. */
export function keyOf(name: string): string {
  return fold(name.replaceAll(BRACKETED, ' ')).replaceAll(' ', '');
}

const wordsOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((words) => words.split(' ')));

/** What stands before the name of an officer or a ship. */
const BEFORE_NAMES = wordsOf([
  'vice rear admiral baron captain colonel commander count general lieutenant major marquis marshal prince viscount',
  'battleship cruiser destroyer hijms hms ijn sms uss',
]);

/** Words that say nothing of what is looked for, and what readers put before the name of a person or a ship. */
const SMALL = wordsOf([
  'a an and as at by for from in into is it its of on or that the this to was were which with',
  'did do does happened how what when where who whose why',
  'am bei das de der des die du et la le les un und van von zu',
  ...BEFORE_NAMES,
  'в во и из к на о от по под при с у кто что где когда',
  'адмирал генерал капитан броненосец крейсер миноносец',
]);

/** What Germans and the French call what happened, as the atlas calls it. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['bataille', 'battle'],
  ['belagerung', 'siege'],
  ['frieden', 'treaty'],
  ['schlacht', 'battle'],
  ['seeschlacht', 'battle'],
  ['traite', 'treaty'],
  ['vertrag', 'treaty'],
]);

/** Whose a ship or an officer was, by any people's name in English: it says no more where their rank or kind follows. */
const WHOSE = /(?<!\S)(?:(?:imperial|\p{L}{2,}(?:ese|ian|ish|ean)) )+(?=(?<next>\S+))/gu;

/** Without which nothing is said of an owner. */
const OWNED = /(?:imperial|ese|ian|ish|ean) /;

function withoutOwner(folded: string): string {
  if (!OWNED.test(folded)) return folded;
  return folded.replaceAll(WHOSE, (owner: string, next: string) =>
    BEFORE_NAMES.has(next) ? '' : owner,
  );
}

/** The same without small words: `nogi` for General Nogi; all of it where there are no others. */
export function bareKeyOf(name: string): string {
  const words = withoutOwner(fold(name))
    .split(' ')
    .map((word) => CALLED.get(word) ?? word);
  const telling = words.filter((word) => !SMALL.has(word));
  return keyOf((telling.length > 0 ? telling : words).join(' '));
}

/**
 * The terms of a text: words (small ones only when there is no other), and for writing without spaces each pair of neighbours (`旅順`, `順口`), or the
 * character that stands alone.
 */
export function termsOf(text: string): readonly string[] {
  const folded = withoutOwner(fold(text));
  const terms = DENSE.test(folded) ? mixedTerms(folded) : folded.split(' ').flatMap(calledIn);
  const telling = terms.filter((term) => !SMALL.has(term));
  const told = telling.length > 0 ? telling : terms;
  return CYRILLIC.test(folded) ? told.map(stemOf) : told;
}

/** Of a text with writing without spaces. */
function mixedTerms(folded: string): readonly string[] {
  return [...folded.matchAll(RUN)].flatMap(({ 0: run, groups }) =>
    groups?.dense === undefined ? calledIn(run) : pairsIn(Array.from(run)),
  );
}

/** None of nothing. */
function calledIn(word: string): readonly string[] {
  return word === '' ? [] : [CALLED.get(word) ?? word];
}

/** Endings of Russian cases, the longer first: Мукден, Мукдена, под Мукденом. */
const CASES =
  /(?<=[\u0400-\u04ff]{4})(?:ами|ями|ого|его|ому|ему|ыми|ими|ой|ей|ом|ем|ах|ях|ов|ев|ую|юю|ая|яя|ое|ее|ые|ие|ый|ий|[аеиоуыьюяй])$/;

/** A Russian word without the ending of its case; any other as it is. */
function stemOf(term: string): string {
  return term.replace(CASES, '');
}

/** Whether a term is of the writing whose terms are pairs of characters. */
export function isDense(term: string): boolean {
  return /^[\p{Script=Han}\p{Script=Katakana}ー\p{Script=Hangul}]+$/u.test(term);
}

function pairsIn(characters: readonly string[]): readonly string[] {
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
