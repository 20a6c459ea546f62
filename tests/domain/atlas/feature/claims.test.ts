import { expect, test } from 'vitest';
import { claimsOn, startingWith } from '../../../../src/domain/atlas/feature/claims';
import type { Claim } from '../../../../src/domain/atlas/feature/feature';
import type { SourceKey } from '../../../../src/domain/atlas/id';
import { sideId } from '../../../sampleAtlas';

const claim = (side: string): Claim => ({
  side: sideId(side),
  name: null,
  text: 'Ours.',
  source: 'corbett' as SourceKey,
});
const claims = [claim('Russia'), claim('Japan')];

test('a part that has no claims shows those of its whole, however far up', () => {
  const things = new Map(
    Object.entries({
      four: { partOf: [], claims },
      habomai: { partOf: ['four'], claims: [] },
      islet: { partOf: ['habomai'], claims: [] },
      own: { partOf: ['four'], claims: [claim('Japan')] },
      elsewhere: { partOf: ['nowhere'], claims: [] },
    }),
  );
  const counts = [...things.values()].map((thing) => claimsOn(things, thing).length);
  expect(counts).toEqual([2, 2, 2, 1, 0]);
});

test('the side whose names are read is heard first', () => {
  const sides = (first: string | null) =>
    startingWith(first === null ? null : sideId(first), claims).map(({ side }) => side);
  expect(sides(null)).toEqual(['Russia', 'Japan']);
  expect(sides('Japan')).toEqual(['Japan', 'Russia']);
  expect(sides('Korea')).toEqual(['Russia', 'Japan']);
});
