import { describe, expect, it } from 'vitest';
import { passagesFrom, passagesOf, withParts } from '../../../src/domain/atlas/atlas';
import { article, featureId, passageId, sampleAtlas } from '../../sampleAtlas';

const atlas = sampleAtlas();
const idsOf = (refs: ReturnType<typeof passagesOf>): string[] => refs.map((ref) => ref.passage.id);

describe('the index from feature to passages', () => {
  it('is derived from the mentions, in reading order', () => {
    expect(idsOf(passagesOf(atlas, featureId('yalu')))).toEqual([
      passageId('yalu'),
      passageId('both'),
    ]);
  });

  it('gives a part without a passage those of its whole', () => {
    expect(idsOf(passagesOf(atlas, featureId('assault')))).toEqual([
      passageId('siege'),
      passageId('both'),
    ]);
    expect(idsOf(passagesFrom(atlas, featureId('libau'), article.id))).toEqual([
      passageId('voyage'),
    ]);
  });

  it('is empty for what nothing tells of', () => {
    expect(passagesOf(atlas, featureId('nowhere'))).toEqual([]);
  });
});

describe('wholes and parts', () => {
  it('gathers parts once each', () => {
    expect([...withParts(atlas, [featureId('siege'), featureId('assault')])].toSorted()).toEqual([
      'assault',
      'siege',
    ]);
  });
});
