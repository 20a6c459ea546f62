import { expect, test } from 'vitest';
import { drawTonnage } from '../../../src/domain/plots/tonnage';
import { type ShipClass, gunsFrom } from '../../../src/domain/ships/shipClass';
import type { SourceKey } from '../../../src/domain/atlas/id';
import { featureId, sideId } from '../../sampleAtlas';

const source = 'list' as SourceKey;
const naming = { side: (id: string) => id, source: () => 'List' };

const hull: ShipClass = {
  id: 'hull',
  title: 'Hull class',
  side: sideId('Russia'),
  features: [featureId('ship-a'), featureId('ship-b'), featureId('led-by-a')],
  length: { value: 100, source },
  beam: null,
  funnels: null,
  masts: null,
  bow: null,
  turrets: [
    { at: 'fore', count: 1, guns: 2, inches: 12, source },
    { at: 'sides', count: 2, guns: 1, inches: 8, source },
    { at: 'aft', count: 1, guns: 2, inches: 12, source },
  ],
  displacement: { value: 10_000, source },
  battery: [
    { guns: 4, inches: 9, source },
    { guns: 12, inches: 6, source },
  ],
};

test('the guns of a ship stand on both sides, in turrets and out of them, the greatest first', () => {
  expect(gunsFrom(8, hull).map(({ guns, inches }) => [guns, inches])).toEqual([
    [4, 12],
    [4, 9],
    [4, 8],
  ]);
});

test('a class is a bar of its ships and a square a gun, to one scale, with its sum and its sources', () => {
  const half = { ...hull, id: 'half', title: 'Half', features: [featureId('ship-c')] };
  const light = { ...half, turrets: [], battery: [], displacement: { value: 5000, source } };
  const { marks, settings, height } = drawTonnage(
    [
      { title: 'Russia', classes: [hull] },
      { title: 'Japan', classes: [light] },
    ],
    8,
    naming,
  );
  expect(settings.map((each) => (each.form === 'words' ? each.text : ''))).toEqual([
    'Russia',
    '2 ships, 20,000 tons',
    'Japan',
    '1 ship, 5,000 tons',
  ]);
  expect(marks.map(({ says }) => says)).toEqual([
    'Hull class: 2 × 10,000 tons (List); 8 of 12 in, 8 of 9 in, 8 of 8 in (List)',
    'Half: 5,000 tons (List)',
  ]);
  const bars = marks.map(({ shapes }) => shapes.filter(({ form }) => form === 'bar'));
  expect(bars.map((each) => each.map(({ x }) => x))).toEqual([[0, 0.23], [0.5]]);
  const squares = marks[0]?.shapes.filter(({ form }) => form === 'square') ?? [];
  expect(squares).toHaveLength(24);
  expect(squares.every(({ y }) => y > 0 && y < height)).toBe(true);
});
