import { expect, test } from 'vitest';
import { partedBy } from '../../../../src/tools/basemap/powers/partedLines';

test('a line is parted where its legs leave a box and come back', () => {
  const line = [0, 1, 2, 3, 4, 5].map((lng) => [lng, 0]);
  expect(partedBy([line], [0.9, -1, 3.1, 1])).toEqual([
    [
      [
        [1, 0],
        [2, 0],
        [3, 0],
      ],
    ],
    [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [3, 0],
        [4, 0],
        [5, 0],
      ],
    ],
  ]);
});

test('two lines that lie within do not run into one', () => {
  const [one, other] = [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 1],
    ],
  ];
  expect(partedBy([one, other], [0, 0, 2, 2])).toEqual([[one, other], []]);
});
