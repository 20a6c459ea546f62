import { describe, expect, test } from 'vitest';
import { standIns } from '../../../src/map/core/tiles/standIns';

/** A tile by its way down from the world's, a digit for each quarter. */
function tile(key: string) {
  return { key, isChildOf: (parent: { key: string }) => isWithin(key, parent.key) };
}

function isWithin(key: string, parent: string): boolean {
  return key !== parent && key.startsWith(parent);
}

const keysOf = (wanted: readonly string[], loaded: readonly string[]): readonly string[] =>
  standIns(wanted.map(tile), loaded.map(tile)).map(({ key }) => key);

describe('while tiles that are wanted have not come', () => {
  test('large ones that hold any of them stand for them, however much larger', () => {
    expect(keysOf(['20123', '20130'], ['20'])).toEqual(['20']);
    expect(keysOf(['20123', '20130'], ['20', '20123'])).toEqual(['20']);
  });

  test('no others stay', () => {
    expect(keysOf(['20123'], ['21', '201233', '20123'])).toEqual([]);
    expect(keysOf(['20123'], ['21', '30'])).toEqual([]);
  });

  test('they go once all have come', () => {
    expect(keysOf(['20123', '20130'], ['20', '20123', '20130'])).toEqual([]);
  });
});
