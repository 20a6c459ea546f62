import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';
import { newStyle, spanText, whenText } from '../../src/domain/dates/calendar';
import { TRANSLATIONS } from '../../src/words/all';
import { counting } from '../../src/words/counted';
import type { Words } from '../../src/words/words';
import { ENGLISH } from './english';

/** What is the same in English and in a language, on purpose. */
const ALIKE = new Set(['ja map.km', 'ko map.km', 'ja voyage.km', 'ko voyage.km']);

type Leaf = readonly [way: string, word: unknown];

/** All words by their way, those that are put together among them. */
function leaves(words: object, way = ''): readonly Leaf[] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]): readonly Leaf[] => {
    const own = way === '' ? key : `${way}.${key}`;
    return typeof word === 'object' && word !== null ? leaves(word, own) : [[own, word]];
  });
}

/** The plain strings of words, by their way. */
const strings = (words: object): readonly (readonly [string, string])[] =>
  leaves(words).flatMap(([way, word]) => (typeof word === 'string' ? [[way, word]] : []));

/** What sentences that are put together are put together from, by their way. */
const pieces = (words: object): readonly (readonly [string, string])[] =>
  leaves(words).flatMap(([way, word]) =>
    typeof word === 'function' ? [[way, said(parse(String(word))).join(' ')]] : [],
  );

/** By its own name, or as an arrow. */
const parse = (source: string): ts.Node =>
  ts.createSourceFile('word.ts', `(${source})`, ts.ScriptTarget.Latest);

/** What code may say, in the order in which it is written: not what it is only compared with. */
function said(node: ts.Node): readonly string[] {
  if (ts.isBinaryExpression(node) && ts.isStringLiteral(node.right)) return said(node.left);
  if (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  )
    return [node.text];
  const found: string[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...said(child));
  });
  return found;
}

/** Keys of a keyboard and names of techniques, which every language writes alike. */
const NAMES =
  /\b(?:Shift|Ctrl|Esc|Enter|Page Up|Page Down|Home|End|F6|WebGL|WebCodecs|JavaScript|Markdown|Word|DOCX|GeoJSON|GPX|Web Annotations|Linked Places|geodata\/articles|Natural Earth|UTC|https|PDF|RTF|EDTF|GSHHG|WDBII|LGPL|SRTM30|ETOPO5|MapLibre)(?![a-z])/g;
const isWord = (text: string): boolean => /[a-z]{2}/i.test(text.replaceAll(NAMES, ''));

const english = new Map(strings(ENGLISH));

/** In what a language is written; besides it, Latin letters are for names. */
function lettersOf(language: string): RegExp {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  const scripts = { Jpan: ['Han', 'Hiragana', 'Katakana'], Kore: ['Hangul'], Hans: ['Han'] }[
    script
  ];
  const classes = ['Latin', 'Common', ...(scripts ?? [script])].map(
    (each) => `\\p{Script=${each}}`,
  );
  return new RegExp(`[^${classes.join('')}]`, 'u');
}

/** Whether a language is written in the letters of English: there, words of English do not stand out. */
const isLatin = ({ shell }: Words): boolean => /\p{Script=Latin}/u.test(shell.dismiss);

