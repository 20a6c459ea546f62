import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFixes } from '../../../../src/tools/geodata/checks/tracks/fixes';
import { checkFronts } from '../../../../src/tools/geodata/checks/tracks/fronts';
import { checkLand } from '../../../../src/tools/geodata/checks/tracks/land';
import { checkSpeed } from '../../../../src/tools/geodata/checks/tracks/speed';
import { crossingsOf } from '../../../../src/tools/geodata/land/crossing';
import { isLand } from '../../../../src/tools/geodata/land/land';
import { rememberedCrossings } from '../../../../src/tools/geodata/land/remembered';
import { feature, geodataOf, lines } from '../sample';

/** One degree along the equator from [0, 0], 60.04 nautical miles. */
const STEPS = [
  [0, 0],
  [1, 0],
  [2, 0],
];
const known = { status: 'two-source', uncertaintyKm: 1 };

function trackOf(fixes: readonly object[], coordinates = STEPS) {
  const geometry = { type: 'LineString', coordinates };
  const track = { maxKnots: 12, fixes: fixes.map((fix) => ({ ...known, ...fix })) };
  return feature({ id: 'main', kind: 'track', geometry, track });
}

function stopOf(id: string, coordinates: readonly number[], when: object) {
  return feature({ id, geometry: { type: 'Point', coordinates }, when });
}

test('fixes: out of range, out of order, without a time, ends without one', () => {
  const track = trackOf([
    { vertex: 1, time: '1904-10-01' },
    { vertex: 1, time: '1904-10-02' },
    { vertex: 7 },
  ]);
  expect(lines(checkFixes(geodataOf([track])))).toEqual([
    'main.properties.track.fixes: the first vertex has no fix; expected a fix at vertex 0',
    'main.properties.track.fixes: the last vertex has no fix; expected a fix at vertex 2',
    'main.properties.track.fixes[1].vertex: vertex 1 does not come after that of the fix before; expected more than 1',
    'main.properties.track.fixes[2].vertex: there is no vertex 7; expected 0 to 2',
  ]);
  const timeless = trackOf([{ vertex: 0, time: '1904-10-01' }, { vertex: 2 }]);
  expect(lines(checkFixes(geodataOf([timeless])))).toEqual([
    'main.properties.track.fixes[1]: the fix has no time; expected "stop" or "time"',
  ]);
});

test('fixes: a stop must lie on its vertex and be a point', () => {
  const track = trackOf([
    { vertex: 0, stop: 'a' },
    { vertex: 2, stop: 'b' },
  ]);
  const a = stopOf('a', [0, 0.5], { start: '1904-10-01' });
  expect(lines(checkFixes(geodataOf([track, a, feature({ id: 'b' })])))).toEqual([
    'main.properties.track.fixes[0].stop: the vertex [0, 0] is 55.60 km from the stop "a"; expected [0, 0.5]',
    'main.properties.track.fixes[1].stop: "b" is no point; expected a stop with a Point',
  ]);
});

test('fixes: a track must be a line', () => {
  const track = {
    maxKnots: 9,
    fixes: [0, 1].map((vertex) => ({ ...known, vertex, time: '1904' })),
  };
  expect(lines(checkFixes(geodataOf([feature({ id: 'main', track })])))).toEqual([
    'main.properties.track: a track must be one line; expected a geometry of type LineString',
  ]);
});

test('speed: 60 nm in ten hours is six knots, in two hours more than the track allows', () => {
  const slow = trackOf([
    { vertex: 0, time: '1904-10-01T00:00Z' },
    { vertex: 1, time: '1904-10-01T10:00Z' },
    { vertex: 2, time: '1904-10-01T12:00Z' },
  ]);
  expect(lines(checkSpeed(geodataOf([slow])))).toEqual([
    'main.properties.track.fixes[2]: 60 nm at 30.0 knots (left 1904-10-01T10:00Z, came 1904-10-01T12:00Z); expected at most the 12 knots of "maxKnots"',
  ]);
});

test('speed: the whole way between two fixes counts, not the straight line', () => {
  const detour = [
    [0, 0],
    [0, 2],
    [1, 0],
  ];
  const fixes = [
    { vertex: 0, time: '1904-10-01T00:00Z' },
    { vertex: 2, time: '1904-10-01T20:00Z' },
  ];
  expect(lines(checkSpeed(geodataOf([trackOf(fixes, detour)])))[0]).toContain(
    '254 nm at 12.7 knots',
  );
});

