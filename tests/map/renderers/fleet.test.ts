import { describe, expect, test, vi } from 'vitest';
import { afloatAt, moverAt } from '../../../src/map/renderers/tracks/fleet';
import { berthsAt } from '../../../src/map/renderers/tracks/berths';
import { NOTHING, doubtAt } from '../../../src/map/renderers/tracks/doubt';
import {
  LIT_SIDES,
  type Lettering,
  SIDES,
  labelBox,
  placeLabels,
} from '../../../src/domain/framing/beside';
import { setLabel } from '../../../src/map/chart/labels';
import type { Box } from '../../../src/domain/framing/box';
import { type ChartMap, Screen } from '../../../src/map/chart/screen';
import { crewText } from '../../../src/map/renderers/tracks/crewText';
import { fleetDrawing } from '../../../src/map/renderers/tracks/fleetDrawing';
import { OWN_SYMBOLS } from '../../../src/map/symbols/markup';
import { ShipSigns } from '../../../src/map/renderers/tracks/shipSigns';
import { placeOf } from '../../../src/domain/framing/projection';
import { worldWidth } from '../../../src/domain/geometry/mercator';
import { ScreenCourse } from '../../../src/map/renderers/tracks/screenCourse';
import { feature, featureId, track } from '../../sampleAtlas';
import { kind } from '../../sampleKinds';

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
  const size = { width: 60, height: 16, size: 24, sides: SIDES };

  test('keeps the side a label had', () => {
    expect(placeLabels([{ x: 0, y: 0, ...size, side: 'left' }])).toEqual(['left']);
  });

  test('stands of what is lit where the camera keeps room: to the left only at last', () => {
    const ships = [
      { x: 0, y: 0, ...size, sides: LIT_SIDES, side: null },
      { x: 40, y: 0, ...size, side: null },
    ];
    expect(placeLabels(ships)).toEqual(['below', 'right']);
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

describe('a label', () => {
  const measure = (_: string, text: string) => text.length * 6;
  const label = setLabel(
    { name: 'Main body', note: '35 ships listed: Orel and 34 more' },
    [],
    measure,
  );

  test('is broken into lines, the note smaller under the name', () => {
    expect(label.lines.map(({ text }) => text)).toEqual([
      'Main body',
      '35 ships listed:',
      'Orel and 34 more',
    ]);
    expect(label.width).toBe(96);
    expect(label.height).toBeCloseTo(39.6, 6);
  });

  test('stands beside its mark, off the sign', () => {
    const mark = { x: 100, y: 50, size: 30, width: 40, height: 20 };
    expect(labelBox(mark, 'right')).toEqual({ left: 117, top: 40, right: 157, bottom: 60 });
    expect(labelBox(mark, 'above')).toEqual({ left: 80, top: 13, right: 120, bottom: 33 });
    expect(labelBox(mark, 'below-left')).toEqual({ left: 50, top: 60, right: 90, bottom: 80 });
  });
});

test('a course on the screen is laid once for a camera', () => {
  const course = new ScreenCourse(track);
  let asked = 0;
  const screen = {
    project: ([lng = 0]: readonly number[]): readonly [number, number] => {
      asked += 1;
      return [lng * 10, 0];
    },
    isAround: () => false,
  };
  course.lay(screen);
  course.lay(screen);
  expect(asked).toBe(course.points.length);
  expect(course.x.at(-1)).toBe(100);
  expect(course.firstFrom(at('1904-10-20T12:00Z'))).toBe(course.points.length - 1);
  expect(course.firstFrom(at('1904-11-20'))).toBe(course.points.length);
});

describe('a course across the 180th meridian', () => {
  const east = feature('east', {
    kind: kind('track'),
    track: {
      ...track,
      coordinates: track.coordinates.map(([lng = 0, lat = 0]) => [turned(lng + 174), lat]),
    },
  });
  const look = {
    tracks: [east],
    colours: new Map([[east.id, '#123']]),
    paper: '#fff',
    signs: new ShipSigns('battleship', '#fff', () => undefined),
    dashed: new Set<never>(),
    attestedOnly: false,
    lit: new Set<never>(),
    intended: null,
    intends: null,
  };

  /** Where a line goes and where it is set down anew, as a canvas is told. */
  function drawnFrom(lng: number): readonly string[] {
    const told: string[] = [];
    const tell = (word: string) => (x: number) => told.push(`${word} ${x.toFixed(0)}`);
    const ctx = {
      moveTo: tell('at'),
      lineTo: tell('to'),
      setLineDash: () => undefined,
      beginPath: () => undefined,
      stroke: () => undefined,
    } as unknown as CanvasRenderingContext2D;
    const moment = { look, instant: at('1904-10-20T06:00Z'), hovered: null, loaded: 0 };
    const labelOf = () => ({ name: 'East', note: '' });
    const drawing = fleetDrawing({ ...moment, labelOf }, new WeakMap());
    const screen = new Screen(mapAt(lng));
    drawing.lines(ctx, screen);
    const [mark] = drawing.marks(screen);
    return [...told, `ship ${mark?.x.toFixed(0) ?? ''}`];
  }

  test('is one line, from wherever it is seen', () => {
    for (const lng of [179, -179, 175]) {
      const told = drawnFrom(lng);
      const xs = told.map((word) => Number(word.split(' ')[1]));
      const jumps = xs.slice(1).map((x, index) => Math.abs(x - (xs[index] ?? 0)));
      expect(xs.length).toBeGreaterThan(5);
      expect(Math.max(...jumps), `from ${String(lng)}`).toBeLessThan(worldWidth(4) / 8);
      expect(xs.every((x) => x > -worldWidth(4) / 8 && x < 800 + worldWidth(4) / 8)).toBe(true);
    }
  });

  test('does not run across the map where it is seen from the other side of the earth', () => {
    const told = drawnFrom(0);
    const steps = told.filter((word) => word.startsWith('to'));
    const xs = steps.map((word) => Number(word.split(' ')[1]));
    expect(new Set(xs.map(Math.sign)).size).toBe(2);
    expect(told.filter((word) => word.startsWith('at')).length).toBeGreaterThan(1);
  });
});

/** A flat map of 800 by 600 pixels with its middle on the equator, at zoom 4. */
function mapAt(lng: number): ChartMap {
  const zoom = 4;
  const view = { lng, lat: 0, zoom, bearing: 0, pitch: 0 };
  return {
    getZoom: () => zoom,
    getBearing: () => 0,
    getCenter: () => ({ lng, lat: 0 }),
    getContainer: () => ({ clientWidth: 800, clientHeight: 600 }),
    // As MapLibre has it: a place lies where its longitude says, and be it on another copy of the world.
    project: ([east, north]: [number, number]) => {
      const [, y] = placeOf(view, { height: 600, focus: [400, 300] }, [lng, north]) ?? [0, 0];
      return { x: 400 + ((east - lng) * worldWidth(zoom)) / 360, y };
    },
  } as unknown as ChartMap;
}

function turned(lng: number): number {
  return lng > 180 ? lng - 360 : lng;
}

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

test('names keep clear of the ships where they lie, of the parts and not the whole', () => {
  const berths = berthsAt([main, part], at('1904-10-19T12:00Z'), false);
  expect(berths.features.map(({ geometry }) => geometry.coordinates[0]?.toFixed(3))).toEqual([
    '7.000',
  ]);
  expect(berthsAt([main], at('1904-10-01T12:00Z'), false).features).toEqual([]);
});

test('every sign of a ship has a hollow twin for a side that is told apart by form', () => {
  for (const name of ['battleship', 'course']) {
    const [full, hollow] = [OWN_SYMBOLS[name], OWN_SYMBOLS[`${name}-hollow`]];
    expect(full).toContain('fill="var(--tone)"');
    expect(hollow).toMatch(/fill="var\(--paper\)" stroke="var\(--tone\)"/);
  }
});

test('ships of a dashed side are asked for hollow', () => {
  const east = feature('east', { kind: kind('track'), track });
  for (const isDashed of [false, true]) {
    const of = vi.fn(() => null);
    const signs = { of } as unknown as ShipSigns;
    const look = {
      tracks: [east],
      colours: new Map([[east.id, '#123']]),
      paper: '#fff',
      signs,
      dashed: new Set(isDashed ? [east.id] : []),
      attestedOnly: false,
      lit: new Set<never>(),
      intended: null,
      intends: null,
    };
    const moment = { look, instant: at('1904-10-20T06:00Z'), hovered: null, loaded: 0 };
    const drawing = fleetDrawing(
      { ...moment, labelOf: () => ({ name: 'East', note: '' }) },
      new WeakMap(),
    );
    const ctx = { rotate: () => undefined } as unknown as CanvasRenderingContext2D;
    for (const mark of drawing.marks(new Screen(mapAt(5)))) mark.paint(ctx, 1);
    expect(of).toHaveBeenCalledWith({ tone: '#123', hollow: isDashed }, expect.any(Number));
  }
});

test('the name of a ship that is lit keeps clear of the ring around her', () => {
  const arcs: number[] = [];
  const nothing = () => undefined;
  const ctx = {
    ...{ beginPath: nothing, fill: nothing, stroke: nothing, rotate: nothing, lineWidth: NaN },
    arc: (_x: number, _y: number, radius: number) => arcs.push(radius),
  };
  const look = {
    tracks: [main],
    colours: new Map([[main.id, '#123']]),
    paper: '#fff',
    signs: { of: () => null } as unknown as ShipSigns,
    dashed: new Set<never>(),
    attestedOnly: false,
    lit: new Set([main.id]),
    intended: null,
    intends: null,
  };
  const moment = { look, instant: at('1904-10-20T06:00Z'), hovered: main.id, loaded: 0 };
  const labelOf = () => ({ name: 'Main body', note: '' });
  const screen = new Screen(mapAt(5));
  const [mark] = fleetDrawing({ ...moment, labelOf }, new WeakMap()).marks(screen);
  if (!mark) throw new Error('there is no ship');
  mark.paint(ctx as unknown as CanvasRenderingContext2D, 1);
  const ring = Math.max(...arcs) + ctx.lineWidth / 2;
  const name = { x: 0, y: 0, size: mark.size, width: 60, height: 16 };
  expect(labelBox(name, 'right').left).toBeGreaterThanOrEqual(ring + 1);
});
