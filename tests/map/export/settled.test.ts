import { now, restoreNow } from 'maplibre-gl';
import { afterEach, expect, test } from 'vitest';
import { settle, settleFully } from '../../../src/map/export/settled';

afterEach(restoreNow);

/** A map that has all it needs after so many looks; each painting but the last asks for as much again. */
function mapOf(looks: number, paintings = 1) {
  const frames: ('blind' | 'painted')[] = [];
  let [missing, left] = [looks, paintings];
  const map = {
    blind: false,
    loaded: () => true,
    areTilesLoaded: () => missing <= 0,
    redraw() {
      frames.push(map.blind ? 'blind' : 'painted');
      if (map.blind) missing -= 1;
      else if ((left -= 1) > 0) missing = looks;
      return map as never;
    },
  };
  return { map, frames };
}

test('a map is painted once, when it has all it needs', async () => {
  const { map, frames } = mapOf(5);
  await settle(map, null);
  expect(frames).toEqual([...Array<string>(5).fill('blind'), 'painted']);
  expect(map.blind).toBe(false);
});

test('it is painted once more where the painting has asked for something', async () => {
  const { map, frames } = mapOf(2, 2);
  await settle(map, null);
  expect(frames).toEqual(['blind', 'blind', 'painted', 'blind', 'blind', 'painted']);
});

test('who gives up leaves it a map that paints', async () => {
  const { map, frames } = mapOf(Infinity);
  const giving = new AbortController();
  const waiting = settle(map, giving.signal);
  giving.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  expect(frames).not.toContain('painted');
  expect(map.blind).toBe(false);
});

test('its labels have come and gone by its last painting', async () => {
  const { map, frames } = mapOf(1);
  const before = now();
  await settleFully(map, null);
  expect(now() - before).toBeGreaterThanOrEqual(3000);
  expect(frames.filter((frame) => frame === 'painted')).toHaveLength(4);
});
