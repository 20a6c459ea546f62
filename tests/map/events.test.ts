import { describe, expect, test } from 'vitest';
import { isFeatureId, type FeatureId } from '../../src/domain/atlas/id';
import { type Hit, chosen } from '../../src/map/pointer/pick';

function id(text: string): FeatureId {
  if (!isFeatureId(text)) throw new Error(text);
  return text;
}

const symbol = (name: string, x: number, y: number, rank = 2): Hit => ({
  id: id(name),
  order: 0,
  rank,
  at: [x, y],
});

describe('chosen', () => {
  test('is empty on empty water', () => {
    expect(chosen([], [10, 10])).toEqual([]);
  });

  test('takes the nearest of several symbols', () => {
    expect(chosen([symbol('far', 30, 10), symbol('near', 12, 10)], [10, 10])).toEqual(['near']);
  });

  test('gives the whole heap, the greater first', () => {
    const heap = [symbol('third', 11, 10, 3), symbol('first', 13, 10, 1), symbol('away', 24, 10)];
    expect(chosen(heap, [10, 10])).toEqual(['first', 'third']);
  });

  test('prefers a symbol to the line under it, and a line to an area', () => {
    const line: Hit = { id: id('rail'), order: 3, rank: 1, at: null };
    const area: Hit = { id: id('island'), order: 4, rank: 1, at: null };
    expect(chosen([area, line, symbol('station', 14, 14)], [10, 10])).toEqual(['station']);
    expect(chosen([area, line], [10, 10])).toEqual(['rail']);
  });

  test('names a feature once, though several of its layers were hit', () => {
    expect(chosen([symbol('mukden', 9, 9), symbol('mukden', 9, 9)], [10, 10])).toEqual(['mukden']);
  });
});
