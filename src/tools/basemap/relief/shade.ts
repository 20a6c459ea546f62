/** The grey of level ground. */
const flat = 128;
/** Slopes fainter than this are level, so that plains stay clean and small. */
const faintest = 0.015;
const strength = 170;
const height = Math.PI / 4;

/** Light from the north-west, with a little from the west and the north so that no ridge is lost. */
const lights = [
  { azimuth: (315 * Math.PI) / 180, share: 0.7 },
  { azimuth: (270 * Math.PI) / 180, share: 0.15 },
  { azimuth: 0, share: 0.15 },
] as const;

/** Heights in metres about one point, from the north-west, row by row. */
export type Neighbourhood = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/**
 * How a slope is lit: 128 for level ground and the sea, less in shadow, more in light.
 * @see Horn 1981 for the slope from eight neighbours
 */
export function shadeOf(around: Neighbourhood, metresPerPixel: number): number {
  const [nw, n, ne, w, here, e, sw, s, se] = around;
  const scale = exaggeration(metresPerPixel) / (8 * metresPerPixel);
  const east = (ne + 2 * e + se - nw - 2 * w - sw) * scale;
  const south = (sw + 2 * s + se - nw - 2 * n - ne) * scale;
  const lit = lights.reduce(
    (sum, { azimuth, share }) => sum + share * light(east, south, azimuth),
    0,
  );
  const contrast = (lit - Math.sin(height)) * onLand(here);
  if (Math.abs(contrast) < faintest) return flat;
  return Math.max(0, Math.min(255, Math.round(flat + contrast * strength)));
}

function light(east: number, south: number, azimuth: number): number {
  const level = Math.sin(height);
  const side = (-east * Math.sin(azimuth) + south * Math.cos(azimuth)) * Math.cos(height);
  return (side + level) / Math.hypot(east, south, 1);
}

/** The farther off one looks, the more the hills are raised, or nothing would be seen of them. */
function exaggeration(metresPerPixel: number): number {
  return 10 * (metresPerPixel / 3000) ** 0.3;
}

/** 0 at sea, 1 on land, and smooth between, so that the coast casts no shadow. */
function onLand(metres: number): number {
  const t = Math.min(1, Math.max(0, (metres + 5) / 30));
  return t * t * (3 - 2 * t);
}
