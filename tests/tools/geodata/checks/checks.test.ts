import { expect, test } from 'vitest';
import { checkAtlas } from '../../../../src/tools/geodata/checks/atlas';
import { checkDates } from '../../../../src/tools/geodata/checks/dates';
import { checkExtent } from '../../../../src/tools/geodata/checks/shapes/extent';
import { checkIds } from '../../../../src/tools/geodata/checks/ids';
import { checkMentions } from '../../../../src/tools/geodata/checks/writing/mentions';
import { checkPassages } from '../../../../src/tools/geodata/checks/writing/passages';
import { checkReferences } from '../../../../src/tools/geodata/checks/references';
import { checkRings } from '../../../../src/tools/geodata/checks/shapes/rings';
import { checkStops } from '../../../../src/tools/geodata/checks/tracks/stops';
import { checkSuccession } from '../../../../src/tools/geodata/checks/tracks/succession';
import { editDistance } from '../../../../src/domain/search/searchLike';
import { likest } from '../../../../src/tools/geodata/checks/suggestion';
import { feature, geodataOf, lines, theme } from '../sample';

const main = feature({ id: 'main' });

test('ids: one given twice is said where it comes the second time', () => {
  const twice = geodataOf([
    feature({ id: 'yalu' }),
    feature({ id: 'mukden' }),
    feature({ id: 'yalu' }),
  ]);
  expect(lines(checkIds(twice))).toEqual([
    'yalu.id: another feature is called "yalu" too, in f; expected an id of its own',
  ]);
  const key = { id: 'k', file: 'b', path: [1, 'id'] };
  expect(lines(checkIds({ ids: [], keys: [key, key] }))).toEqual([
    '[1].id: another source is called "k" too, in b; expected an id of its own',
  ]);
});

test('references: each id that names nothing, with the likeliest name', () => {
  const broken = feature({
    id: 'nanshan',
    partOf: ['main', 'landing'],
    sources: ['corbet'],
    figures: [{ side: 'Japan', what: 'killed', value: 739, source: 'nobody' }],
    details: [{ label: 'Hill', text: '116 m', source: 'corbet' }],
    track: {
      maxKnots: 10,
      fixes: [
        { vertex: 0, stop: 'mainn', status: 'estimated', uncertaintyKm: 1 },
        { vertex: 1, time: '1904', status: 'estimated', uncertaintyKm: 1 },
      ],
    },
  });
  expect(lines(checkReferences(geodataOf([main, broken], 'A. {#x}')))).toEqual([
    'nanshan.properties.partOf[1]: there is no feature "landing"',
    'nanshan.properties.sources[0]: there is no source "corbet" (did you mean "corbett"?)',
    'nanshan.properties.figures[0].source: there is no source "nobody"',
    'nanshan.properties.details[0].source: there is no source "corbet" (did you mean "corbett"?)',
    'nanshan.properties.track.fixes[0].stop: there is no feature "mainn" (did you mean "main"?)',
    'opening.track: main has no track; expected a feature with a "track"',
  ]);
});

test('references: the opening’s article and track', () => {
  expect(lines(checkReferences(geodataOf([])))).toEqual([
    'opening.article: there is no article "a0"',
    'opening.track: there is no feature "main"',
  ]);
});

test('a link to a place that the gazetteer does not have', () => {
  const text = 'The cabinet in [Tokio](place:tokio) met [@corbett]. {#x}';
  expect(
    checkMentions(geodataOf([main], text)).map(({ field, message }) => [field, message]),
  ).toEqual([['place:tokio', 'there is no place "tokio"']]);
});

test('mentions and citations that name nothing, on their line', () => {
  const text = 'On [land](map:mein), at\n[sea](map:main) [@corbett; @corbet]. {#x}';
  expect(checkMentions(geodataOf([main], text))).toEqual([
    {
      file: 'a0.md',
      line: 7,
      column: 4,
      field: 'map:mein',
      message: 'there is no feature "mein" (did you mean "main"?)',
    },
    {
      file: 'a0.md',
      line: 8,
      column: 17,
      field: '@corbet',
      message: 'there is no source "corbet" (did you mean "corbett"?)',
    },
  ]);
});

