import { describe, expect, test } from 'vitest';
import { freeRectangles } from '../../src/domain/framing/box';
import { frameOf, hasFree } from '../../src/domain/framing/frame';
import { together } from '../../src/domain/framing/together';
import { directionOf, placeOf } from '../../src/domain/framing/projection';
import { namedLeft, spotsOf } from '../../src/domain/framing/spots';
import { shapesOfPlace } from '../../src/domain/framing/ground';
import { breadthOf } from '../../src/domain/atlas/place';
import { feature, featureId } from '../sampleAtlas';
import { kind } from '../sampleKinds';

const lens = { height: 900, focus: [720, 450] } as const;
const reach = { left: 0, right: 0, up: 0, down: 0 };

test('what a box in a corner leaves free is the strip beside it and the strip under it', () => {
  const whole = { left: 0, top: 0, right: 100, bottom: 60 };
  expect(freeRectangles(whole, [{ left: 80, top: 0, right: 100, bottom: 30 }])).toEqual([
    { left: 0, top: 0, right: 80, bottom: 60 },
    { left: 0, top: 30, right: 100, bottom: 60 },
  ]);
  expect(freeRectangles(whole, [whole])).toEqual([]);
});

describe('a place on the screen', () => {
  const flat = { lng: 120, lat: 0, zoom: 4, bearing: 0, pitch: 0 };

  test('is 512 pixels round the earth at zoom 0, turned with the map', () => {
    const [x, y] = placeOf(flat, lens, [129, 0]) ?? [];
    expect([x, y]).toEqual([expect.closeTo(720 + 204.8), expect.closeTo(450)]);
    const turned = placeOf({ ...flat, bearing: 90 }, lens, [129, 0]) ?? [];
    expect([...turned]).toEqual([expect.closeTo(720), expect.closeTo(450 - 204.8)]);
  });

  test('is not seen behind the globe, but pointed to', () => {
    const globe = { ...flat, zoom: 1.5 };
    expect(placeOf(globe, lens, [120, 40])).not.toBeNull();
    expect(placeOf(globe, lens, [-70, 0])).toBeNull();
    expect(directionOf(globe, [-70, 0])).toEqual([expect.closeTo(1), expect.closeTo(0)]);
  });
});

test('what costs a zoom or more is left out of the frame, what costs less is in it', () => {
  const room = { width: 1000, height: 800, focus: [500, 400] as const, boxes: [] };
  const at = (id: string, lng: number, lat: number) => ({
    id: featureId(id),
    points: [[lng, lat]],
    reach,
  });
  const subject = [at('mukden', 123.4, 41.8)];
  const near = frameOf({ subject, rest: [at('liaoyang', 123.2, 41.3)] }, room);
  const far = frameOf({ subject, rest: [at('odessa', 30.7, 46.5)] }, room);
  expect(near.lat).toBeCloseTo(41.55, 1);
  expect([far.lng, far.lat, far.zoom]).toEqual([expect.closeTo(123.4), expect.closeTo(41.8), 8.5]);
});

describe('what a text names together', () => {
  const at = (lng: number, lat: number) => ({ points: [[lng, lat]], reach });
  const [mukden, liaoyang, yentai, odessa] = [
    at(123.4, 41.8),
    at(123.2, 41.3),
    at(123.3, 41.5),
    at(30.7, 46.5),
  ];
  const middles = (shapes: readonly { points: readonly (readonly number[])[] }[]) =>
    shapes.map(({ points: [[w = 0, s = 0] = [], [e = 0, n = 0] = []] }) =>
      [(w + e) / 2, (s + n) / 2].map((degrees) => Number(degrees.toFixed(3))),
    );

  test('is seen whole, but for what lies far from the most of it', () => {
    const { subject, rest } = together([odessa, mukden, liaoyang, yentai]);
    expect(middles(subject)).toEqual(
      expect.arrayContaining([
        [123.4, 41.8],
        [123.2, 41.3],
        [123.3, 41.5],
      ]),
    );
    expect(rest).toEqual([odessa]);
    expect(together([])).toEqual({ subject: [], rest: [] });
  });

  test('is on a globe as large as nothing covers, where it goes round the world', () => {
    const boxes = [{ left: 0, top: 0, right: 300, bottom: 800 }];
    const room = { width: 1200, height: 800, focus: [750, 400] as const, boxes };
    const wide = together([at(-70, 43), at(20, -70), at(100, 60), at(-170, -20)]);
    const view = frameOf(wide, room);
    const rim = Array.from({ length: 900 }, (_, tenths) => [view.lng + tenths / 10, 0]).flatMap(
      (place) =>
        placeOf(
          { ...view, lat: 0, zoom: view.zoom - Math.log2(Math.cos((view.lat * Math.PI) / 180)) },
          { height: 800, focus: room.focus },
          place,
        )?.[0] ?? [],
    );
    // With air of 48 pixels above and under it.
    expect(Math.max(...rim)).toBeGreaterThan(750 + 350);
    expect(Math.max(...rim)).toBeLessThan(750 + 352.1);
    // What is only there when one is near takes none of it; what is always there does.
    const locator = { left: 820, top: 640, right: 950, bottom: 730 };
    const zoomWith = (box: object) =>
      frameOf(wide, { ...room, boxes: [...boxes, { ...locator, ...box }] }).zoom;
    expect(zoomWith({ from: 7 })).toBeCloseTo(view.zoom, 9);
    expect(zoomWith({})).toBeLessThan(view.zoom - 0.5);
    // What an author frames is seen whole.
    const { subject, rest } = wide;
    expect(frameOf({ subject, rest }, room).zoom).toBeLessThan(view.zoom - 0.2);
  });

  test('is shown with the ground round it, the less the more names explain it', () => {
    const room = { width: 1000, height: 800, focus: [500, 400] as const, boxes: [] };
    const hills = Array.from({ length: 5 }, (_, nth) => at(121.2 + nth / 500, 38.8));
    const near = frameOf(together(hills), room).zoom;
    const lone = frameOf(together(hills.slice(0, 2)), room).zoom;
    expect(near).toBeGreaterThan(lone + 0.5);
    expect(near).toBeLessThan(12);
    expect(lone).toBeLessThan(10.5);
  });
});

