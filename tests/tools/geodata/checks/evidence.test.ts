import { describe, expect, test } from 'vitest';
import { readSource, type WrittenSource } from '../../../../src/tools/geodata/records/bibliography';
import { checkBibliography } from '../../../../src/tools/geodata/checks/bibliography';
import { checkCommanders } from '../../../../src/tools/geodata/checks/commanders';
import { checkLeaks } from '../../../../src/tools/geodata/checks/writing/leaks';
import { checkMoments } from '../../../../src/tools/geodata/checks/writing/moments';
import { checkNumbers } from '../../../../src/tools/geodata/checks/writing/numbers';
import { checkRanges } from '../../../../src/tools/geodata/checks/writing/ranges';
import {
  checkCardSpellings,
  checkSpellings,
} from '../../../../src/tools/geodata/checks/writing/spellings';
import type { Geodata } from '../../../../src/tools/geodata/geodata';
import { feature, geodataOf, lines } from '../sample';

const book: WrittenSource = {
  id: 'corbett',
  type: 'book',
  title: 'Maritime Operations',
  author: [{ family: 'Corbett', given: 'Julian S.' }],
  issued: { 'date-parts': [[1914]] },
};

function citing(...sources: readonly WrittenSource[]): Geodata {
  const features = [feature({ id: 'yalu', sources: sources.map(({ id }) => id) })];
  const keys = sources.map(({ id }, index) => ({ id, file: 'bibliography.json', path: [index] }));
  return { ...geodataOf(features), sources, keys };
}

describe('a source can be looked up', () => {
  const faults = (source: WrittenSource): readonly string[] =>
    lines(checkBibliography(citing(source)));

  test('a book has an author or an editor, and a year', () => {
    const editor = [{ family: 'Westwood', given: 'J. N.' }];
    expect(faults(book)).toEqual([]);
    expect(faults({ ...book, author: undefined, editor })).toEqual([]);
    expect(faults({ ...book, author: undefined })).toEqual([
      '[0]: a book that nobody could find; expected "author" or "editor", and "issued"',
    ]);
    expect(faults({ ...book, issued: undefined })).toHaveLength(1);
  });

  test('a page has an address, or an archive has it', () => {
    const page = { id: 'page', type: 'webpage', title: 'On a railway' };
    expect(faults(page)).toEqual(['[0]: a page without an address; expected "URL", or "archive"']);
    expect(faults({ ...page, URL: 'https://example.org/' })).toEqual([]);
    expect(faults({ ...page, archive: 'City library' })).toEqual([]);
  });

  test('an institution is not cut into a family and a given name', () => {
    const cut = { ...book, author: [{ family: 'Library', given: 'World Digital' }] };
    expect(faults(cut)).toEqual([
      '[0]: an institution cut in two; expected "literal": "World Digital Library"',
    ]);
  });

  test('something cites it', () => {
    const keys = [{ id: 'corbett', file: 'bibliography.json', path: [0] }];
    const unused = {
      ...geodataOf([feature({ id: 'a', sources: [], unsourced: ['all'] })]),
      sources: [book],
      keys,
    };
    expect(lines(checkBibliography(unused))).toEqual([
      '[0]: nothing cites this source; expected a use, or no entry',
    ]);
  });

  test('at most one figure in ten rests on an encyclopaedia alone', () => {
    const wiki = {
      id: 'wiki',
      type: 'entry-encyclopedia',
      title: 'W',
      URL: 'https://example.org/',
    };
    const figures = (count: number, source: string): readonly object[] =>
      Array.from({ length: count }, (_, value) => ({ side: 'Japan', what: 'men', value, source }));
    const share = (books: number): readonly string[] => {
      const all = [...figures(1, 'wiki'), ...figures(books, 'corbett')];
      const features = [feature({ id: 'yalu', figures: all })];
      return lines(checkBibliography({ ...geodataOf(features), sources: [book, wiki], keys: [] }));
    };
    expect(share(9)).toEqual([]);
    expect(share(8)).toEqual([
      ': 1 of 9 figures rest on an encyclopaedia alone; expected one in ten at most',
    ]);
  });

  test('its publisher, chapter and page are shown', () => {
    const shown = readSource({
      ...book,
      publisher: 'Admiralty',
      'chapter-number': 'IV',
      page: '12',
    });
    expect(shown).toMatchObject({ container: 'Admiralty', part: 'ch. IV, p. 12' });
    expect(readSource({ ...book, author: undefined, editor: book.author }).author).toBe(
      'Corbett (ed.)',
    );
  });

  test('a newspaper is found by its day, a book by its year', () => {
    const issued = { 'date-parts': [[1904, 8, 25]] };
    expect(readSource({ ...book, issued }).year).toBe('1904');
    const paper = { id: 'paper', type: 'article-newspaper', title: 'Fight for the pass' };
    expect(readSource({ ...paper, issued }).year).toBe('25 August 1904');
    expect(readSource({ ...paper, issued: { 'date-parts': [[1904, 8]] } }).year).toBe('1904');
    const days = {
      'date-parts': [
        [1904, 8, 25],
        [1905, 1, 9],
      ],
    };
    expect(readSource({ ...paper, issued: days }).year).toBe('1904–1905');
  });
});

