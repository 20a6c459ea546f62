import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/tools/geodata/article/article';
import type { Inline } from '../../../../src/domain/reading/article';

const FRONT = '---\ntitle: T\nsubtitle: S\norder: 2\n---\n\n';

function passageOf(paragraph: string) {
  const { article, problems } = readArticle(FRONT + paragraph, 'a');
  expect(problems).toEqual([]);
  const passage = article.sections[0]?.passages[0];
  if (!passage) throw new Error('no passage');
  return passage;
}

function problemsOf(text: string, front = FRONT): readonly string[] {
  return readArticle(front + text, 'a').problems.map(
    ({ line, column, field, message }) => `${String(line)}:${String(column)} ${field}: ${message}`,
  );
}

test('front matter, sections and ids', () => {
  const { article } = readArticle(
    `${FRONT}One. {#one}\n\n## Later\n\nTwo. {#two}\n\nThree. {#three}\n`,
    'a',
  );
  expect(article).toMatchObject({ id: 'a', title: 'T', subtitle: 'S', order: 2 });
  expect(
    article.sections.map(({ heading, passages }) => [heading, passages.map(({ id }) => id)]),
  ).toEqual([
    [null, ['a.one']],
    ['Later', ['a.two', 'a.three']],
  ]);
});

test('a paragraph keeps its words, marks, mentions, dates, links and citations in order', () => {
  const text =
    'On [8 February](date:1904-02-08) they *struck*\n[**Port** Arthur](map:port-arthur), see [here](https://x.org/) [@corbett, p. 4; @jane].\n{#x}';
  const expected: Inline[] = [
    { type: 'text', text: 'On ' },
    {
      type: 'date',
      when: {
        start: Date.UTC(1904, 1, 8),
        end: Date.UTC(1904, 1, 9),
        precision: 'day',
        approximate: false,
        uncertain: false,
        asGiven: null,
      },
      children: [{ type: 'text', text: '8 February' }],
    },
    { type: 'text', text: ' they ' },
    { type: 'emphasis', children: [{ type: 'text', text: 'struck' }] },
    { type: 'text', text: ' ' },
    {
      type: 'mention',
      feature: 'port-arthur' as never,
      children: [
        { type: 'strong', children: [{ type: 'text', text: 'Port' }] },
        { type: 'text', text: ' Arthur' },
      ],
    },
    { type: 'text', text: ', see ' },
    { type: 'link', url: 'https://x.org/', children: [{ type: 'text', text: 'here' }] },
    { type: 'text', text: ' ' },
    {
      type: 'citation',
      citations: [
        { key: 'corbett' as never, locator: 'p. 4' },
        { key: 'jane' as never, locator: null },
      ],
    },
    { type: 'text', text: '.' },
  ];
  expect(passageOf(text).inlines).toEqual(expected);
});

test('each feature is listed once, in the order of first mention', () => {
  const { features } = passageOf('[B](map:b), [A](map:a) and [B](map:b) again, *[C](map:c)*. {#x}');
  expect(features).toEqual(['b', 'a', 'c']);
});

test('a passage dates from its first date to its last', () => {
  const { when } = passageOf(
    'From [May](date:1905-05) back to [10 February](date:1904-02-10). {#x}',
  );
  expect(when?.start).toBe(Date.UTC(1904, 1, 10));
  expect(when?.end).toBe(Date.UTC(1905, 5, 1));
});

test('an explicit when goes before the dates in the text; without either it is null', () => {
  const fixed = passageOf('Since [1855](date:1855). {#x when="1905-09-05/.."}');
  expect(fixed.when).toMatchObject({ start: Date.UTC(1905, 8, 5), end: null });
  expect(passageOf('No date. {#x}').when).toBeNull();
});

