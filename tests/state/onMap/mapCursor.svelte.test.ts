import { beforeEach, describe, expect, it } from 'vitest';
import { Explorer } from '../../../src/state/explorer.svelte';
import { MapCursor } from '../../../src/state/onMap/mapCursor.svelte';
import { sampleAtlas } from '../../sampleAtlas';

let explorer: Explorer;
let cursor: MapCursor;

beforeEach(() => {
  explorer = new Explorer(sampleAtlas());
  explorer.clock.showWhole();
  explorer.camera.floats = { origin: [0, 0], width: 1000, height: 800, boxes: [] };
  explorer.camera.view = { lng: 122, lat: 39.5, zoom: 6, bearing: 0, pitch: 0 };
  cursor = new MapCursor(explorer);
});

describe('the cursor of the map', () => {
  it('goes through what is seen in order of date, and round', () => {
    const first = cursor.step(1);
    const all = [first];
    for (let next = cursor.step(1); next !== first; next = cursor.step(1)) all.push(next);
    expect(all).toEqual(cursor.seen.map(({ id }) => id));
    expect(all).toContain('yalu');
    expect(all).not.toContain('libau');
    expect(cursor.step(-1)).toBe(all.at(-1));
  });

  it('goes to the nearest that way, and stays where there is none', () => {
    expect(cursor.toward('right')).toBe('yalu');
    expect(cursor.toward('right')).toBeNull();
    expect(cursor.at).toBe('yalu');
    expect(cursor.toward('left')).toBe('assault');
  });

  it('stands nowhere once what it stood on is out of sight', () => {
    cursor.toward('right');
    expect(cursor.spot?.x).toBeGreaterThan(500);
    explorer.camera.view = { lng: 0, lat: 0, zoom: 6, bearing: 0, pitch: 0 };
    expect(cursor.at).toBeNull();
  });
});