test('a working key is no word for a reader', () => {
  const leaky = feature({ id: 'a', doubts: ['Brinkley warns of it (br362).'] });
  expect(lines(checkLeaks(geodataOf([leaky])))).toEqual([
    'a.properties.doubts[0]: "br362" is a working key; expected words for a reader',
  ]);
  expect(checkLeaks(geodataOf([feature({ id: 'a', doubts: ['In 1905, at 14:05.'] })]))).toEqual([]);
});

test('nobody commands before he has come', () => {
  const front = {
    id: 'front',
    when: { start: '1904-05-30' },
    belligerents: [{ side: 'Japan', commanders: ['Nogi Maresuke'] }],
  };
  const nogi = {
    id: 'nogi',
    name: 'Nogi Maresuke',
    alt: [],
    side: 'Japan',
    role: 'Third Army',
    since: '1904-06-06',
    features: [],
  } as const;
  const people = [
    {
      file: 'people.json',
      path: [],
      item: { ...nogi, alt: [], called: [], features: [], ships: [] },
    },
  ];
  expect(lines(checkCommanders({ features: [feature(front)], people }))).toEqual([
    'front.properties.belligerents[0].commanders[0]: Nogi Maresuke commands before he has come, on 1904-06-06; expected "commands" with his time',
  ]);
  const commands = [{ name: 'Nogi Maresuke', when: { start: '1904-06-06' } }];
  expect(checkCommanders({ features: [feature({ ...front, commands })], people })).toEqual([]);
});

const losses = feature({
  id: 'battle',
  figures: [14000, 19112, 25000].map((value) => ({
    side: 'Russia',
    what: 'casualties',
    value,
    source: 'corbett',
  })),
});

test('a range in the prose holds the rivals of the data', () => {
  const left = (text: string): readonly string[] =>
    checkRanges(geodataOf([losses], text)).map(({ message }) => message.split(';')[0] ?? '');
  expect(left('[It](map:battle) cost between 14,000 and 19,112 men. {#a}')).toEqual([
    'the range 14,000 to 19,112 leaves out 25,000',
  ]);
  expect(left('[It](map:battle) cost between 14,000 and 25,000 men. {#a}')).toEqual([]);
});

test('a passage shows something of its own time', () => {
  const yalu = feature({ id: 'yalu', when: { start: '1904-05-01' } });
  const lost = (text: string): readonly string[] =>
    checkMoments(geodataOf([yalu], text)).map(({ field }) => field);
  expect(lost('[It](map:yalu) was told on [27 May](date:1905-05-27). {#a}')).toEqual(['a0.a']);
  expect(lost('[It](map:yalu) came on [1 May](date:1904-05-01). {#a}')).toEqual([]);
  expect(lost('[It](map:yalu) came in [1904](date:1904), in spring. {#a}')).toEqual([]);
  expect(lost('[It](map:yalu) has no date. {#a}')).toEqual([]);
  expect(lost('In [1905](date:1905) nothing. {#a}')).toEqual([]);
});

test('what is measured on the map is told as that', () => {
  const line = feature({
    id: 'line',
    figures: [{ side: 'Russia', what: 'miles', value: 10526, source: 'corbett', reckoned: true }],
    details: [{ label: 'Length drawn', text: '88 km', reckoned: true }],
  });
  const wrong = (text: string): readonly string[] =>
    checkNumbers(geodataOf([line], text)).map(({ message }) => message.split(';')[0] ?? '');
  expect(wrong('[It](map:line) was 88 kilometres, 10,526 miles. {#a}')).toEqual([
    '88 is reckoned for the atlas',
    '10,526 is reckoned for the atlas',
  ]);
  expect(wrong('[It](map:line) is 88 kilometres long on this map. {#a}')).toEqual([]);
  expect(wrong('[It](map:line) is drawn on this map. It was 88 kilometres. {#a}')).toHaveLength(1);
});

test('a name is spelt in one way', () => {
  const place = {
    type: 'Feature',
    id: 'kamranh',
    geometry: null,
    properties: {
      names: { period: 'Kamranh' },
      alt: ['Cam Ranh', 'Port Kam'],
      kind: 'bay',
      place: { certainty: 'site', radiusKm: 1 },
      sources: ['corbett'],
    },
  } as const;
  const item = {
    ...place,
    properties: { ...place.properties, alt: ['Cam Ranh', 'Port Kam'], sources: ['corbett'] },
  };
  const places = [{ file: 'places.geojson', path: [], item }] as Geodata['places'];
  const told = {
    ...geodataOf(
      [feature({ id: 'a', summary: 'At Cam Ranh.' })],
      'At Cam Ranh, not Port Kam. {#a}',
    ),
    places,
  };
  const message = '"Cam Ranh" is another spelling; expected "Kamranh", as elsewhere';
  expect(checkSpellings(told).map((problem) => problem.message)).toEqual([message]);
  expect(checkCardSpellings(told).map((finding) => finding.message)).toEqual([message]);
});
