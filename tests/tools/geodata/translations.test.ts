import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/data/article/citation';
import { noNotes } from '../../../src/data/article/notes';
import { readArticle } from '../../../src/tools/geodata/article/article';
import { numbersAnyhow } from '../../../src/tools/geodata/article/numeralsAbroad';
import { readTranslation } from '../../../src/tools/geodata/article/translation';
import { checkTranslations } from '../../../src/tools/geodata/checks/writing/translations';
import type { Geodata } from '../../../src/tools/geodata/geodata';
import { translationsOf } from '../../../src/tools/geodata/translations';
import { geodataOf } from './sample';

const ORIGINAL = `---
title: T
subtitle: S
order: 1
---

## One

On [8 February](date:1904-02-08) [it](map:x) cost 32,207 men. [@jane, p. 4; @ogawa] {#first when="1904-02-08"}

\`\`\`figure
kind: ranges
id: cost
title: What it cost
rows:
  - { title: In all, of: x, what: [killed] }
\`\`\`

## Two

Then [it](map:x) and [more](map:y). [@jane] {#second}
`;
const HEAD = '---\ntitle: 題\nsubtitle: 副題\n---\n\n';
const FIRST = '[2月8日](date:1904-02-08)、[それ](map:x)は3万2207人を費やした。 {#first}\n\n';
const FIGURE = '```figure\nid: cost\ntitle: 損害\ntitles: [合計]\n```\n\n';
const SECOND = '## 二\n\n[それ](map:x)と[ほか](map:y)。 {#second}\n';
const WHOLE = `${HEAD}## 一\n\n${FIRST}${FIGURE}${SECOND}`;

function geodata(text: string, language = 'ja', article = 'a'): Geodata {
  const whole = geodataOf([]);
  return {
    ...whole,
    atlas: {
      ...whole.atlas,
      languages: [{ id: 'ja', name: '日本語', english: 'Japanese', fonts: [] }],
    },
    articles: [{ file: 'a.md', ...readArticle(ORIGINAL, 'a') }],
    translations: [{ file: 'ja/a.md', language, article, ...readTranslation(text, article) }],
  };
}

const said = (...[text, language, article]: Parameters<typeof geodata>): readonly string[] =>
  checkTranslations(geodata(text, language, article)).map(
    ({ line, field, message }) => `${String(line)} ${field}: ${message}`,
  );

describe('an article in another language', () => {
  test('is sound when it tells of the same', () => {
    expect(readTranslation(WHOLE, 'a').problems).toEqual([]);
    expect(said(WHOLE)).toEqual([]);
  });

  test('has the sources of the article where it writes none, and its own figures’ words', () => {
    const [translation] = translationsOf(geodata(WHOLE));
    expect(translation?.headings).toEqual(['一', '二']);
    const [first] = Object.values(translation?.passages ?? {});
    expect(first?.inlines.at(-1)).toEqual({
      type: 'citation',
      citations: [
        { key: 'jane', locator: 'p. 4' },
        { key: 'ogawa', locator: null },
      ],
    });
    expect(first?.plots?.[0]?.title).toBe('損害');
  });

  test.each([
    ['a passage that is missing', WHOLE.replace(SECOND, '## 二\n'), ['second: this passage']],
    ['one that is not there', `${WHOLE}\n新しい。 {#third}\n`, ['third: a.md has no such passage']],
    [
      'a mention that is missing',
      WHOLE.replace('[ほか](map:y)', 'ほか'),
      ['second: a mention of map:y is missing'],
    ],
    [
      'one too many',
      WHOLE.replace('。 {#second', '[再](map:x)。 {#second'),
      ['second: a mention of map:x is not in'],
    ],
    [
      'another date',
      WHOLE.replace('date:1904-02-08', 'date:1904-02-09'),
      ['first: the date 8 February 1904 is missing', 'first: the date 9 February 1904 is not in'],
    ],
    [
      'another number',
      WHOLE.replace('3万2207', '3万2270'),
      ['first: the number 32,207 is missing'],
    ],
    [
      'another source',
      WHOLE.replace('。 {#second', '。 [@ogawa] {#second'),
      ['second: the source @jane is missing', 'second: the source @ogawa is not in'],
    ],
    [
      'a heading too few',
      WHOLE.replace('## 二\n', ''),
      ['second: stands under another heading', 'headings: 1 headings; expected 2'],
    ],
    [
      'another order',
      `${HEAD}## 一\n\n${SECOND.slice(6)}\n${FIRST}${FIGURE}## 二\n`,
      ['second: stands before a passage'],
    ],
    [
      'a figure without words',
      WHOLE.replace(FIGURE, ''),
      ['figure cost: the words of this figure are missing'],
    ],
    [
      'a figure with other rows',
      WHOLE.replace('[合計]', '[合計, 他]'),
      ['figure cost: 2 titles; expected 1'],
    ],
  ])('says %s', (_, text, expected) => {
    const found = said(text).join('\n');
    for (const each of expected) expect(found).toContain(each);
    expect(found).toMatch(/^\d+ /);
  });

  test('names a language or an article that there is not', () => {
    expect(said(WHOLE, 'jp')).toEqual(['1 folder: there is no language "jp" (did you mean "ja"?)']);
    expect(said(WHOLE, 'ja', 'b')[0]).toContain('there is no article "b"');
  });

  test('leaves to the article what is the article’s', () => {
    const { problems } = readTranslation(WHOLE.replace('{#second}', '{#second when="1904"}'), 'a');
    expect(problems.map(({ field, message }) => `${field} ${message}`)).toEqual([
      'a.second "when" stands in the article itself; expected the id alone',
    ]);
  });
});

test.each([
  ['32 207 человек', [32_207]],
  ['2285 вагонов и 29 часов', [2285, 29]],
  ['3万2207人、6000人', [32_207, 6000]],
  ['3만 2207명, 1만 명', [32_207, 10_000]],
  ['64,938到88,429名', [64_938, 88_429]],
  ['二〇三高地', [203]],
  ['12,5 узла', [12.5]],
])('the numbers of “%s” are read', (text, numbers) => {
  for (const number of numbers) expect([...numbersAnyhow(text)]).toContain(number);
});

test('a line may break within writing that has no spaces, and between words that have', () => {
  const read = (text: string): unknown => readText(text, { line: 1, column: 1 }, noNotes());
  expect(read('大山の\n諸師団、\n町')).toEqual([{ type: 'text', text: '大山の諸師団、町' }]);
  expect(read('세 개\n사단')).toEqual([{ type: 'text', text: '세 개 사단' }]);
  expect(read('two\nwords')).toEqual([{ type: 'text', text: 'two words' }]);
});
