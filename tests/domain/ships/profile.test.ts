import { expect, test } from 'vitest';
import { drawProfiles } from '../../../src/domain/plots/profiles';
import {
  heightAbeam,
  planPath,
  profilePath,
  PROFILE_HEIGHT,
} from '../../../src/domain/ships/profile';
import { classOf, factsOf, type ShipClass } from '../../../src/domain/ships/shipClass';
import type { SourceKey } from '../../../src/domain/atlas/id';
import { featureId, sideId } from '../../sampleAtlas';

const source = 'list' as SourceKey;

function ship(changes: Partial<ShipClass> = {}): ShipClass {
  return {
    id: 'hull',
    title: 'Hull',
    side: sideId('Russia'),
    features: [featureId('hull')],
    length: { value: 100, source },
    beam: null,
    funnels: null,
    masts: null,
    bow: null,
    turrets: [],
    displacement: null,
    battery: [],
    ...changes,
  };
}

const pieces = (path: string): readonly string[] => path.split('Z').filter(Boolean);

test('of a ship of whom only the length is known, the hull alone is drawn, its ends cut off upright', () => {
  expect(profilePath(ship())).toBe('M0 26H100L100 32H0Z');
  expect(planPath(ship())).toBeNull();
});

test('a ram goes forward under water; each funnel, mast and turret is drawn as often as it is known', () => {
  const known = ship({
    bow: { value: 'ram', source },
    funnels: { value: { count: 3, abreast: 1 }, source },
    masts: { value: 2, source },
    turrets: [
      { at: 'fore', count: 1, guns: 2, inches: 12, source },
      { at: 'sides', count: 3, guns: 2, inches: 6, source },
    ],
  });
  const drawn = pieces(profilePath(known));
  expect(drawn[0]).toBe('M0 26H96L100 32H0');
  // Hull, three funnels, two masts, and a house and a barrel for each of four turrets.
  expect(drawn).toHaveLength(1 + 3 + 2 + 2 * 4);
  expect(drawn.slice(1, 4)).toEqual([
    'M35.9 26v-17h4.2v17',
    'M47.9 26v-17h4.2v17',
    'M59.9 26v-17h4.2v17',
  ]);
});

test('no room is left for masts and funnels that no source counts', () => {
  const funnels = { value: { count: 2, abreast: 1 }, source };
  expect(heightAbeam(ship({ funnels, masts: { value: 2, source } }))).toBe(PROFILE_HEIGHT);
  expect(heightAbeam(ship({ funnels }))).toBe(6 + 17 + 3);
  expect(heightAbeam(ship())).toBe(6 + 6 + 3);
});

test('funnels abreast are seen as one, and guns point away from the middle of the ship', () => {
  const four = ship({ funnels: { value: { count: 4, abreast: 2 }, source } });
  expect(pieces(profilePath(four))).toHaveLength(1 + 2);
  const barrels = profilePath(
    ship({
      turrets: [
        { at: 'fore', count: 1, guns: 2, inches: 10, source },
        { at: 'aft', count: 1, guns: 2, inches: 10, source },
      ],
    }),
  ).match(/h-?10\.2v0\.9/g);
  expect(barrels).toEqual(['h10.2v0.9', 'h-10.2v0.9']);
});

test('from above a hull is as broad as its beam, with a turret on either side where they stand at the sides', () => {
  const path = planPath(
    ship({
      beam: { value: 20, source },
      turrets: [{ at: 'sides', count: 1, guns: 2, inches: 6, source }],
    }),
  );
  expect(path?.match(/a2\.8/g)).toHaveLength(2 * 2);
  expect(path?.startsWith('M100 10C75 -3.3 25 -3.3 0 10')).toBe(true);
});

test('what is known of a class is told with its source, and a track has the class of the ship that led', () => {
  const known = ship({
    beam: { value: 20.42, source },
    features: [featureId('hull'), featureId('main')],
    turrets: [{ at: 'sides', count: 3, guns: 2, inches: 6, source }],
  });
  expect(factsOf(known).map(({ what, value }) => `${what}: ${value}`)).toEqual([
    'length: 100 m',
    'beam: 20.4 m',
    'turrets on each side: 3 × 2 of 6 in',
  ]);
  expect(classOf([known], featureId('main'))).toBe(known);
  expect(classOf([known], featureId('other'))).toBeNull();
});

test('a plate draws two fleets to one scale, each ship with its words, and a bar of 100 metres', () => {
  const long = ship({ id: 'long', title: 'Long', length: { value: 125, source } });
  const naming = { side: String, source: () => 'the list' };
  const { marks, settings } = drawProfiles(
    [
      { title: 'Russia', classes: [ship(), long] },
      { title: 'Japan', classes: [long] },
    ],
    naming,
  );
  const widths = marks.map(({ shapes }) => (shapes[0]?.form === 'profile' ? shapes[0].width : 0));
  expect(widths.map((width) => Number(width.toFixed(3)))).toEqual([0.376, 0.47, 0.47]);
  expect(marks.map(({ shapes }) => shapes[0]?.x)).toEqual([0, 0, 0.5]);
  expect(marks[0]?.says).toBe('Hull: length 100 m (the list)');
  const bar = settings.find(({ form }) => form === 'profile');
  expect(bar?.form === 'profile' && Number(bar.width.toFixed(3))).toBe(0.376);
});
