import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compiled, pathOf, place, read, said, soundFolder, swap, write } from './slipFolder';

soundFolder();

const BATTLES = 'layers/battles.geojson';
const SAMPLE = 'articles/sample.md';
const SOURCES = 'bibliography.json';

describe('what cannot be read is said once, without what follows from it', () => {
  test('a comma too many', () => {
    swap(BATTLES, '"features": [', '"features": [,');
    const [first, ...more] = said();
    expect(first).toMatch(/^layers\/battles\.geojson:\d+:\d+ not JSON: unexpected ","$/);
    expect(more).toEqual([]);
  });
  test.each([
    ['no bibliography', () => rmSync(pathOf(SOURCES)), ['bibliography.json:1:1 no such file']],
    ['an empty object', () => write(SOURCES, '{}'), ['bibliography.json:1:1 found {}']],
    [
      'no articles',
      () => rmSync(pathOf('articles'), { recursive: true }),
      ['articles:1:1 no such folder'],
    ],
    [
      'a folder called as a file',
      () => mkdirSync(pathOf('articles/x.md')),
      ['articles/x.md:1:1 this is no file'],
    ],
    [
      'a layer under another name',
      () => {
        write('layers/fights.geojson', readFileSync(pathOf(BATTLES)));
        rmSync(pathOf(BATTLES));
      },
      [
        'atlas.json:19:18 themes[0].layers[0]: there is no file layers/battles.geojson',
        'layers/fights.geojson:1:1 no theme of atlas.json lists this file',
      ],
    ],
    [
      'a link that leads to itself',
      () => {
        rmSync(pathOf(SAMPLE));
        symlinkSync('sample.md', pathOf(SAMPLE));
      },
      [`${SAMPLE}:1:1 this is no file`],
    ],
    [
      'Latin letters of 1987',
      () => write(SAMPLE, Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1')),
      ['articles/sample.md:2:11 not UTF-8'],
    ],
    [
      'a sign that turns the text round',
      () => swap(SAMPLE, 'A sample', 'A \u202esample'),
      ['articles/sample.md:2:10 a sign that nobody sees, U+202E'],
    ],
    [
      'a letter in two parts',
      () => swap(BATTLES, 'The harbour', 'To\u0304kyo\u0304'),
      [`${BATTLES}:30:20 a letter and its mark written as two`],
    ],
    [
      'a syllable in its parts',
      () => swap(SAMPLE, 'A sample', 'A \u1109\u1165\u110b\u116e\u11af'),
      ['articles/sample.md:2:10 a letter and its mark written as two'],
    ],
    [
      'a theme of nothing',
      () => write('layers/voyage.geojson', '{ "type": "FeatureCollection", "features": [] }'),
      [
        'articles/sample.md:11:11 map:main: there is no feature "main"',
        'atlas.json:11:14 opening.track: there is no feature "main"',
        'atlas.json:30:17 themes[1].layers: the theme has no features',
      ],
    ],
    ['nothing', () => write(BATTLES, ''), [`${BATTLES}:1:1 not JSON: the file ends too early`]],
    [
      'lists without end',
      () => write(BATTLES, '['.repeat(50_000)),
      [`${BATTLES}:1:65 ${'[0]'.repeat(63)}[0]: more than 64 lists and objects within one another`],
    ],
  ])('%s', (_, make, expected) => {
    make();
    expect(said()).toEqual(expected);
  });
  test.each(['00AD', '200B', '2060', 'E000', 'FFFF', '2067'])(
    'a sign that nobody sees, U+%s',
    (number) => {
      swap(SAMPLE, 'A sample', `A ${String.fromCharCode(Number(`0x${number}`))}sample`);
      expect(said()).toEqual([`${SAMPLE}:2:10 a sign that nobody sees, U+${number}`]);
    },
  );
  test('the mark at the head of a file that some editors write is no fault', () => {
    write(SOURCES, `\ufeff${read(SOURCES)}`);
    write(SAMPLE, `\ufeff${read(SAMPLE)}`);
    expect(said()).toEqual([]);
  });
});

describe('JSON that parsers let pass, or refuse without a place', () => {
  test('a key given twice, at the second', () => {
    swap('atlas.json', '"title": "A small war",', '"title": "A small war",\n  "title": 4,');
    expect(said()).toEqual(['atlas.json:3:3 title: "title" is given a second time']);
  });
  test('a tab within quotes', () => {
    swap('atlas.json', 'A small war', 'A\tsmall war');
    expect(said()).toEqual(['atlas.json:2:14 title: not JSON: a tab within quotes']);
  });
  test('a key given twice in other letters of the same meaning', () => {
    swap('atlas.json', '"title": "A small war",', '"title": "A small war",\n  "t\\u0069tle": 4,');
    expect(said()).toEqual(['atlas.json:3:3 title: "title" is given a second time']);
  });
  test.each([
    ['signs that nobody sees', 'A\\u0000war', '"A\\u0000war"'],
    ['half a sign', 'A\\ud800war', '"A\\ud800war"'],
    ['lines', 'A\\nwar', '"A\\nwar"'],
    ['letters in parts', 'Ao\\u0304', '"Ao\u0304"'],
  ])('%s written with their numbers', (_, written, found) => {
    swap('atlas.json', 'A small war', written);
    expect(said()).toEqual([`atlas.json:2:12 title: found ${found}`]);
  });
  test('a number beyond all numbers', () => {
    swap('atlas.json', '"fadeDays": 30', '"fadeDays": -1e999');
    expect(said()).toEqual([
      `${place('atlas.json', '-1e999')} themes[0].fadeDays: found a number too large to be read`,
    ]);
  });
});

describe('addresses', () => {
  test.each([
    'javascript:alert(1)//',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'https:',
    'https://',
    'https:example.org',
    'vbscript:x',
    'file:///etc/passwd',
    'https://reader:word@example.org/',
    'https://exa mple.org/',
    '//example.org/',
    'blob:https://example.org/1',
    'doi:x',
  ])('of a source: %s is refused', (address) => {
    swap(SOURCES, 'https://example.org/article', address);
    expect(said()).toEqual([
      `${place(SOURCES, `"${address}"`)} [1].URL: found ${JSON.stringify(address)}`,
    ]);
    swap(SAMPLE, '*Africa*', `[Africa](<${address}>)`);
    expect(said()[0]).toMatch(/^articles\/sample\.md:\d+:\d+ link: /);
  });
  test('a DOI leads to where it is resolved', () => {
    swap(SOURCES, 'https://example.org/article', 'doi:10.1000/182');
    const { problems, compiled: made } = compiled();
    expect(problems).toEqual([]);
    expect(made?.manifest.sources[1]?.url).toBe('https://doi.org/10.1000/182');
  });
});

describe('front matter', () => {
  const front = (yaml: string) =>
    swap(SAMPLE, 'title: A sample\nsubtitle: In two paragraphs', yaml);

  test.each(['*Varyag* at Chemulpo', '"*Varyag* at Chemulpo"', 'The *Varyag* at Chemulpo'])(
    'title: %s is plain words',
    (title) => {
      front(`title: ${title}\nsubtitle: In two paragraphs`);
      const { problems, compiled: made } = compiled();
      expect(problems).toEqual([]);
      expect(made?.manifest.articles[0]?.title).toMatch(/^(The )?Varyag at Chemulpo$/);
    },
  );
  test.each([
    ['title: &a Sample\nsubtitle: *a', '2:11 front matter: &a is an anchor'],
    ['title: !!js/function x\nsubtitle: y', /front matter: .*js\/function/],
    ['title: x\nsubtitle: y\na: &a [*a]', /front matter: .*a is an anchor/],
    ['title: x\n...\nsubtitle: y', '3:1 front matter: "..." ends it here'],
    ['title: x\ntitle: y\nsubtitle: z', /^articles\/sample\.md:3:1 front matter: /],
    [`title: x\nsubtitle: y\na: ${'['.repeat(20_000)}`, /front matter: /],
    ['title: x\nsubtitle: y\nmore: z', '4:7 more: unknown field "more"'],
    ['title: "a [b](map:c)"\nsubtitle: y', /title: found/],
  ])('%s', (yaml, expected) => {
    front(yaml);
    const [first = ''] = said();
    if (typeof expected === 'string') expect(first).toBe(`${SAMPLE}:${expected}`);
    else expect(first).toMatch(expected);
  });
  test('an alias that is a bomb costs nothing', () => {
    const levels = Array.from({ length: 12 }, (_, n) => {
      const inner =
        n === 0 ? 'x' : Array.from({ length: 9 }, () => `*l${String(n - 1)}`).join(', ');
      return `l${String(n)}: &l${String(n)} [${inner}]`;
    });
    front(`title: x\nsubtitle: y\n${levels.join('\n')}`);
    expect(said()[0]).toBe(`${SAMPLE}:4:9 front matter: &l0 is an anchor`);
  });
  test.each(['-3.5', '0', '1.5', '"1"'])('order: %s', (order) => {
    swap(SAMPLE, 'order: 1', `order: ${order}`);
    expect(said()).toEqual([`${SAMPLE}:4:8 order: found ${order}`]);
  });
});

describe('markup that slipped is not printed', () => {
  test.each([
    '[*Varyag*](map:main',
    '[*Varyag*] (map:main)',
    '[*Varyag*][main]',
    '[the [fleet](map:main)](map:dakar)',
    '[@corbett; @x',
    '[@corbett, @millard]',
    '[^1]',
    'Varyag](map:main)',
    '**Varyag',
    '{#other} and',
  ])('%s', (slip) => {
    swap(SAMPLE, '*Africa*', slip);
    const found = said();
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(/^articles\/sample\.md:11:\d+ (?:text|citation|id):? /);
  });
  test('nor in what the layers say', () => {
    swap(BATTLES, 'Where the squadron lay.', 'Where the [squadron](map:main) lay.');
    expect(said()).toEqual([
      `${place(BATTLES, '"Where the [')} features[1].properties.summary: found "Where the [squadron](map:main) lay."`,
    ]);
  });
  test('brackets, asterisks and signs that are words stay', () => {
    swap(SAMPLE, '*Africa*', 'Africa [sic] (a * b < c, @ noon) # x');
    expect(said()).toEqual([]);
  });
});

describe('features', () => {
  test('two ids that only capitals tell apart', () => {
    swap(BATTLES, '"id": "harbour"', '"id": "First-Night"');
    expect(said()).toEqual([
      `${place(BATTLES, '"First-Night"')} features[1].id: another feature is called "first-night" and this one "First-Night", in g/layers/battles.geojson`,
    ]);
  });
  test.each(['-10', '123456789012345678901234567890', '[-5, 8]'])('a figure of %s', (value) => {
    swap(BATTLES, '"value": 10', `"value": ${value}`);
    expect(said()[0]).toMatch(/features\[0\]\.properties\.figures\[0\]\.value/);
  });
  test('positions of another reference', () => {
    swap(BATTLES, '"features"', '"crs": { "type": "name" },\n  "features"');
    expect(said()[0]).toMatch(/^layers\/battles\.geojson:3:\d+ crs: found/);
  });
});

describe('emphasis without end is refused, and costs nothing', () => {
  test.each([20, 4000])('%i times', (depth) => {
    swap(SAMPLE, '*Africa*', `${'*'.repeat(depth)}Africa${'*'.repeat(depth)}`);
    expect(said()).toEqual([`${SAMPLE}:11:56 text: more than 8 emphases within one another`]);
  });
});

describe('articles', () => {
  test.each(['Bad Name & "x".md', 'index.html.md', 'Über.md'])('%s is no address', (name) => {
    write(`articles/${name}`, read(SAMPLE).replace('order: 1', 'order: 2'));
    expect(said()).toEqual([
      `articles/${name}:1:1 file name: "${name}" cannot be part of an address`,
    ]);
  });
  test.each(['x.MD', 'x.markdown', 'x.md.txt'])('%s would be ignored: it is said', (name) => {
    write(`articles/${name}`, 'x');
    expect(said()).toEqual([
      `articles/${name}:1:1 only files whose names end in .md are read here`,
    ]);
  });
  test('two with one number, and one without a passage', () => {
    write('articles/tale.md', '---\ntitle: x\nsubtitle: y\norder: 1\n---\n');
    expect(said()).toEqual([
      'articles/tale.md:1:1 order: g/articles/sample.md is number 1 too',
      'articles/tale.md:1:1 text: the article has no passage',
    ]);
  });
  test('a block with curly quotes is shown where it stands', () => {
    swap(SAMPLE, '{#second when="1904-11/1904-12"}', '{#second when=“1904”}');
    expect(said()[0]).toBe(`${place(SAMPLE, '{#second')} id: "{#second when=“1904”}" is no block`);
  });
  test('an id given twice is shown where it is given the second time', () => {
    swap(SAMPLE, '{#second', '{#first');
    expect(said()).toEqual([`${SAMPLE}:11:50 id: another passage has the id sample.first too`]);
  });
  test.each(['date:1704-02-08', 'date:0904-02-08'])('%s is before the atlas', (date) => {
    swap(SAMPLE, '*Africa*', `*Africa* in [old times](${date})`);
    expect(said()).toEqual([`${SAMPLE}:11:1 sample.second: a date here lies outside the atlas`]);
  });
});
