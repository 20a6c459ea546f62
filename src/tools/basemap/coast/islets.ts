import type { CutFeature, CutRing } from '../packages/load.mjs';

/** Across so much of a tile, in its units, an islet is a mere speck: 5 pixels. */
const SPECK = 40;
const CORNERS = 8;

/**
 * The specks of a tile made round. Water-lines follow a shore at many times a speck's own size, and at the sharp
 * corners of one that is simplified to three or four points they would stick out as rays.
 */
export function withRoundSpecks(features: readonly CutFeature[], extent: number): CutFeature[] {
  return features.map((feature) => {
    if (feature.type !== 3 || feature.geometry.length !== 1) return feature;
    const [ring] = feature.geometry;
    const round = ring && roundedSpeck(ring, extent);
    return round ? { ...feature, geometry: [round] } : feature;
  });
}

/** The oval that fills a speck's box; `null` for what is larger, has corners enough, or runs out of the tile. */
export function roundedSpeck(ring: CutRing, extent: number): CutRing | null {
  if (ring.length > CORNERS) return null;
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (Math.max(right - left, bottom - top) > SPECK) return null;
  if (left <= 0 || top <= 0 || right >= extent || bottom >= extent) return null;
  const oval = Array.from({ length: CORNERS }, (_, corner): readonly [number, number] => {
    const angle = ((2 * corner + 1) * Math.PI) / CORNERS;
    return [
      Math.round((left + right) / 2 + (Math.max(right - left, 4) / 2) * Math.cos(angle)),
      Math.round((top + bottom) / 2 + (Math.max(bottom - top, 4) / 2) * Math.sin(angle)),
    ];
  });
  return [...oval, ...oval.slice(0, 1)];
}