test('passages: a feature is told of by its own, or by those of a whole however far up', () => {
  const stop = feature({ id: 'dakar', partOf: ['main'] });
  const ship = feature({ id: 'suvorov', partOf: ['dakar'] });
  const lone = feature({ id: 'lone', partOf: ['ring'] });
  const ring = feature({ id: 'ring', partOf: ['lone'] });
  const data = geodataOf([main, stop, ship, lone, ring], 'They [sailed](map:main). {#x}');
  expect(lines(checkPassages(data))).toEqual([
    'lone.id: no passage of any article tells of "lone"; expected a mention [words](map:lone), or "partOf" something that has one',
    'ring.id: no passage of any article tells of "ring"; expected a mention [words](map:ring), or "partOf" something that has one',
  ]);
});

test('passages: a theme may do without', () => {
  const free = { ...main, theme: { ...theme, needsPassage: false } };
  expect(checkPassages(geodataOf([free]))).toEqual([]);
});

test('dates: an end before the start', () => {
  const when = { start: '1904-05-26', end: '1904-05-25' };
  expect(lines(checkDates(geodataOf([feature({ id: 'x', when })])))).toEqual([
    'x.properties.when.end: 1904-05-25 is before the start, 1904-05-26; expected 1904-05-26 or later',
  ]);
  const sameDay = { start: '1904-05-26T15Z', end: '1904-05-26' };
  expect(checkDates(geodataOf([feature({ id: 'x', when: sameDay })]))).toEqual([]);
});

test('dates: outside the span of the theme at either end', () => {
  const when = { start: '1903-12-31', end: '1906' };
  expect(lines(checkDates(geodataOf([feature({ id: 'x', when })])))).toEqual([
    'x.properties.when.start: 1903-12-31 is outside the span of the theme "battles"; expected a date from 1904-01 to 1905-12',
    'x.properties.when.end: 1906 is outside the span of the theme "battles"; expected a date from 1904-01 to 1905-12',
  ]);
  expect(
    checkDates(geodataOf([feature({ id: 'x', when: { start: '1905-12-31', end: '..' } })])),
  ).toEqual([]);
});

test('extent: the first position outside, by its place in the geometry', () => {
  const geometry = {
    type: 'LineString',
    coordinates: [
      [121, 38],
      [38, 21],
      [37, 20],
    ],
  };
  expect(lines(checkExtent(geodataOf([feature({ id: 'x', geometry })])))).toEqual([
    'x.geometry.coordinates[1]: [38, 21] is outside the extent of the theme "battles"; expected a position within [100, 20, 190, 60] (west, south, east, north)',
  ]);
});

test('extent: beyond the antimeridian when the extent is', () => {
  const point = (lng: number) =>
    feature({ id: 'x', geometry: { type: 'Point', coordinates: [lng, 50] } });
  expect(checkExtent(geodataOf([point(-175)]))).toEqual([]);
  expect(checkExtent(geodataOf([point(-165)]))).toHaveLength(1);
});

test('rings: open, or the wrong way round', () => {
  const square = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ];
  const polygon = (...coordinates: readonly unknown[]) =>
    lines(
      checkRings(geodataOf([feature({ id: 'x', geometry: { type: 'Polygon', coordinates } })])),
    );
  expect(polygon(square, square.toReversed())).toEqual([]);
  expect(polygon(square.toReversed())).toEqual([
    'x.geometry.coordinates[0]: the outer ring runs clockwise; expected anticlockwise, as RFC 7946 has it',
  ]);
  expect(polygon(square, square)).toEqual([
    'x.geometry.coordinates[1]: the hole runs anticlockwise; expected clockwise, as RFC 7946 has it',
  ]);
  expect(polygon(square.slice(0, -1))).toEqual([
    'x.geometry.coordinates[0]: the ring is not closed; expected its last position to be its first again',
  ]);
  const many = { type: 'MultiPolygon', coordinates: [[square], [square.toReversed()]] };
  expect(lines(checkRings(geodataOf([feature({ id: 'x', geometry: many })])))[0]).toContain(
    'x.geometry.coordinates[1][0]: the outer ring runs clockwise',
  );
});

