import type { Position } from 'geojson';

/** A place on a ball of radius 1, or any vector toward it. */
type Unit = readonly [x: number, y: number, z: number];

/** Steps in which the middle of the cap is closed in on: to about a degree. */
const STEPS = 60;

/** The middle of places on the globe: of their mean. */
export function centroid(points: readonly Position[]): readonly [lng: number, lat: number] {
  return placeOf(sumOf(points.map(unitOf)));
}

/** The middle of the smallest cap of the globe that holds places: seen from over it the farthest of them is nearest. */
export function capMiddle(points: readonly Position[]): readonly [lng: number, lat: number] {
  const units = points.map(unitOf);
  let middle = sumOf(units);
  for (let step = 1; step <= STEPS; step += 1) {
    const here = scaled(middle, 1 / (Math.hypot(...middle) || 1));
    const farthest = units.reduce((a, b) => (cosine(b, here) < cosine(a, here) ? b : a), here);
    middle = sumOf([here, scaled(farthest, 1 / (step + 1))]);
  }
  return placeOf(middle);
}

function unitOf([lng = 0, lat = 0]: Position): Unit {
  const [turn, height] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(height) * Math.cos(turn), Math.cos(height) * Math.sin(turn), Math.sin(height)];
}

function placeOf([x, y, z]: Unit): readonly [lng: number, lat: number] {
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}

function sumOf(units: readonly Unit[]): Unit {
  return units.reduce<Unit>(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0]);
}

function scaled([x, y, z]: Unit, by: number): Unit {
  return [x * by, y * by, z * by];
}

function cosine([a, b, c]: Unit, [x, y, z]: Unit): number {
  return a * x + b * y + c * z;
}
