import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { placeWhenPainted } from '../../../src/map/pace/placing';

type Style = MapLibre['style'];

/** A style whose labels are always under way, as after tiles have come, and the map that shows it. */
function shown() {
  const map = { blind: true, placed: 0 };
  const style: Pick<Style, '_updatePlacement'> & { placement?: Pick<Style['placement'], 'stale'> } =
    {
      _updatePlacement: () => {
        map.placed += 1;
        style.placement = { stale: true };
        return true;
      },
    };
  placeWhenPainted(style, () => map.blind);
  const frame = (fade: number) => style._updatePlacement(undefined as never, false, fade, true);
  return { map, style, frame };
}

test('a blind frame places no labels, but for the first, which is asked for its placement', () => {
  const { map, frame } = shown();
  frame(0);
  expect(map.placed).toBe(1);
  expect(frame(0)).toBe(false);
  expect(map.placed).toBe(1);
  map.blind = false;
  frame(0);
  expect(map.placed).toBe(2);
});

test('where nothing fades labels are placed once, and where something does as often as MapLibre wants', () => {
  const { map, style, frame } = shown();
  map.blind = false;
  expect(frame(0)).toBe(false);
  expect(style.placement?.stale).toBe(false);
  expect(frame(150)).toBe(true);
  expect(style.placement?.stale).toBe(true);
});
