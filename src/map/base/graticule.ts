import type { Feature, FeatureCollection, LineString, Position } from 'geojson';

const NORTHMOST = 80;

/** Meridians and parallels, each with the zoom from which it is drawn: every 30°, 10°, 5°, then every degree. */
export function graticule(): FeatureCollection<LineString, { minzoom: number }> {
  const meridians = range(-180, 179).map((lng) =>
    line(
      lng,
      [-NORTHMOST, 0, NORTHMOST].map((lat) => [lng, lat]),
    ),
  );
  const parallels = range(-NORTHMOST, NORTHMOST).map((lat) =>
    line(
      lat,
      range(-180, 180, 15).map((lng) => [lng, lat]),
    ),
  );
  return { type: 'FeatureCollection', features: [...meridians, ...parallels] };
}

function line(degree: number, coordinates: Position[]): Feature<LineString, { minzoom: number }> {
  const geometry: LineString = { type: 'LineString', coordinates };
  return { type: 'Feature', properties: { minzoom: minzoomOf(degree) }, geometry };
}

function minzoomOf(degree: number): number {
  if (degree % 30 === 0) return 0;
  if (degree % 10 === 0) return 3;
  if (degree % 5 === 0) return 5;
  return 7;
}

function range(from: number, to: number, step = 1): readonly number[] {
  return Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, index) => from + index * step,
  );
}
