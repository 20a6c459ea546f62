import { describe, expect, test } from 'vitest';
import { layerAbove } from '../../src/map/order';

describe('layerAbove', () => {
  test('finds the next layer that is drawn, whatever was mounted first', () => {
    expect(layerAbove('sea', (id) => id === 'event-ring' || id === 'event-symbols')).toBe(
      'event-ring',
    );
    expect(layerAbove('railway-line', (id) => id === 'sea' || id === 'track-line')).toBe(
      'track-line',
    );
  });

  test('is undefined for the topmost', () => {
    expect(layerAbove('army-marks', () => true)).toBeUndefined();
    expect(layerAbove('event-counts', (id) => id === 'sea')).toBeUndefined();
  });
});
