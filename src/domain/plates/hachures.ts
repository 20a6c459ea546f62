import type { Position } from 'geojson';

/** Kilometres in a degree of latitude. */
const DEGREE = 111.2;
/** Strokes begin and end so far from the crest, as shares of half the width; every other one is shorter. */
const [TOP, FOOT, SHORT] = [0.34, 1, 0.82];
/** Distance between strokes at the foot, as a share of half the width. */
const SPACING = 0.24;

type Km = readonly [east: number, north: number];

/** Strokes down the slopes of a height, those in the light and those in the shade, which are drawn heavier. */
export interface Hachures {
  readonly light: readonly (readonly Position[])[];
  readonly shade: readonly (readonly Position[])[];
}

/**
 * A height in hachures, as surveyors drew it: strokes from near its crest to its foot, square to the crest and round
 * its ends. The light falls from the north-west. A crest of one position is a knoll.
 */
export function hachures(crest: readonly Position[], widthKm: number): Hachures {
  const [lng = 0, lat = 0] = crest[0] ?? [];
  const across = DEGREE * Math.cos((lat * Math.PI) / 180);
  const way = crest.map(([x = 0, y = 0]): Km => [(x - lng) * across, (y - lat) * DEGREE]);
  const half = widthKm / 2;
  const degrees = ([east, north]: Km): Position => [lng + east / across, lat + north / DEGREE];
  const strokes = rays(way, SPACING * half).map(([[x, y], [east, north]], nth) => {
    const foot = half * (nth % 2 === 0 ? FOOT : SHORT);
    const line = [TOP * half, foot].map((reach) => degrees([x + east * reach, y + north * reach]));
    return { line, isShaded: east - north > 0 };
  });
  return {
    light: strokes.filter(({ isShaded }) => !isShaded).map(({ line }) => line),
    shade: strokes.filter(({ isShaded }) => isShaded).map(({ line }) => line),
  };
}

/** Where strokes come from on a crest and which way each goes, evenly round it. */
function rays(way: readonly Km[], spacing: number): readonly (readonly [Km, Km])[] {
  const [first, last] = [way[0], way.at(-1)];
  if (!first || !last) return [];
  if (way.length === 1) return round(first, 0, 2 * Math.PI);
  const there = slope(way, spacing);
  const back = slope(way.toReversed(), spacing);
  return [
    ...there,
    ...round(last, heading(way.at(-2) ?? first, last) + Math.PI / 2, Math.PI),
    ...back,
    ...round(first, heading(way[1] ?? last, first) + Math.PI / 2, Math.PI),
  ];
}

/** Along the left side of a crest. */
function slope(way: readonly Km[], spacing: number): readonly (readonly [Km, Km])[] {
  return way.slice(1).flatMap(([toX, toY], index) => {
    const [x, y] = way[index] ?? [toX, toY];
    const length = Math.hypot(toX - x, toY - y);
    const count = Math.max(1, Math.round(length / spacing));
    const left: Km = [-(toY - y) / (length || 1), (toX - x) / (length || 1)];
    return Array.from({ length: count }, (_, nth): readonly [Km, Km] => {
      const share = (nth + 0.5) / count;
      return [[x + (toX - x) * share, y + (toY - y) * share], left];
    });
  });
}

/** Round an end, clockwise from an angle: at the foot the strokes are as far apart as on the slopes. */
function round(centre: Km, from: number, through: number): readonly (readonly [Km, Km])[] {
  const count = Math.round(through / SPACING);
  return Array.from({ length: count }, (_, nth): readonly [Km, Km] => {
    const angle = from - ((nth + 0.5) / count) * through;
    return [centre, [Math.cos(angle), Math.sin(angle)]];
  });
}

function heading([x, y]: Km, [toX, toY]: Km): number {
  return Math.atan2(toY - y, toX - x);
}