test('speed: time running backward, or standing still between two places', () => {
  const back = trackOf([
    { vertex: 0, time: '1904-10-02' },
    { vertex: 2, time: '1904-10-01' },
  ]);
  expect(lines(checkSpeed(geodataOf([back])))).toEqual([
    'main.properties.track.fixes[1]: time runs backward: left 1904-10-02T12:00Z, came 1904-10-01T12:00Z; expected to come after leaving',
  ]);
  const still = trackOf([
    { vertex: 0, time: '1904-10-02' },
    { vertex: 2, time: '1904-10-02' },
  ]);
  expect(checkSpeed(geodataOf([still]))).toHaveLength(1);
  const left = trackOf([
    { vertex: 0, stop: 'a' },
    { vertex: 2, time: '1904-10-09' },
  ]);
  const a = stopOf('a', [0, 0], { start: '1904-10-03', end: '1904-10-01' });
  expect(lines(checkSpeed(geodataOf([left, a])))[0]).toBe(
    'main.properties.track.fixes[0]: the track leaves before it comes; expected a later end',
  );
});

test.each([
  ['Mukden', [123.43, 41.8], true],
  ['the Yellow Sea', [123, 36], false],
  ['Lake Baikal, no way for ships of the sea', [107.5, 53.2], true],
  ['the Caspian, a hole in Eurasia', [51, 42], false],
  ['Chukotka east of the antimeridian', [-175, 67], true],
  ['the Bering Sea', [-178, 58], false],
  ['the south pole', [0, -89.9], true],
  ['the Southern Ocean', [179.9, -60], false],
  ['Taveuni, astride the antimeridian', [-179.98, -16.85], true],
  ['Siberia', [100, 60], true],
])('land: %s', (_, position, expected) => {
  expect(isLand(position)).toBe(expected);
});

test('land: a leg over Korea crosses it, one round its south does not', () => {
  expect(
    crossingsOf([
      [125, 36],
      [130.5, 36],
    ]),
  ).toMatchObject([{ vertex: 0 }]);
  expect(
    crossingsOf([
      [125, 36],
      [125, 33.5],
      [127.5, 33.7],
      [130.5, 36],
    ]),
  ).toEqual([]);
});

test('land: the Suez Canal is excepted, the desert beside it is not', () => {
  expect(
    crossingsOf([
      [32.3, 31.35],
      [32.31, 30.6],
      [32.56, 29.9],
    ]),
  ).toEqual([]);
  expect(
    crossingsOf([
      [32.9, 30.9],
      [32.9, 30.2],
    ]),
  ).toHaveLength(1);
});

test('land: the finding names the leg and the place', () => {
  const track = trackOf(
    [
      { vertex: 0, time: '1904-10' },
      { vertex: 1, time: '1904-11' },
    ],
    [
      [125, 36],
      [130.5, 36],
    ],
  );
  const found = lines(checkLand(geodataOf([track]), (courses) => courses.map(crossingsOf)));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(
    /^main\.geometry\.coordinates\[0\]: the leg from vertex 0 to 1 crosses land at \[126\.\d{3}, 36\.\d{3}\]/,
  );
});

test('land: what has been looked at is remembered, and a broken memory is no hindrance', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossings-'));
  const file = join(folder, 'deep', 'crossings.json');
  const course = [
    [125, 36],
    [130.5, 36],
  ];
  const first = rememberedCrossings([course], file);
  const memory = readFileSync(file, 'utf8');
  expect(rememberedCrossings([course], file)).toEqual(first);
  expect(readFileSync(file, 'utf8')).toBe(memory);
  expect(rememberedCrossings([course], join(file, 'cannot-be.json'))).toEqual(first);
  rmSync(folder, { recursive: true });
});

test('speed: what goes over land has its own bound, in kilometres a day', () => {
  const march = feature({
    id: 'army',
    kind: 'army',
    geometry: {
      type: 'LineString',
      coordinates: [
        [124, 40],
        [124, 41],
      ],
    },
    track: {
      maxKmPerDay: 30,
      fixes: [
        { ...known, vertex: 0, time: '1904-05-01' },
        { ...known, vertex: 1, time: '1904-05-03' },
      ],
    },
  });
  expect(lines(checkSpeed(geodataOf([march])))).toEqual([
    'army.properties.track.fixes[1]: 111 km at 55.6 km a day (left 1904-05-01T12:00Z, came 1904-05-03T12:00Z); expected at most the 30 km a day of "maxKmPerDay"',
  ]);
  expect(checkLand(geodataOf([march]))).toEqual([]);
});

test('fronts: every line belongs to one, and one line ends before the next begins', () => {
  const line = (id: string, start: string, end: string, partOf: readonly string[]) =>
    feature({
      id,
      kind: 'front',
      geometry: {
        type: 'LineString',
        coordinates: [
          [123, 41],
          [124, 41],
        ],
      },
      when: { start, end },
      partOf,
    });
  const whole = feature({ id: 'front', kind: 'front' });
  const found = checkFronts(
    geodataOf([
      whole,
      line('first', '1904-05-01', '1904-05-09', ['front']),
      line('second', '1904-05-09', '1904-05-20', ['front']),
      line('stray', '1904-06-01', '1904-06-02', []),
    ]),
  );
  expect(lines(found)).toEqual([
    'stray.properties.partOf: the line belongs to no front; expected a feature of kind "front" without a geometry, of which the lines are parts',
    'second.properties.when.start: the line begins before "first" has ended; expected one line at a time',
  ]);
});
