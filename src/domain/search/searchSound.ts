import { fold } from './searchFold';

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** What Wade and Giles, Pinyin, Hepburn, the Russians, the Germans and the French write differently; in this order. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/shch|shtch|schtsch/g, 'sh'],
  [/tsch|tch/g, 'ch'],
  [/sch|hs|x/g, 'sh'],
  [/zh|dj/g, 'j'],
  [/tz|ts|cz|dz/g, 'c'],
  [/ch|q/g, 'c'],
  [/sh/g, 's'],
  [/kh/g, 'h'],
  [/ck/g, 'k'],
  [/ph/g, 'p'],
  [/th/g, 't'],
  [/ou|ue/g, 'u'],
  [/oe/g, 'o'],
  [/ae/g, 'a'],
  [/[wf]/g, 'v'],
  // Орёл is written Orel, and Oryol.
  [/yo(?=[lmnrtv])/g, 'e'],
  [/y/g, 'i'],
  [/g/g, 'k'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/ie|ye/g, 'e'],
  [/(.)\1+/g, '$1'],
  [/(?<=.{5})e$/, ''],
];

/**
 * A name by its sound, roughly, so that spellings of one name in Latin and Cyrillic letters meet:
 * `rojestvenski` for Rozhestvensky, Rojestvensky and Рожественский. Empty for other writing.
 */
export function soundOf(name: string): string {
  const letters = fold(name)
    .replaceAll(/[а-я]/g, (letter) => CYRILLIC[letter] ?? '')
    .replaceAll(/[^a-z]/g, '');
  return ALIKE.reduce((sound, [written, meant]) => sound.replace(written, meant), letters);
}
