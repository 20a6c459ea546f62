import { expect, test } from 'vitest';
import { packingsOf } from '../../../src/tools/precompressed/packing';

const part = (path: string, size: number) => ({ path, size });

test('packs the parts of a large atlas as the server would, beyond as much as a build has time for', () => {
  const files = [
    part('geodata/stock/part-0.1f2e3d4c.json', 9_000_000),
    part('geodata/details/events.1f2e3d4c.json', 2_000_000),
    part('geodata/stock.1f2e3d4c.json', 2_900_000),
    part('assets/index-1f2e3d4c.js', 2_900_000),
    part('index.html', 90_000),
    part('geodata/articles/article-1.1f2e3d4c.json', 40_000),
  ];
  expect(packingsOf(files).map(({ path, quality }) => [path.split('.')[0], quality])).toEqual([
    ['geodata/articles/article-1', 10],
    ['index', 10],
    ['geodata/details/events', 10],
    ['assets/index-1f2e3d4c', 10],
    ['geodata/stock', 10],
    ['geodata/stock/part-0', 5],
  ]);
});