describe.each(Object.entries(TRANSLATIONS))('%s', (language, words) => {
  it('has all that English has, of the same kind, and nothing else', () => {
    const kinds = (of: object) => leaves(of).map(([way, word]) => `${way}: ${typeof word}`);
    expect(kinds(words).sort()).toEqual(kinds(ENGLISH).sort());
  });

  it('has nothing empty, and nothing that is still English', () => {
    const left = strings(words).filter(([way, word]) => {
      const isAlike = !isWord(english.get(way) ?? '') || ALIKE.has(`${language} ${way}`);
      return word.trim() === '' || (!isAlike && word === english.get(way));
    });
    expect(left).toEqual([]);
  });

  it('goes by the rules of its own language for numbers, plurals and lists', () => {
    const rules = readdirSync(`src/words/${language}`).flatMap((name) => {
      const source = readFileSync(`src/words/${language}/${name}`, 'utf8');
      return [...source.matchAll(/(?:counting|figuresOf|Intl\.\w+)\('(\w+)'/g)].map(([, by]) => by);
    });
    expect(new Set(rules)).toEqual(new Set([language]));
  });

  it('has no words of a language in other letters', () => {
    const strange = lettersOf(language);
    const left = [...strings(words), ...pieces(words)].filter(([, word]) => strange.test(word));
    expect(left).toEqual([]);
  });

  it.skipIf(isLatin(words))('has no English words left among its own', () => {
    const left = [...strings(words), ...pieces(words)].filter(([, word]) =>
      /[a-z]{3,}/i.test(word.replaceAll(NAMES, '')),
    );
    expect(left).toEqual([]);
  });
});

describe('every word is said somewhere', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:svelte|ts)$/.test(file) && !/^words[\\/]/.test(file))
    .map((file) => `${file}\n${readFileSync(`src/${file}`, 'utf8')}`);
  const everything = sources.join('\n');
  const spoken = (word: string) => new RegExp(`(?<![\\w-])${word}(?!\\w)`);
  /** What is told by its name: why something was refused, what has not come. */
  const isTold = (word: string) => everything.includes(`'${word}'`);

  it.each(Object.entries(ENGLISH))('of %s', (room, words: object) => {
    const there = sources.filter((source) => spoken(room).test(source)).join('\n');
    expect(Object.keys(words).filter((key) => !spoken(key).test(there) && !isTold(key))).toEqual(
      [],
    );
  });
});

test('numbers bring the form of a word that goes with them', () => {
  const forms = { one: 'часть', few: 'части', many: 'частей', other: 'части' };
  const counted = [1, 2, 5, 21, 112].map((number) => counting('ru')(number, forms));
  expect(counted).toEqual(['1 часть', '2 части', '5 частей', '21 часть', '112 частей']);
});

test.each([
  [
    'ru',
    '27 мая 1905',
    'февраль 1904',
    '8–9 февраля 1904',
    '26 января – 8 февраля 1904',
    'с июля 1903',
  ],
  [
    'ja',
    '1905年5月27日',
    '1904年2月',
    '1904年2月8日〜9日',
    '1904年1月26日〜2月8日',
    '1903年7月から',
  ],
  [
    'ko',
    '1905년 5월 27일',
    '1904년 2월',
    '1904년 2월 8일~9일',
    '1904년 1월 26일~2월 8일',
    '1903년 7월부터',
  ],
  ['zh', '1905年5月27日', '1904年2月', '1904年2月8日至9日', '1904年1月26日至2月8日', '1903年7月起'],
])('dates are written as in %s', (language, day, month, near, far, since) => {
  const words = TRANSLATIONS[language]?.dates;
  const at = (year: number, of: number, on: number) => ({ year, month: of, day: on });
  expect(newStyle(Date.parse('1905-05-27'), 'day', words)).toBe(day);
  expect(newStyle(Date.parse('1904-02-01'), 'month', words)).toBe(month);
  expect(spanText(at(1904, 2, 8), at(1904, 2, 9), 'day', words)).toBe(near);
  expect(spanText(at(1904, 1, 26), at(1904, 2, 8), 'day', words)).toBe(far);
  const doubts = { approximate: false, uncertain: false, asGiven: null };
  const from = {
    start: Date.parse('1903-07-01'),
    end: null,
    precision: 'month',
    ...doubts,
  } as const;
  expect(whenText(from, words)).toBe(since);
});

test('English counts one guess, and one decision, as one', () => {
  const { showGuesses, lost } = ENGLISH.own;
  expect([showGuesses(1), showGuesses(2)]).toEqual(['Show 1 guess too', 'Show 2 guesses too']);
  expect(lost(1, ['Orel'])).toBe('1 of your decisions finds its words no more: “Orel”.');
});

describe('large counts are written with their thousands, as the language does', () => {
  test.each(Object.entries({ 'en-GB': ENGLISH, ...TRANSLATIONS }))('%s', (language, { list }) => {
    const million = new Intl.NumberFormat(language).format(1_000_000);
    expect(list.stocked('X', 101, 1_000_000)).toContain(million);
    expect(list.more(100, 1_000_000)).toContain(million);
  });
});
