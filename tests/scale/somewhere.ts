import type { Random } from '../../src/tools/soak/random';

/** As it is written. */
export interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
  readonly properties: object;
}

/** Days of the war, which lasts ten years whatever its size. */
export const DAYS = 3652;
/** Events that follow one another in one theatre of the war: about as many as an article tells of. */
export const THEATRE = 210;
/** How many of a hundred have at most that rank. */
const RANKS = [0.5, 3, 20, 100] as const;

export type LngLat = readonly [lng: number, lat: number];

/** How well known something is, from 1, which is rare. */
export function rankFrom(random: Random): number {
  return 1 + RANKS.findIndex((most) => random() * 100 < most || most === 100);
}

/** Within some hundred kilometres. */
export function near([lng, lat]: LngLat, random: Random): LngLat {
  return [rounded(lng + random() * 9), rounded(lat + random() * 6)];
}

/** Over the whole of the world but its poles. */
export function somewhere(random: Random): LngLat {
  return [rounded(-170 + random() * 340), rounded(-50 + random() * 110)];
}

/** To a ten-thousandth of a degree. */
export const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** A number of men. */
export const hundreds = (random: Random): number => 100 * (1 + Math.floor(random() * 400));
