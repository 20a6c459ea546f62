import { MONTHS } from '../../../words/en/dates';

const ENGLISH: readonly (readonly [string, number])[] = MONTHS.flatMap((name, index) => {
  const small = name.toLowerCase();
  const short = small.length > 3 ? [small.slice(0, 3)] : [];
  return [small, ...short, ...(small === 'september' ? ['sept'] : [])].map(
    (word) => [word, index + 1] as const,
  );
});

/** Each month in the cases in which dates have it; folding has made и of й. */
const RUSSIAN: readonly (readonly [string, number])[] = [
  ['январ', 'ь я е ю ем'],
  ['феврал', 'ь я е ю ем'],
  ['март', ' а е у ом'],
  ['апрел', 'ь я е ю ем'],
  ['ма', 'и я е ю ем'],
  ['июн', 'ь я е ю ем'],
  ['июл', 'ь я е ю ем'],
  ['август', ' а е у ом'],
  ['сентябр', 'ь я е ю ем'],
  ['октябр', 'ь я е ю ем'],
  ['ноябр', 'ь я е ю ем'],
  ['декабр', 'ь я е ю ем'],
].flatMap(([stem = '', endings = ''], index) =>
  endings.split(' ').map((ending) => [stem + ending, index + 1] as const),
);

/** Months by their folded words, English in full or short, and Russian. */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map([...ENGLISH, ...RUSSIAN]);

/** Letters that a scanner takes for one another. */
const MISREAD = 'ec eo un il hb vy ft rn ao co gq ij j1 l1 i1 cr'.split(' ');

/** The English months by their words with one letter misread: `juno`, `noyember`, `ootober`. */
export const MISREAD_MONTHS: ReadonlyMap<string, number> = new Map(
  ENGLISH.filter(([word]) => word.length > 3 && word !== 'sept').flatMap(([word, month]) =>
    misread(word).map((each) => [each, month] as const),
  ),
);

function misread(word: string): readonly string[] {
  return Array.from(word, (letter, at) =>
    MISREAD.filter((pair) => pair.includes(letter)).map((pair) => {
      const other = pair.charAt(pair.startsWith(letter) ? 1 : 0);
      return word.slice(0, at) + other + word.slice(at + 1);
    }),
  ).flat();
}

/** Months whose word is another word too, and means the month only where the rest says so. */
export const DOUBTFUL: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'jun',
  'dec',
  'sep',
  'august',
  'маи',
  'мае',
  'маем',
]);

/** Seasons with their first month and the number of months. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
  ['весной', 3],
  ['весны', 3],
  ['летом', 6],
  ['осенью', 9],
  ['зимой', 12],
]);

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** 0 for Sunday; `null` for a word that is no weekday. */
export function weekdayNamed(word: string): number | null {
  const at = WEEKDAYS.indexOf(word.toLowerCase().slice(0, 3));
  return at < 0 ? null : at;
}
