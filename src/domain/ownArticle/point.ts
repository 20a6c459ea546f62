/** Longitude and latitude in degrees. */
export type Point = readonly [lng: number, lat: number];

/** In ten thousandths of a degree: some ten metres. */
const PRECISION = 10_000;

/** Names a place that the atlas has not by where it lies; no id of the atlas looks so. */
export function ownPlaceId(at: Point): string {
  return `own:${at.map(rounded).join(',')}`;
}

/** To ten thousandths of a degree. */
export function roundedPoint([lng, lat]: Point): Point {
  return [rounded(lng), rounded(lat)];
}

/** One angle: `38.79`, `38° 47.6′ N`, `38°47'36" N`, `S 5.2`. */
const ANGLE =
  /([NSEW])?\s*([-+−]?\d+(?:\.\d+)?)\s*°?\s*(?:(\d+(?:\.\d+)?)\s*[′'’]\s*)?(?:(\d+(?:\.\d+)?)\s*[″"”]\s*)?([NSEW])?/giu;

/**
 * Reads a position as charts, gazetteers and the map's own box write it, latitude first where neither a letter nor its size says otherwise;
 * `null` when it is none, or nowhere on the earth.
 */
export function readPoint(text: string): Point | null {
  const found = [...text.matchAll(ANGLE)].map(angleOf);
  const rest = text.replaceAll(ANGLE, '').replaceAll(/[\s,;]/g, '');
  const [first, second, ...more] = found;
  if (!first || !second || more.length > 0 || rest !== '') return null;
  return pointOf(first, second) ?? pointOf(second, first);
}

interface Angle {
  readonly degrees: number;
  /** Which it is, and on which side: `''` where nothing says so. */
  readonly letter: string;
}

/** `null` where the letters say otherwise, or where there is no such place on the earth. */
function pointOf(lat: Angle, lng: Angle): Point | null {
  const isSaid = !/[EW]/.test(lat.letter) && !/[NS]/.test(lng.letter);
  const isOnEarth = Math.abs(lat.degrees) <= 90 && Math.abs(lng.degrees) <= 180;
  return isSaid && isOnEarth ? [rounded(lng.degrees), rounded(lat.degrees)] : null;
}

function angleOf(match: RegExpMatchArray): Angle {
  const [, before, whole = '', minutes, seconds, after] = match;
  const letter = (before ?? after ?? '').toUpperCase();
  const size = Math.abs(Number(whole.replace('−', '-')));
  const degrees = size + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
  const isNegative = /^[-−]/.test(whole) !== 'SW'.includes(letter || '-');
  return { degrees: isNegative ? -degrees : degrees, letter };
}

function rounded(degrees: number): number {
  return Math.round(degrees * PRECISION) / PRECISION;
}
