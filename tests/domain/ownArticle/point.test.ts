import { expect, test } from 'vitest';
import { ownPlaceId, readPoint } from '../../../src/domain/ownArticle/point';
import { exactPosition } from '../../../src/map/controls/position';

test.each([
  ['38.79 121.26', [121.26, 38.79]],
  ['38.79, 121.26', [121.26, 38.79]],
  ['121.26 E, 38.79 N', [121.26, 38.79]],
  ['N 38° 47.4′ E 121° 15.6′', [121.26, 38.79]],
  ['38° 47.4′ N, 121° 15.6′ E', [121.26, 38.79]],
  [`38°47'24"N 121°15'36"E`, [121.26, 38.79]],
  ['12.5 S, 49.3 E', [49.3, -12.5]],
  ['-12.5, −49.3', [-49.3, -12.5]],
  [exactPosition(-70.75, 43.1), [-70.75, 43.1]],
])('%s is read as a position', (text, at) => {
  expect(readPoint(text)).toEqual(at);
});

test.each([
  '',
  'Mukden',
  '38.79',
  '38 121 4',
  '95 121',
  '38 N 40 N',
  '38 E 121 E',
  '38.79 200',
  '38.79 x 121.26',
])('%s is no position', (text) => {
  expect(readPoint(text)).toBeNull();
});

test('a place of one’s own is named by where it lies, to some ten metres', () => {
  expect(ownPlaceId([121.260_04, 38.79])).toBe(ownPlaceId([121.26, 38.790_01]));
  expect(ownPlaceId([121.26, 38.79])).not.toBe(ownPlaceId([121.27, 38.79]));
});
