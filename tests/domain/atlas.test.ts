import { describe, expect, it } from 'vitest';
import { passagesFrom, passagesOf, withParts } from '../../src/domain/atlas';
import { extentOf } from '../../src/domain/extent';
import { histogram } from '../../src/domain/histogram';
import { article, featureId, passageId, sampleAtlas } from '../sampleAtlas';

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

  it('holds all in one extent', () => {
    expect(extentOf(atlas, [featureId('yalu'), featureId('assault')])).toEqual([121, 39, 124, 40]);
    expect(extentOf(atlas, [])).toBeNull();
  });
});

describe('histogram', () => {
  it('counts events with their phases once, by the stretch they began in, not ships or tracks', () => {
    const bins = histogram(atlas, [
      Date.parse('1904-01-01'),
      Date.parse('1904-08-01'),
      Date.parse('1904-10-01'),
    ]);
    expect(bins.map((bin) => bin.total)).toEqual([1, 1, 1]);
    expect(bins[2]?.parts).toEqual([{ theme: 'voyage', series: 1, from: 0, count: 1 }]);
  });
});
