import { expect, test } from 'vitest';
import { inOrder } from '../../src/map/order';

const layer = (id: string) => ({ id, type: 'background' }) as const;

test('layers lie as the table of slots has them, in a slot in the order of the parts of the map', () => {
  const parts = [
    { symbols: [layer('battles')], labels: [layer('towns')], sea: [layer('water'), layer('deep')] },
    { blocks: [layer('armies')], labels: [layer('stations')] },
  ];
  expect(inOrder(parts).map(({ id }) => id)).toEqual([
    'water',
    'deep',
    'towns',
    'stations',
    'battles',
    'armies',
  ]);
});