describe('a place that lies alone', () => {
  const station = feature('station', {
    kind: kind('station'),
    geometry: { type: 'Point', coordinates: [129.05, 35.1] },
  });
  const atlas = { byId: new Map([[station.id, station]]), places: new Map() };
  const sizeOf = (shapes: readonly { points: readonly (readonly number[])[] }[]) =>
    shapes.flatMap(({ points }) => points);

  test('in the open sea is seen with the nearest ground, and near it by itself', () => {
    const strait = shapesOfPlace(atlas, { at: [130.5, 34.3], kind: 'anchorage' }, reach);
    expect(sizeOf(strait)).toEqual([
      [130.5, 34.3],
      [129.05, 35.1],
    ]);
    const harbour = shapesOfPlace(atlas, { at: [129.1, 35], kind: 'port' }, reach);
    expect(sizeOf(harbour)).toEqual([[129.1, 35]]);
    expect(shapesOfPlace(atlas, { at: null, kind: 'idea' }, reach)).toEqual([]);
  });

  test('and is a sea or a land is seen with some of it', () => {
    const breadths = ['sea', 'country', 'strait', 'port', 'naval base', 'British lease'].map(
      breadthOf,
    );
    expect(breadths).toEqual([5, 5, 1.5, 0, 0, 0]);
    const sea = shapesOfPlace(atlas, { at: [135, 40], kind: 'sea' }, reach);
    expect(sizeOf(sea)).toEqual([
      [130, 35],
      [140, 45],
    ]);
  });
});

test('a panel over nearly all of the map leaves no room, and does not send the camera far away', () => {
  const size = { width: 390, height: 363, focus: [195, 181] as const };
  const legend = { left: 62, top: 60, right: 382, bottom: 363 };
  const bar = { left: 0, top: 0, right: 390, bottom: 60 };
  const covered = { ...size, boxes: [legend, bar] };
  expect([hasFree({ ...size, boxes: [bar] }), hasFree(covered)]).toEqual([true, false]);
  const mukden = { id: featureId('mukden'), points: [[123.4, 41.8]], reach };
  expect(frameOf({ subject: [mukden], rest: [] }, covered).zoom).toBe(8.5);
});

test('a pointer has room for its arrow and for letters that are as wide as high', () => {
  const view = { lng: 120, lat: 40, zoom: 8, bearing: 0, pitch: 0 };
  const room = { width: 390, height: 363, focus: [195, 181] as const, boxes: [] };
  const army = { id: featureId('third'), title: '第三軍', places: [[100, 40]], reach };
  const box = spotsOf(view, room, [army]).get(army.id)?.away?.box;
  expect((box?.right ?? 0) - (box?.left ?? 0)).toBe(42 + 3 * 12);
});

test('a pointer stands at the edge of the map, though something small floats before another part of that edge', () => {
  const view = { lng: 120, lat: 40, zoom: 8, bearing: 0, pitch: 0 };
  const locator = { left: 720, top: 520, right: 900, bottom: 620 };
  const room = { width: 1000, height: 700, focus: [500, 260] as const, boxes: [locator] };
  const army = { id: featureId('third'), title: 'Third Army', places: [[120, 20]], reach };
  const box = spotsOf(view, room, [army]).get(army.id)?.away?.box;
  expect([box?.bottom, box && (box.left + box.right) / 2]).toEqual([694, expect.closeTo(500, -1)]);
});

describe('a name', () => {
  const room = {
    width: 400,
    height: 300,
    focus: [200, 150] as const,
    boxes: [{ left: 340, top: 0, right: 400, bottom: 300 }],
  };
  const drawn = { left: 40, right: 100, up: 20, down: 20 };
  const isNamedLeft = (x: number): boolean => {
    const id = featureId('siege');
    const lit = [{ id, title: 'Siege', places: [], reach: drawn }];
    return namedLeft(new Map([[id, { x, y: 150, away: null }]]), lit, room).includes(id);
  };

  test('stands to the left where a panel lies to the right, and nowhere else', () => {
    expect([50, 200, 239].map(isNamedLeft)).toEqual([false, false, false]);
    expect([250, 330].map(isNamedLeft)).toEqual([true, true]);
    // Where neither side has room it stays to the right.
    expect(isNamedLeft(420)).toBe(false);
  });
});