test('the camera frames the first mention, unless a subject is marked or an extent given', () => {
  const two = '[A](map:a) and [b](map:b).';
  expect(passageOf(`${two} {#x}`)).toMatchObject({ subject: ['a'], extent: null });
  expect(passageOf(`${two} {#x subject="b"}`).subject).toEqual(['b']);
  expect(passageOf('A. {#x extent="126.5/-12/230/38.8"}').extent).toEqual([126.5, -12, 230, 38.8]);
});

test('a mark at the very start of a text, or a passage of nothing but a link, is read', () => {
  expect(passageOf('[@k] {#x}').inlines).toEqual([
    { type: 'citation', citations: [{ key: 'k', locator: null }] },
  ]);
});

test.each([
  ['No id.', '7:7 id: this paragraph has no id; expected {#some-id} at its end'],
  ['A. {#One}', '7:4 One.id: "One" is no id; expected small letters, digits and "-"'],
  ['A. {#x}\n\nB. {#x}', '9:4 id: another passage has the id a.x too'],
  [
    'A. {#x extent="126/38/121/39"}',
    '7:4 x.extent: "126/38/121/39" cannot be; expected west/south/east/north in degrees',
  ],
  ['[A](map:a). {#x subject="b"}', '7:1 x.subject: the passage does not mention its subject "b"'],
  [
    'A. {#x extent="6.4//"}',
    '7:4 x.extent: "6.4//" cannot be; expected west/south/east/north in degrees',
  ],
  [
    'A. {#x when="1904-13"}',
    '7:4 x.when: "1904-13" cannot be; expected a date such as 1871-02-08 or 1871-02/1871-05',
  ],
  [
    'A. {#x mood="grim"}',
    '7:4 x.mood: "grim" cannot be; expected subject, extent, when, cited or also',
  ],
  [
    'A. {#x also=" ; "}',
    '7:4 x.also: " ; " cannot be; expected what else readers call it, with semicolons between',
  ],
  [
    '[a day](date:1904-02-30) {#x}',
    '7:1 link: "1904-02-30" is no date; expected such as date:1871-05-27 or date:1871-02/1871-05',
  ],
  [
    '[a](ftp://x) {#x}',
    '7:1 link: a link to "ftp://x" leads nowhere; expected map:…, place:…, date:… or an address such as https://example.org/page, or a DOI such as doi:10.1000/182',
  ],
  ['[](map:x) {#x}', '7:1 link: the link to map:x has no words'],
  [
    'A [see @k]. {#x}',
    '7:3 citation: [see @k] is no citation; expected [@key] or [@key, p. 4; @other]',
  ],
  [
    '- a\n- b',
    '7:1 text: a list cannot be used in an article; expected paragraphs, headings and figures',
  ],
  ['<b>a</b>\n', '7:1 text: HTML cannot be used in a passage'],
  ['A ![b](c.png). {#x}', '7:3 text: an image cannot be used in a passage'],
  ['### Deep', '7:1 heading: a heading of level 3; expected level 2 (##)'],
])('%j is a problem', (text, problem) => {
  expect(problemsOf(text)).toContain(problem);
});

test('a problem on a later line of a paragraph is found on that line', () => {
  expect(problemsOf('One\ntwo [see @k]\nthree. {#x}')).toEqual([
    '8:5 citation: [see @k] is no citation; expected [@key] or [@key, p. 4; @other]',
  ]);
});

test.each([
  [
    '',
    '1:1 front matter: no front matter; expected title, subtitle and order between two lines of ---',
  ],
  [
    '---\ntitle: T\nsubtitle: S\norder: second\n---\n\n',
    '4:8 order: found "second", expected a number',
  ],
  ['---\ntitle: T\nsubtitle: S\n---\n\n', '2:1 order: missing, expected this field to be given'],
])('front matter %j is a problem', (front, problem) => {
  expect(problemsOf('A. {#x}', front)).toEqual([problem]);
});

test('all problems of an article come at once', () => {
  expect(problemsOf('No id, and [a](date:x).\n\n1. list\n\nB ![c](d). {#b}')).toHaveLength(4);
});
