import { expect, it } from 'vitest';
import { isReadBack } from '../../../src/map/core/canvas/readBack';

/** A canvas that gives back each byte as the browser in question would. */
function canvasOf(stir: (value: number, index: number) => number): HTMLCanvasElement {
  let colour: readonly number[] = [];
  const context = {
    set fillStyle(text: string) {
      colour = [...(text.match(/\d+/g) ?? []).map(Number), 255];
    },
    fillRect: () => undefined,
    getImageData: (_x: number, _y: number, width: number, height: number) => ({
      data: Uint8ClampedArray.from({ length: 4 * width * height }, (_, index) =>
        stir(colour[index % 4] ?? 0, index),
      ),
    }),
  };
  return { getContext: () => context } as unknown as HTMLCanvasElement;
}

it('reads again what it drew, also where the last bit is stirred', () => {
  expect(isReadBack(canvasOf((value) => value))).toBe(true);
  expect(isReadBack(canvasOf((value, index) => value ^ (index & 1)))).toBe(true);
});

it('knows noise, and a plain sheet, from what it drew', () => {
  expect(isReadBack(canvasOf((_, index) => (index * 97) % 256))).toBe(false);
  expect(isReadBack(canvasOf(() => 255))).toBe(false);
});

it('says nothing of a browser without canvases', () => {
  expect(isReadBack({ getContext: () => null } as unknown as HTMLCanvasElement)).toBe(true);
});
