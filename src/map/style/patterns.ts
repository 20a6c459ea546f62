import { blend } from './blend';
import type { PaletteColours } from './palette';

/** A tile of pixels that repeats without a seam. */
export interface Pattern {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The patterns that grounds are filled with, by name: uncertain ground, claimed ground, and where ships may have been. */
export function groundPatterns(colours: PaletteColours): ReadonlyMap<string, Pattern> {
  const doubt = (side: 'russia' | 'japan' | 'neutral'): readonly [string, Pattern] => [
    `doubt/${side}`,
    stipple(blend(colours[side], colours.shore, 0.5), 2, 1),
  ];
  return new Map([
    ['stipple', stipple(colours.event)],
    ['hatch', hatch(colours.japan)],
    doubt('russia'),
    doubt('japan'),
    doubt('neutral'),
  ]);
}

/** Scattered dots, as charts mark ground whose limits are not known; `radius` in pixels of the image, `strength` 0 to 1. */
export function stipple(colour: string, radius = 2.6, strength = 0.6): Pattern {
  return pattern(colour, 24, (x, y) => {
    const nearest = Math.min(distance(x, y, 6, 6), distance(x, y, 18, 18));
    return clamp(radius + 0.5 - nearest) * strength;
  });
}

/** Slanting lines, as maps mark ground that is claimed by another. */
export function hatch(colour: string): Pattern {
  return pattern(colour, 24, (x, y) => {
    const across = ((x + y) % 12) - 6;
    return clamp(2.2 - Math.abs(across)) * 0.55;
  });
}

/** The sign of a town: a ring or, with no `middle`, a dot. `radius` in pixels of the image. */
export function disc(rim: string, middle: string | null, radius: number): Pattern {
  const size = 2 * radius + 3;
  const centre = (size - 1) / 2;
  const at = (reach: number) => (x: number, y: number) =>
    clamp(reach - distance(x, y, centre, centre));
  const whole = pattern(rim, size, at(radius));
  if (middle === null) return whole;
  const inner = pattern(middle, size, at(radius * 0.55));
  const data = whole.data.map((value, index) => {
    const opacity = (inner.data[index - (index % 4) + 3] ?? 0) / 255;
    return value * (1 - opacity) + (inner.data[index] ?? 0);
  });
  return { ...whole, data };
}

/** A filled polygon of equal sides, a corner upmost; `radius` to its sides, in pixels of the image. */
export function polygon(colour: string, corners: number, radius: number): Pattern {
  const size = 4 * radius + 3;
  const centre = (size - 1) / 2;
  const sides = Array.from({ length: corners }, (_, side) => ((2 * side + 1) / corners) * Math.PI);
  return pattern(colour, size, (x, y) => {
    const reach = sides.map(
      (angle) => (x - centre) * Math.sin(angle) - (y - centre) * Math.cos(angle),
    );
    return clamp(radius + 0.5 - Math.max(...reach));
  });
}

/** A pattern as the address of a picture, for the page; empty where there is no canvas. */
export function pictureOf({ width, height, data }: Pattern): string {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  // A canvas wants its colours without their opacity.
  const plain = data.map((value, index) => {
    const opacity = data[index - (index % 4) + 3] ?? 0;
    return index % 4 === 3 || opacity === 0 ? value : (value * 255) / opacity;
  });
  canvas.getContext('2d')?.putImageData(new ImageData(plain, width, height), 0, 0);
  return canvas.toDataURL();
}

function pattern(
  colour: string,
  size: number,
  opacityAt: (x: number, y: number) => number,
): Pattern {
  const data = new Uint8ClampedArray(size * size * 4);
  const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (let pixel = 0; pixel < size * size; pixel++) {
    const opacity = opacityAt(pixel % size, Math.floor(pixel / size));
    // Colours are multiplied by their opacity, as the map's textures are.
    data.set([...rgb.map((channel) => channel * opacity), 255 * opacity], pixel * 4);
  }
  return { width: size, height: size, data };
}

function distance(x: number, y: number, toX: number, toY: number): number {
  return Math.hypot(x - toX, y - toY);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
