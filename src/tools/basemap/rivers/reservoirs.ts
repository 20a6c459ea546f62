import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Polygon, Position } from 'geojson';
import * as v from 'valibot';
import { containing } from '../powers/containing';
import { dataFolder } from '../folders';
import { onThisTurn } from '../tiles/longitude';
import { within } from '../coast/ringSurgery';
import { shoreLevel, type Shoreline } from '../coast/shoreline';

const Reservoirs = v.array(
  v.strictObject({
    gshhg: v.number(),
    name: v.string(),
    /** The year the water rose; none of these lakes existed in 1905. */
    dammed: v.pipe(v.number(), v.minValue(1906)),
    at: v.tuple([v.number(), v.number()]),
    /** The box that holds the natural lake, where a dam only enlarged one. */
    keep: v.optional(v.tuple([v.number(), v.number(), v.number(), v.number()])),
  }),
);

/** Lakes of GSHHG that were made after 1905. */
export const reservoirs = v.parse(
  Reservoirs,
  JSON.parse(readFileSync(join(dataFolder, 'reservoirs.json'), 'utf8')),
);

/** The shorelines of before the dams, and the waters that were taken away. */
export function withoutReservoirs(shorelines: readonly Shoreline[]): {
  readonly shorelines: readonly Shoreline[];
  readonly drained: readonly Polygon[];
} {
  const known = new Map(reservoirs.map((reservoir) => [reservoir.gshhg, reservoir]));
  const drained: Polygon[] = [];
  const kept = shorelines.flatMap((shoreline) => {
    const reservoir = known.get(shoreline.id);
    if (reservoir === undefined) return [shoreline];
    drained.push({ type: 'Polygon', coordinates: [onThisTurn(shoreline.ring)] });
    const { keep } = reservoir;
    return keep === undefined ? [] : [{ ...shoreline, ring: within(shoreline.ring, keep) }];
  });
  const isInside = insideAny(drained);
  return {
    shorelines: kept.filter(
      ({ level, ring }) => level !== shoreLevel.isle || !isInside(onThisTurn(ring)[0]),
    ),
    drained,
  };
}

/** A test whether a point lies in one of some polygons. */
export function insideAny(polygons: readonly Polygon[]): (point: Position | undefined) => boolean {
  const indexOf = containing(polygons);
  return (point) => indexOf(point) !== -1;
}
