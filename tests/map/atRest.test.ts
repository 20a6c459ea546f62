import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { onCamera, redrawAtRest } from '../../src/map/core/atRest';
import { drawnAt } from '../../src/map/core/drawnAt';

/** What of a map can be told and asked without one. */
function mapStub(overrides: Partial<MapLibre> = {}) {
  const listeners = new Map<string, () => void>();
  const stub = {
    on: (event: string, listener: () => void) => {
      listeners.set(event, listener);
      return { unsubscribe: () => listeners.delete(event) };
    },
    triggerRepaint: vi.fn(),
    getLayer: (id: string) => (id === 'gone' ? undefined : { id }),
    ...overrides,
  };
  const fire = (event: string): void => listeners.get(event)?.();
  return { map: stub as unknown as MapLibre, fire, repaint: stub.triggerRepaint };
}

test('what is drawn by the camera is drawn once more with the frame after a move, and with no later one', () => {
  const { map, fire } = mapStub();
  const draw = vi.fn();
  onCamera(map, draw);
  for (const event of ['render', 'move', 'moveend', 'render', 'render']) fire(event);
  expect(draw).toHaveBeenCalledTimes(3);
});

test('a map that has come to rest after a move is drawn once more, and then rests', () => {
  const { map, fire, repaint } = mapStub();
  redrawAtRest(map);
  fire('idle');
  expect(repaint).not.toHaveBeenCalled();
  for (const event of ['moveend', 'idle', 'idle']) fire(event);
  expect(repaint).toHaveBeenCalledTimes(1);
});

test('what is drawn is asked of the layers that are there, and unknown while MapLibre cannot say', () => {
  const query = vi.fn(() => []);
  const { map } = mapStub({ queryRenderedFeatures: query });
  expect(drawnAt(map, ['events', 'gone'])).toEqual([]);
  expect(query).toHaveBeenCalledWith({ layers: ['events'] });
  query.mockImplementation(() => {
    throw new Error('feature index out of bounds');
  });
  expect(drawnAt(map, ['events'], [3, 4])).toBeNull();
});
