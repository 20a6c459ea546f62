import { expect, test } from 'vitest';
import { rivals } from '../../../../src/domain/atlas/feature/figures';
import type { Figure } from '../../../../src/domain/atlas/feature/feature';
import { sideId } from '../../../sampleAtlas';

function figure(side: string, what: string, value: number): Figure {
  return { side: sideId(side), what, value } as unknown as Figure;
}

test('figures are told by the name of their side, rivals together', () => {
  const sides = [{ id: sideId('us'), name: 'United States' }];
  const rows = rivals(
    [figure('us', 'dead', 1), figure('press', 'dead', 9), figure('us', 'dead', 2)],
    sides,
  );
  expect(
    rows.map(({ side, what, claims }) => [side, what, claims.map((each) => each.value)]),
  ).toEqual([
    ['United States', 'dead', [1, 2]],
    [null, 'press: dead', [9]],
  ]);
});
