import type { StyleImageSource } from 'maplibre-gl';
import { afterEach, expect, test, vi } from 'vitest';
import { giveImages } from '../../../src/map/core/images';
import { PALETTES } from '../../../src/design/palette';
import { sampleAtlas } from '../../sampleAtlas';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A map that asks for images, and those it was given. */
function askingMap() {
  const given = new Map<string, StyleImageSource>();
  let ask: (name: string) => void | Promise<void> = () => undefined;
  const map = {
    setMissingStyleImageResolver: (resolver: typeof ask | null) => {
      ask = resolver ?? ask;
    },
    hasImage: (name: string) => given.has(name),
    addImage: (name: string, image: StyleImageSource) => given.set(name, image),
  };
  giveImages(
    map as unknown as Parameters<typeof giveImages>[0],
    sampleAtlas().meta.symbols,
    () => PALETTES.day,
  );
  return { given, ask: async (name: string) => ask(name) };
}

test('a symbol that cannot be decoded is missing alone', async () => {
  class BrokenImage {
    src = '';
    decode(): Promise<void> {
      return Promise.reject(new Error('the SVG cannot be decoded'));
    }
  }
  vi.stubGlobal('Image', BrokenImage);
  const { given, ask } = askingMap();
  await ask('siege/event');
  await ask('stipple');
  await ask('town');
  expect([...given.keys()]).toEqual(['stipple', 'town']);
});

test('what the map never asks for is not drawn, and what nobody knows is not there', async () => {
  const { given, ask } = askingMap();
  expect(given.size).toBe(0);
  await ask('no-such-symbol/event');
  await ask('siege/no-such-side');
  expect(given.size).toBe(0);
});
