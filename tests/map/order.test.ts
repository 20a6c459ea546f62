import { expect, test } from 'vitest';
import { type LayerId, inOrder } from '../../src/map/order';

test('layers lie as the table has them, in whatever order they come', () => {
  const given: readonly LayerId[] = ['army-marks', 'sea', 'track-line', 'event-symbols', 'borders'];
  expect(inOrder(given, (id) => id)).toEqual([
    'sea',
    'borders',
    'track-line',
    'event-symbols',
    'army-marks',
  ]);
});