test('atlas: spans, extents and theme ids that cannot be', () => {
  const layers = [{ theme, file: 'battles.geojson', json: { features: [{}] } }];
  const sound = { ...geodataOf([]), layers };
  expect(checkAtlas(sound)).toEqual([]);
  const atlas = {
    ...sound.atlas,
    span: ['1905', '1904'] as [string, string],
    opening: {
      ...sound.atlas.opening,
      date: '1854-12-31',
      extent: [145, 30, 110, 50] as [number, number, number, number],
    },
    themes: [theme, theme],
  };
  expect(lines(checkAtlas({ ...sound, atlas }))).toEqual([
    'span: 1904 is before 1905; expected [first date, last date]',
    'opening.extent: [145, 30, 110, 50] is no extent; expected [west, south, east, north] in degrees',
    'themes[1].id: another theme is called "battles" too; expected an id of its own',
  ]);
  const early = { ...sound.atlas, opening: { ...sound.atlas.opening, date: '1903-12-31' } };
  expect(lines(checkAtlas({ ...sound, atlas: early }))).toEqual([
    'opening.date: 1903-12-31 is outside "span"; expected 1904 to 1905',
  ]);
});

test.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['same', 'same', 0],
])('%s becomes %s in %i letters', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('the likest name is near enough or none', () => {
  expect(likest('chemulpo-landin', ['chinnampo-landing', 'chemulpo-landing'])).toBe(
    'chemulpo-landing',
  );
  expect(likest('nanshan', ['mukden', 'liaoyang'])).toBeNull();
});

test('stops: without forms, or with such as make no sentence', () => {
  const stop = (id: string, at?: string, outOf = 'past it') =>
    feature({ id, kind: 'coaling', ...(at === undefined ? {} : { stop: { at, outOf } }) });
  const sound = stop('a', 'off the Cape', 'out from the Cape');
  const bad = [
    stop('b'),
    stop('c', 'at Off the Gabun'),
    stop('d', 'off it', 'out of South of Tsushima'),
  ];
  const found = lines(checkStops(geodataOf([sound, ...bad, stop('e', 'The battle opens')])));
  expect(found.map((line) => line.split(':')[0])).toEqual([
    'b.properties',
    'c.properties.stop.at',
    'd.properties.stop.outOf',
    'e.properties.stop.at',
  ]);
});

test('succession: a successor that begins elsewhere, later, or is no track', () => {
  const ship = (id: string, lng: number, [from, to]: readonly [string, string], next?: string) =>
    feature({
      id,
      geometry: {
        type: 'LineString',
        coordinates: [
          [lng, 34],
          [lng + 0.1, 34],
        ],
      },
      track: {
        maxKnots: 20,
        ...(next === undefined ? {} : { next }),
        fixes: [from, to].map((time, vertex) => ({
          vertex,
          time,
          status: 'estimated',
          uncertaintyKm: 5,
        })),
      },
    });
  const early = ['1905-05-27T00:00Z', '1905-05-27T01:00Z'] as const;
  const late = ['1905-05-27T01:30Z', '1905-05-27T03:00Z'] as const;
  const data = geodataOf([
    ship('a', 130, early, 'b'),
    ship('b', 130.1, late, 'c'),
    ship('c', 135, ['1905-05-27T05:00Z', '1905-05-27T06:00Z'], 'd'),
    feature({ id: 'd' }),
  ]);
  expect(lines(checkSuccession(data))).toEqual([
    'b.properties.track.next: it begins 442 km off and 2.0 hours after this track leaves off; expected at most 30 km and 1 hour',
    'c.properties.track.next: "d" is no track',
  ]);
});
