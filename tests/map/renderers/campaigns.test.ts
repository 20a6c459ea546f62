import { describe, expect, test } from 'vitest';
import { type ArmyLook, armyKey, drawnArmies } from '../../../src/map/renderers/campaigns/armies';
import { type Clear, clearSides, sidesFrom } from '../../../src/map/renderers/campaigns/clear';
import { frontExtra } from '../../../src/map/renderers/campaigns/layers';
import { roomFor } from '../../../src/map/renderers/campaigns/room';
import { feature, featureId, sampleAtlas, sideId, track } from '../../sampleAtlas';
import { kind } from '../../sampleKinds';

const at = (iso: string): number => Date.parse(iso);
const army = feature('first', {
  kind: kind('army'),
  title: 'First Army',
  mark: '1',
  belligerents: [{ side: sideId('Japan'), commanders: [] }],
  track,
});
const { sides } = sampleAtlas().meta;
const look: ArmyLook = {
  sides,
  byId: new Map(),
  armies: [army],
  whole: new Set(),
  attestedOnly: false,
  blocksOnly: false,
  names: 'period',
  zoom: 6,
  view: [-5, -5, 15, 5],
  obstacles: [],
  fronts: [],
};

function parts(changes: Partial<ArmyLook>, iso: string): readonly string[] {
  const { features } = drawnArmies({ ...look, ...changes }, at(iso));
  return features.map(({ properties: { part, id } }) => `${part} ${id}`);
}

describe('the armies of an instant', () => {
  test('are a block with its trail behind it and the places passed', () => {
    expect(parts({}, '1904-10-19T12:00Z')).toEqual([
      'trail first',
      'fix libau',
      'fix skagen',
      'block first',
    ]);
    const block = drawnArmies(look, at('1904-10-19T12:00Z')).features.at(-1);
    expect(block?.geometry.coordinates[0]).toBeCloseTo(7, 6);
    expect(block?.properties).toMatchObject({ mark: '1', tone: 'Japan', attested: true });
  });

  test('have no trail and no reckoned place when only what is attested is wanted', () => {
    const { features } = drawnArmies({ ...look, attestedOnly: true }, at('1904-10-19T12:00Z'));
    expect(features.map(({ properties }) => properties.part)).toEqual(['fix', 'fix', 'block']);
    expect(features.at(-1)?.geometry.coordinates).toEqual([4, 0]);
    expect(features.at(-1)?.properties.attested).toBe(false);
  });

  test('show the whole course, and what is ahead, when it is asked for', () => {
    const whole = new Set([featureId('first')]);
    expect(parts({ whole }, '1904-10-19T12:00Z')).toEqual([
      'course first',
      'fix libau',
      'fix skagen',
      'fix tangier',
      'trail first',
      'block first',
    ]);
  });

  test('are none before the start', () => {
    expect(parts({}, '1904-10-01T12:00Z')).toEqual([]);
  });

  test('are drawn anew only when they would look different', () => {
    const lying = armyKey(look, at('1904-10-17T00:00Z'));
    expect(armyKey(look, at('1904-10-17T06:00Z'))).toBe(lying);
    const marching = armyKey(look, at('1904-10-19T00:00Z'));
    expect(armyKey(look, at('1904-10-19T06:00Z'))).not.toBe(marching);
    expect(armyKey({ ...look, zoom: 7 }, at('1904-10-17T00:00Z'))).not.toBe(lying);
    for (const calm of [{ zoom: 3 }, { view: [100, 30, 120, 40] as const }]) {
      const there = armyKey({ ...look, ...calm }, at('1904-10-19T00:00Z'));
      expect(armyKey({ ...look, ...calm }, at('1904-10-19T06:00Z'))).toBe(there);
    }
  });
});

describe('trails', () => {
  test('pale in pieces that meet', () => {
    const later = at('1904-10-20T12:00Z');
    const slow = {
      ...army,
      track: {
        ...track,
        fixes: track.fixes.map((fix, index) => {
          const instant = later - (2 - index) * 30 * 86_400_000;
          return { ...fix, arrive: instant, depart: instant };
        }),
      },
    };
    const { features } = drawnArmies({ ...look, armies: [slow] }, later);
    const trail = features.filter(({ properties }) => properties.part === 'trail');
    expect(trail.map(({ properties }) => properties.age)).toEqual([0, 1, 2, 3]);
    for (const [index, piece] of trail.slice(1).entries()) {
      const younger = trail[index]?.geometry.coordinates[0];
      expect(piece.geometry.coordinates.at(-1)).toEqual(younger);
    }
  });
});

describe('roomFor', () => {
  const liaoyang = [123.17, 41.27];

  test('leaves a block where it is when there is room', () => {
    expect(roomFor([{ position: liaoyang, side: 'japan' }], [], 6)).toEqual([liaoyang]);
  });

  test('moves a block off a symbol and off another, away from the enemy', () => {
    const [south, north] = roomFor(
      [
        { position: liaoyang, side: 'japan' },
        { position: [123.17, 41.3], side: 'russia' },
      ],
      [],
      6,
    );
    expect(south).toEqual(liaoyang);
    expect(north?.[0]).toBeCloseTo(123.17, 6);
    expect((north?.[1] ?? 0) - 41.3).toBeGreaterThan(0.15);
    const [off] = roomFor([{ position: liaoyang, side: 'japan' }], [liaoyang], 6);
    expect(off).not.toEqual(liaoyang);
  });
});

test('a front has the first named side on its right', () => {
  const belligerents = ['Japan', 'Russia'].map((id) => ({ side: sideId(id), commanders: [] }));
  expect(frontExtra(sides)(feature('line', { belligerents })).properties).toEqual({
    right: 'Japan',
    left: 'Russia',
  });
});

describe('the name of a block', () => {
  const [zoom, name] = [8, 'First Manchurian Army'];
  const block = { position: [123, 41], name };
  const at = (...fronts: [number, number][][]): readonly Clear[] =>
    clearSides([block], fronts, [], zoom);

  test('stands where it always does when no front is near', () => {
    expect(at()).toEqual([null]);
    expect(
      at([
        [122, 42],
        [124, 42],
      ]),
    ).toEqual([null]);
  });

  test('stands on a side that no front crosses', () => {
    const east = [
      [123.15, 42],
      [123.15, 40],
    ] as [number, number][];
    expect(at(east)).toEqual(['left']);
    const west = [
      [122.85, 42],
      [122.85, 40],
    ] as [number, number][];
    const south = [
      [121, 40.9],
      [125, 40.9],
    ] as [number, number][];
    expect(at(east, west, south)).toEqual(['above']);
  });

  test('has no room when every side is crossed', () => {
    const spokes = [0, 45, 90, 135, 180, 225, 270, 315].map((turn): [number, number][] => {
      const [x, y] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
      return [
        [123 + 0.05 * x, 41 + 0.05 * y],
        [123 + x, 41 + y],
      ];
    });
    expect(at(...spokes)).toEqual(['none']);
  });

  test('covers no other block, and no sign of an event', () => {
    const west = [
      [122.85, 42],
      [122.85, 40],
    ] as [number, number][];
    const other = { position: [123.15, 41], name: 'Second Army' };
    expect(clearSides([block, other], [west], [], zoom)).toEqual(['below', null]);
    expect(clearSides([block], [west], [[123.1, 41]], zoom)).toEqual(['below']);
  });

  test('goes on to the sides nearest the one that is clear', () => {
    expect(sidesFrom('left').slice(0, 3)).toEqual(['left', 'below-left', 'above-left']);
    expect(sidesFrom('left').at(-1)).toBe('right');
  });
});
