import { worldWidth } from '../../domain/geometry/mercator';

/** Round lengths a bar may stand for. */
const STEPS = [1, 2, 5];

/** A bar of a scale: what it stands for, and how long it is. */
export interface ScaleBar {
  readonly length: number;
  readonly pixels: number;
}

/** The longest round length that fits in `most` pixels, when a pixel is `perPixel` units. */
export function scaleBar(perPixel: number, most: number): ScaleBar {
  const room = perPixel * most;
  const power = 10 ** Math.floor(Math.log10(room));
  const step = STEPS.findLast((each) => each * power <= room) ?? 1;
  const length = Number((step * power).toPrecision(1));
  return { length, pixels: length / perPixel };
}

/** Kilometres a pixel stands for in the middle of a Mercator map. */
export function kmPerPixel(lat: number, zoom: number): number {
  return (40_075.016686 * Math.cos((lat * Math.PI) / 180)) / worldWidth(zoom);
}
