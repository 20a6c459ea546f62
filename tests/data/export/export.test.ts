import { DAY } from '../../../src/domain/dates/time';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { annotationsOf } from '../../../src/data/export/annotations';
import { atlasFileText, readAtlasFile } from '../../../src/data/export/atlasFile';
import { markdownOf } from '../../../src/data/export/markdown';
import { patchOf } from '../../../src/data/export/patch';
import { geojsonOf, linkedPlacesOf } from '../../../src/data/export/places';
import type { Taken } from '../../../src/data/export/taken';
import { passagesIn } from '../../../src/domain/atlas/atlas';
import { Composer } from '../../../src/domain/ownArticle/compose';
import { quoteAt } from '../../../src/domain/ownArticle/decision';
import { decided } from '../../../src/domain/ownArticle/marks';
import type { Decision } from '../../../src/domain/ownArticle/decision';
import { compile } from '../../../src/tools/geodata/compile';
import { problemLine } from '../../../src/tools/geodata/files/problem';
import { Desk } from '../../../src/tools/geodata/desk';
import { namesFiles } from '../../../src/tools/geodata/linking/namesFile';
import { readGeodata } from '../../../src/tools/geodata/read';
import { readNames } from '../../../src/data/names/namesFile';
import { link } from '../../../src/domain/linking/link';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import { indexOf } from '../../../src/domain/linking/things/names';
import { readArticle } from '../../../src/tools/geodata/article/article';
import { NEWS, marksOf, ownSample } from '../../ownSample';
import { sampleAtlas } from '../../sampleAtlas';

function taken(text = NEWS, decisions: readonly Decision[] = []): Taken {
  const own = ownSample(text);
  const { record, linked } = own;
  const things = new Map(linked.things.map((thing) => [thing.id, thing]));
  const { marks } = decided(text, marksOf(own), decisions);
  const lookup = { things, atlas: sampleAtlas(), withDoubtful: false };
  const article = new Composer(record).compose(record.title, marks, lookup);
  return { record: { ...record, decisions }, article, marks, things };
}

const REACH = [Date.UTC(1855, 0, 1), Date.UTC(2026, 0, 1)] as const;

const left: Decision = {
  id: 'a',
  at: 1,
  verb: 'leave',
  ...quoteAt(NEWS, NEWS.indexOf('Mukden'), NEWS.indexOf('Mukden') + 6),
};

test('an article that is taken away and brought back is the same', () => {
  const { record } = taken(NEWS, [left]);
  expect(readAtlasFile('news.atlas.json', atlasFileText(record))).toEqual(record);
});

const marked: Decision = {
  id: 'm',
  at: 2,
  verb: 'place',
  place: [139.7, 35.7],
  ...quoteAt(NEWS, NEWS.indexOf('Tokyo'), NEWS.indexOf('Tokyo') + 5),
};

test('a place of the reader’s own is kept, and goes into the patch, but is no link that would not build', () => {
  const mine = taken(NEWS, [marked]);
  expect(readAtlasFile('news.atlas.json', atlasFileText(mine.record))).toEqual(mine.record);
  expect(patchOf(mine, () => []).places).toEqual([{ title: 'Tokyo', at: [139.7, 35.7], alt: [] }]);
  expect(markdownOf(mine, REACH)).not.toContain('own:');
  expect(readArticle(markdownOf(mine, REACH), 'mine').problems).toEqual([]);
});

test('another file is none of ours, and a broken one of ours is said to be broken', () => {
  expect(readAtlasFile('map.json', '{"type":"FeatureCollection"}')).toBeNull();
  const { record } = taken();
  const forged = atlasFileText({ ...record, text: record.text.replace('Mukden', 'Moscow') });
  expect(() => readAtlasFile('news.atlas.json', forged)).toThrow('broken');
});

test('as Markdown it reads back with the same words, links and dates', () => {
  const odd = `${NEWS}\n\n# not a title: [@nobody], *stars*, _lines_ & <b>tags</b> {#x} in Tokyo`;
  const { article } = taken(odd);
  const { article: read, problems } = readArticle(markdownOf({ article }, REACH), 'mine');
  expect(problems).toEqual([]);
  expect(passagesIn(read).map(({ places }) => places)).toEqual(
    passagesIn(article).map(({ places }) => places),
  );
  expect(passagesIn(read).map(({ when }) => when)).toEqual(
    passagesIn(article).map(({ when }) => when),
  );
});

test('a time that the atlas cannot show is no link in Markdown: it would not build', () => {
  const { article } = taken();
  expect(markdownOf({ article }, REACH)).toContain('](date:1905-03-10)');
  expect(markdownOf({ article }, [Date.UTC(1905, 2, 11), REACH[1]])).not.toContain('1905-03-10)');
});

/** A folder with the small atlas that the README of geodata tells of, one file of it written anew. */
function geodataWith([changed, write]: readonly [
  name: string,
  write: (before: string) => string,
]): string {
  const readme = readFileSync('geodata/README.md', 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'own-'));
  const files = new Map(
    [...readme.matchAll(/^```\w+ (\S+\.\w+)\n(.*?)^```$/gms)].map(
      ([, name = '', words = '']) => [name, words] as const,
    ),
  );
  files.set(changed, write(files.get(changed) ?? ''));
  for (const [name, words] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), words);
  }
  return folder;
}

