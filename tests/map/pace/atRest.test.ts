import { type Map as MapLibre, now, restoreNow, setNow } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { onCamera, redrawAtRest } from '../../../src/map/pace/atRest';
import { drawnAt } from '../../../src/map/core/canvas/drawnAt';

/** What of a map can be told and asked without one. */
function mapStub(overrides: Partial<MapLibre> = {}) {
  const listeners = new Map<string, (event: object) => void>();
  const stub = {
    on: (event: string, listener: (event: object) => void) => {
      listeners.set(event, listener);
      return { unsubscribe: () => listeners.delete(event) };
    },
    getLayer: (id: string) => (id === 'gone' ? undefined : { id }),
    ...overrides,
  };
  const fire = (event: string, what = {}): void => listeners.get(event)?.(what);
  return { map: stub as unknown as MapLibre, fire };
}

test('what is drawn by the camera is drawn once more with the frame after a move, and with no later one', () => {
  const { map, fire } = mapStub();
  const draw = vi.fn();
  onCamera(map, draw);
  for (const event of ['render', 'move', 'moveend', 'render', 'render']) fire(event);
  expect(draw).toHaveBeenCalledTimes(3);
});

test('a map that has come to rest after a move is drawn once more, and then rests', () => {
  const style = { placement: { variableOffsets: { 1: 'left' } }, triggerSymbolPlacement: vi.fn() };
  const redraw = vi.fn(() => {
    fire('idle');
    return map;
  });
  const { map, fire } = mapStub({ redraw, style: style as never });
  redrawAtRest(map);
  fire('moveend');
  fire('idle');
  expect(redraw, 'the first view was painted when it was whole').not.toHaveBeenCalled();
  fire('moveend', { originalEvent: {} });
  fire('idle');
  expect(redraw).toHaveBeenCalledTimes(1);
  expect(style.placement.variableOffsets, 'under a hand names stay').toEqual({ 1: 'left' });
  fire('idle');
  fire('moveend', { following: true });
  fire('idle');
  expect(redraw).toHaveBeenCalledTimes(1);
  fire('moveend');
  fire('idle');
  expect(redraw).toHaveBeenCalledTimes(2);
  expect(style.placement.variableOffsets).toEqual({});
});

test('a map whose time stands still, since a picture is made of it, is left alone until time goes on', () => {
  const style = { placement: { variableOffsets: {} }, triggerSymbolPlacement: vi.fn() };
  const redraw = vi.fn(() => map);
  const { map, fire } = mapStub({ redraw, style: style as never });
  redrawAtRest(map);
  fire('idle');
  fire('moveend');
  setNow(5000);
  fire('idle');
  expect(redraw).not.toHaveBeenCalled();
  expect(now(), 'and so does its time').toBe(5000);
  restoreNow();
  fire('idle');
  expect(redraw).toHaveBeenCalledTimes(1);
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
