import { expect, test } from 'vitest';
import { createAtlas } from '../../../src/domain/atlas/atlas';
import { courseAhead } from '../../../src/domain/motion/intention';
import { gapTo, handOver, storyFrom, tellerAt } from '../../../src/domain/motion/succession';
import type { Track } from '../../../src/domain/motion/track';
import { feature, featureId, fix, sampleAtlas } from '../../sampleAtlas';
import { kind } from '../../sampleKinds';

const at = (iso: string): number => Date.parse(iso);

function trackFrom(lng: number, from: string, to: string, next?: string): Track {
  return {
    coordinates: [
      [lng, 0],
      [lng + 1, 0],
    ],
    maxKnots: 20,
    fixes: [from, to].map((iso, vertex) => ({
      ...fix(vertex, iso, iso, 'libau'),
      stop: null,
    })),
    ...(next === undefined ? {} : { next: featureId(next) }),
  };
}

const main = trackFrom(0, '1905-05-27T00:00Z', '1905-05-27T06:00Z', 'van');
const van = trackFrom(0.9, '1905-05-27T05:00Z', '1905-05-27T10:00Z', 'alone');
const alone = trackFrom(1.1, '1905-05-27T06:00Z', '1905-05-27T09:00Z', 'last');
const last = trackFrom(2.1, '1905-05-27T09:30Z', '1905-05-28T09:00Z');
const base = sampleAtlas();
const atlas = createAtlas({
  ...base,
  sources: [],
  people: [],
  features: Object.entries({ main, van, alone, last }).map(([id, each]) =>
    feature(id, { kind: kind('track'), track: each }),
  ),
});

test('a story is all the tracks that follow on each other, once each', () => {
  expect(storyFrom(atlas, featureId('main')).map(({ id }) => id)).toEqual([
    'main',
    'van',
    'alone',
    'last',
  ]);
  expect(storyFrom(atlas, featureId('nowhere'))).toEqual([]);
});

test('a track hands over when its successor begins, at the latest at its own end', () => {
  expect(handOver(main, van)).toBe(at('1905-05-27T05:00Z'));
  expect(handOver(alone, last)).toBe(at('1905-05-27T09:00Z'));
  expect(gapTo(alone, last).hours).toBe(0.5);
  expect(gapTo(alone, last).km).toBeLessThan(1);
  expect(gapTo(van, main).hours).toBe(Infinity);
});

test.each([
  ['1905-05-26T00:00Z', 'main'],
  ['1905-05-27T04:59Z', 'main'],
  ['1905-05-27T05:00Z', 'van'],
  ['1905-05-27T06:00Z', 'alone'],
  ['1905-05-27T09:10Z', 'last'],
  ['1905-06-30T00:00Z', 'last'],
])('at %s the story is told by %s', (iso, id) => {
  expect(tellerAt(atlas, featureId('main'), at(iso))?.id).toBe(id);
});

test('a course that was meant runs on from the ship, not from where it began', () => {
  const ahead = courseAhead(
    [
      [0, 0],
      [10, 0],
      [20, 0],
    ],
    [9.2, 0.3],
  );
  expect(ahead[0]).toEqual([9.2, 0.3]);
  expect(ahead[1]?.[0]).toBeGreaterThan(9);
  expect(ahead[1]?.[0]).toBeLessThan(11);
  expect(ahead.at(-1)?.[0]).toBeCloseTo(20);
});
