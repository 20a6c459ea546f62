import { pngAddress } from './png';

/** A tile of pixels that repeats without a seam; its colours are not multiplied by their opacity. */
export interface Pattern {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
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
    return index % 4 === 3 ? value : value * (1 - opacity) + (inner.data[index] ?? 0) * opacity;
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

/** Strokes of a hill, and how far in they begin, as a share of its radius. */
const STROKES = 18;
const SUMMIT = 0.42;

/**
 * A hill in hachures, as surveyors drew them: strokes down the slope from the summit, thick above and thin below, the
 * heavier the farther from the light, which falls from the north-west. `radius` in pixels of the image.
 */
export function knoll(colour: string, radius: number): Pattern {
  const size = 2 * radius + 3;
  const centre = (size - 1) / 2;
  return pattern(colour, size, (x, y) => {
    const [east, south] = [x - centre, y - centre];
    const reach = Math.hypot(east, south);
    if (reach < SUMMIT * radius || reach > radius) return 0;
    const turn = (Math.atan2(south, east) / (2 * Math.PI)) * STROKES;
    const aside = Math.abs(turn - Math.round(turn)) * ((2 * Math.PI) / STROKES) * reach;
    const below = (reach / radius - SUMMIT) / (1 - SUMMIT);
    const shade = 0.65 + (0.45 * (east + south)) / (reach * Math.SQRT2);
    return clamp(0.095 * radius * shade * (1.15 - below) + 0.5 - aside);
  });
}

/** A pass: two arcs back to back. `radius` in pixels of the image. */
export function saddle(colour: string, radius: number): Pattern {
  const size = 2 * radius + 3;
  const centre = (size - 1) / 2;
  return pattern(colour, size, (x, y) => {
    if (Math.abs(y - centre) > radius * 0.9) return 0;
    const away = [-1.35, 1.35].map((side) =>
      Math.abs(distance(x, y, centre + side * radius, centre) - radius),
    );
    return clamp(2.2 - Math.min(...away));
  });
}

/** A pattern as the address of a picture, for the page, in the middle of a square if its `side` in pixels is given. */
export function pictureOf(pattern: Pattern, side?: number): string {
  return pngAddress(side === undefined ? pattern : inSquare(pattern, side));
}

function inSquare({ width, height, data }: Pattern, side: number): Pattern {
  const [left, top] = [Math.floor((side - width) / 2), Math.floor((side - height) / 2)];
  const square = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < height; row += 1) {
    const line = data.subarray(row * width * 4, (row + 1) * width * 4);
    square.set(line, ((top + row) * side + left) * 4);
  }
  return { width: side, height: side, data: square };
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
    data.set([...rgb, 255 * opacity], pixel * 4);
  }
  return { width: size, height: size, data };
}

function distance(x: number, y: number, toX: number, toY: number): number {
  return Math.hypot(x - toX, y - toY);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