test('as Markdown in a folder of geodata it builds', () => {
  const text = 'Some 40,000 men went from Chemulpo in 1904.';
  const own = ownSample(text);
  const { record } = own;
  const start = text.indexOf('Chemulpo');
  const ruling: Decision = {
    id: 'a',
    at: 1,
    verb: 'link',
    thing: 'chemulpo',
    ...quoteAt(text, start, start + 8),
  };
  const { marks } = decided(text, marksOf(own), [ruling]);
  const lookup = { things: new Map(), atlas: sampleAtlas(), withDoubtful: false };
  const article = new Composer(record).compose('Mine', marks, lookup);
  const folder = geodataWith(['articles/mine.md', () => markdownOf({ article }, REACH)]);
  const { problems, compiled } = compile(folder);
  rmSync(folder, { recursive: true });
  expect(problems.map(problemLine)).toEqual([]);
  const mine = compiled?.manifest.articles.find(({ id }) => id === 'mine');
  expect(mine && passagesIn(mine).map(({ places }) => places)).toEqual([['chemulpo']]);
});

test('annotations quote the words and count characters, not halves of them', () => {
  const text = `𠀋 ${NEWS}`;
  expect(annotationsOf(taken(text))).toMatchObject({
    type: 'AnnotationPage',
    items: expect.arrayContaining([
      expect.objectContaining({
        target: expect.objectContaining({
          selector: [
            expect.objectContaining({ type: 'TextQuoteSelector', exact: 'Mukden' }),
            {
              type: 'TextPositionSelector',
              start: text.indexOf('Mukden') - 1,
              end: text.indexOf('Mukden') + 5,
            },
          ],
        }) as unknown,
      }),
    ]) as unknown,
  });
});

test('every annotation says its words by quote and by position, and both are the same', () => {
  const text = `𠀋𠀋 ${NEWS}`;
  const page = annotationsOf(taken(text)) as {
    items: {
      target: { selector: { type: string; exact: string; start: number; end: number }[] };
    }[];
  };
  expect(page.items.length).toBeGreaterThan(4);
  for (const { target } of page.items) {
    const [quote, position] = target.selector;
    expect([quote?.type, position?.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
    expect(Array.from(text).slice(position?.start, position?.end).join('')).toBe(quote?.exact);
  }
});

test('GeoJSON and Linked Places give each place once, with its words', () => {
  const { features } = geojsonOf(taken()) as {
    features: { id: string; properties: { mentions: unknown[] } }[];
  };
  expect(features.map(({ id, properties }) => [id, properties.mentions.length])).toEqual([
    ['mukden', 1],
    ['tokyo', 2],
  ]);
  expect(linkedPlacesOf(taken(), [0, DAY])).toMatchObject({
    type: 'FeatureCollection',
    features: [
      {
        '@id': 'atlas:mukden',
        when: { timespans: [{ start: { in: '1905-03-10' }, end: { in: '1905-03-12' } }] },
        names: [{ toponym: 'Mukden' }],
        geometry: { type: 'Point', coordinates: [123.4, 41.8] },
      },
      { '@id': 'atlas:tokyo' },
    ],
  });
});

test('corrections name what was not meant', () => {
  expect(patchOf(taken(NEWS, [left]), () => ['mukden'])).toMatchObject({
    alt: [],
    notMeant: [{ id: 'mukden', words: ['Mukden'] }],
  });
});

interface Gazetteer {
  readonly features: { readonly id: string; readonly properties: { alt?: string[] } }[];
}

test('corrections can be put into the data: it builds, and its names are found from then on', () => {
  const text = 'They went from Tchemulpo to Yongdok.';
  const at = (words: string) =>
    quoteAt(text, text.indexOf(words), text.indexOf(words) + words.length);
  const { record } = ownSample(text);
  const decisions: readonly Decision[] = [
    { id: 'a', at: 1, verb: 'link', thing: 'chemulpo', ...at('Tchemulpo') },
    { id: 'b', at: 2, verb: 'place', place: [129.37, 36.41], ...at('Yongdok') },
  ];
  const things = new Map([['chemulpo', { id: 'chemulpo' }]]) as unknown as Taken['things'];
  const patch = patchOf({ ...taken(text), record: { ...record, decisions }, things }, () => []);
  const folder = geodataWith([
    'places.geojson',
    (before) => {
      const places = JSON.parse(before) as Gazetteer;
      for (const { id, add } of patch.alt)
        places.features.find((place) => place.id === id)?.properties.alt?.push(...add);
      // What a place is, and by whose word, its author says.
      const said = {
        kind: 'town',
        place: { certainty: 'locality', radiusKm: 5 },
        sources: ['compendium'],
      };
      const added = patch.places.map((place) => ({
        type: 'Feature',
        id: place.title.toLowerCase(),
        geometry: { type: 'Point', coordinates: place.at },
        properties: { names: { period: place.title }, alt: place.alt, ...said },
      }));
      return JSON.stringify({ ...places, features: [...places.features, ...added] });
    },
  ]);
  const desk = new Desk(folder);
  const geodata = readGeodata(desk);
  const { problems } = compile(folder);
  rmSync(folder, { recursive: true });
  expect(problems.map(problemLine)).toEqual([]);
  const { names } = namesFiles(geodata ?? expect.fail('it cannot be read'));
  const { mentions } = link(text, passagesOf(text), indexOf(readNames(JSON.parse(names.text))));
  expect(mentions.map(({ text: words, id }) => `${words} = ${id}`)).toEqual([
    'Tchemulpo = chemulpo',
    'Yongdok = yongdok',
  ]);
});
