import { describe, expect, test } from 'vitest';
import { afloatAt, moverAt } from '../../src/map/renderers/tracks/fleet';
import { NOTHING, doubtAt } from '../../src/map/renderers/tracks/doubt';
import {
  type Box,
  type Lettering,
  crewText,
  placeLabels,
} from '../../src/map/renderers/tracks/moverLabels';
import { ScreenCourse } from '../../src/map/renderers/tracks/screenCourse';
import { feature, featureId, track } from '../sampleAtlas';
import { kind } from '../sampleKinds';

const at = (iso: string): number => Date.parse(iso);
const main = feature('main', { kind: kind('track'), track });
const part = feature('van', { kind: kind('track'), track, partOf: [featureId('main')] });

describe('the movers', () => {
  test('under way stand where they are reckoned, with their doubt', () => {
    const mover = moverAt(main, at('1904-10-19T12:00Z'), false);
    expect(mover?.position[0]).toBeCloseTo(7, 6);
    expect(mover?.heading).toBeCloseTo(90, 5);
    expect(mover?.uncertaintyKm).toBeGreaterThan(5);
    expect(mover?.present).toBe(true);
  });

  test('with only what is attested stay at the last attested stop as ghosts', () => {
    const mover = moverAt(main, at('1904-10-19T12:00Z'), true);
    expect(mover?.position).toEqual([4, 0]);
    expect(mover?.present).toBe(false);
    expect(moverAt(main, at('1904-10-17T12:00Z'), true)?.present).toBe(true);
  });

  test('are none before the start', () => {
    expect(moverAt(main, at('1904-10-01T12:00Z'), false)).toBeNull();
  });

  test('leave a whole to its parts', () => {
    expect([...afloatAt([main, part], at('1904-10-19T12:00Z'))]).toEqual(['van']);
    expect([...afloatAt([main], at('1904-10-19T12:00Z'))]).toEqual(['main']);
  });
});

describe('placeLabels', () => {
  const size = { width: 60, height: 16 };

  test('keeps the side a label had', () => {
    expect(placeLabels([{ x: 0, y: 0, ...size, side: 'left' }])).toEqual(['left']);
  });

  test('gives way to another ship, and hides where there is no room', () => {
    const ships = [
      { x: 0, y: 0, ...size, side: null },
      { x: 40, y: 0, ...size, side: null },
      { x: 0, y: 30, ...size, side: null },
    ];
    expect(placeLabels(ships)).toEqual(['left', 'right', 'right']);
    const heap = Array.from({ length: 10 }, () => ({ x: 0, y: 0, ...size, side: null }));
    expect(placeLabels(heap)).toContain(null);
  });

  test('is not written over what the themes have lettered, and over the ground only if it must', () => {
    const ship = { x: 100, y: 100, ...size, side: null };
    const where = (taken: (box: Box) => boolean, lettering: Lettering) =>
      placeLabels([ship], (box) => (taken(box) ? lettering : 'none'));
    expect(where(({ right }) => right > 120, 'theme')).toEqual(['left']);
    expect(where(({ top }) => top < 104, 'theme')).toEqual(['below']);
    expect(where(({ top, left }) => top < 104 || left < 104, 'ground')).toEqual(['below-right']);
    expect(where(() => true, 'ground')).toEqual(['right']);
    expect(where(() => true, 'theme')).toEqual([null]);
  });
});

test('a course on the screen is laid once for a camera', () => {
  const course = new ScreenCourse(track);
  let asked = 0;
  const project = ([lng = 0]: readonly number[]): readonly [number, number] => {
    asked += 1;
    return [lng * 10, 0];
  };
  course.lay(1, project);
  course.lay(1, project);
  expect(asked).toBe(course.points.length);
  expect(course.x.at(-1)).toBe(100);
  expect(course.firstFrom(at('1904-10-20T12:00Z'))).toBe(course.points.length - 1);
  expect(course.firstFrom(at('1904-11-20'))).toBe(course.points.length);
});

test('crewText counts, then names', () => {
  const ships = Array.from({ length: 8 }, (_, index) => ({ title: `S${String(index)}` }));
  expect(crewText(ships, 6)).toBe('8 ships listed');
  expect(crewText(ships, 8)).toBe('8 ships listed: S0, S1, S2, S3, S4, S5 and 2 more');
  expect(crewText(ships.slice(0, 1), 8)).toBe('');
});

test('where nobody sails there is no new ground to draw', () => {
  expect(doubtAt([], [main], at('1904-01-01T00:00Z'))).toBe(NOTHING);
  expect(doubtAt([], [], 0)).toBe(NOTHING);
});
