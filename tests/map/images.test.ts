import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, expect, test, vi } from 'vitest';
import { drawImages } from '../../src/map/core/images';
import { PALETTES } from '../../src/map/style/palette';
import { sampleAtlas } from '../sampleAtlas';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a symbol that cannot be decoded is missing alone', async () => {
  let asked = 0;
  class BrokenImage {
    src = '';
    decode(): Promise<void> {
      asked += 1;
      return Promise.reject(new Error('the SVG cannot be decoded'));
    }
  }
  vi.stubGlobal('Image', BrokenImage);
  const given: string[] = [];
  const map = {
    hasImage: () => false,
    addImage: (id: string) => given.push(id),
  };
  await drawImages(map as unknown as MapLibre, sampleAtlas().meta, PALETTES.day);
  expect(asked).toBeGreaterThan(10);
  expect(given.length).toBeGreaterThan(3);
});
