import { expect, test } from 'vitest';
import { lettersOn } from '../../../src/map/ground/letters';

const bucket = (...layers: readonly string[]) => ({
  bucketIndex: 1,
  featureIndex: { bucketLayerIDs: [['name-rivers'], layers] },
});
const map = {
  style: {
    placement: {
      collisionIndex: {
        grid: {
          boxKeys: [{ bucketInstanceId: 7 }, { bucketInstanceId: 8 }, { bucketInstanceId: 9 }],
          bboxes: [100, 100, 160, 120, 300, 100, 360, 120, 0, 0, 9, 9],
          circleKeys: [{ bucketInstanceId: 8 }],
          circles: [500, 400, 10],
        },
      },
      retainedQueryData: { 7: bucket('event-labels'), 8: bucket('name-great', 'name-chief') },
    },
  },
};

test('letters are where MapLibre has placed them, a name along a curve in pieces', () => {
  expect(lettersOn(map, ['event-labels', 'name-great'])).toEqual([
    { layers: ['event-labels'], box: { left: 0, top: 0, right: 60, bottom: 20 } },
    { layers: ['name-great'], box: { left: 200, top: 0, right: 260, bottom: 20 } },
    { layers: ['name-great'], box: { left: 390, top: 290, right: 410, bottom: 310 } },
  ]);
});

test('there are none of other layers, none of a tile that is gone, and none before the first are placed', () => {
  expect(lettersOn(map, ['event-labels'])).toHaveLength(1);
  expect(lettersOn(map, ['stop-labels'])).toEqual([]);
  expect(lettersOn({ style: {} }, ['event-labels'])).toEqual([]);
});
