import { expect, test } from 'vitest';
import { createAtlas } from '../../../../src/domain/atlas/atlas';
import { claimsOn, startingWith } from '../../../../src/domain/atlas/feature/claims';
import type { Claim } from '../../../../src/domain/atlas/feature/feature';
import type { SourceKey } from '../../../../src/domain/atlas/id';
import { feature, featureId, sampleAtlas, sideId } from '../../../sampleAtlas';

const claim = (side: string): Claim => ({
  side: sideId(side),
  name: null,
  text: 'Ours.',
  source: 'corbett' as SourceKey,
});
const claims = [claim('Russia'), claim('Japan')];

test('a part that has no claims shows those of its whole, however far up', () => {
  const features = [
    feature('four', { claims }),
    feature('habomai', { partOf: [featureId('four')] }),
    feature('islet', { partOf: [featureId('habomai')] }),
    feature('own', { partOf: [featureId('four')], claims: [claim('Japan')] }),
  ];
  const atlas = createAtlas({ ...sampleAtlas(), sources: [], people: [], features });
  expect(features.map((one) => claimsOn(atlas, one).length)).toEqual([2, 2, 2, 1]);
  expect(claimsOn(atlas, feature('elsewhere'))).toEqual([]);
});

test('the side whose names are read is heard first', () => {
  const sides = (first: string | null) =>
    startingWith(first === null ? null : sideId(first), claims).map(({ side }) => side);
  expect(sides(null)).toEqual(['Russia', 'Japan']);
  expect(sides('Japan')).toEqual(['Japan', 'Russia']);
  expect(sides('Korea')).toEqual(['Russia', 'Japan']);
});
