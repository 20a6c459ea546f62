import type { MultiPolygon, Position } from 'geojson';
import { circleAbout } from '../geometry/circle';
import { bearing, destination, distanceKm } from '../geometry/geodesy';

/** A place, and how far off it may be. */
export interface DoubtfulPlace {
  readonly position: Position;
  readonly uncertaintyKm: number;
}

/** Sides of the polygon that stands for a circle. */
const SIDES = 24;
/** A place nearer to the last one than this share of its doubt adds nothing that could be seen. */
const NEAR = 0.3;

/**
 * The ground on which a ship may have been on her way through some places, in their order: a disc about each, and
 * between two of them the strip from side to side. The parts overlap. Empty where nothing is in doubt.
 */
export function groundOfDoubt(places: readonly DoubtfulPlace[]): MultiPolygon {
  const kept = thinned(places.filter(({ uncertaintyKm }) => uncertaintyKm > 0));
  const coordinates = kept.flatMap((place, index) => {
    const before = kept[index - 1];
    return [...(before ? stripBetween(before, place) : []), discAbout(place)];
  });
  return { type: 'MultiPolygon', coordinates };
}

/** The last place always stays: it is where the ship is now. */
function thinned(places: readonly DoubtfulPlace[]): readonly DoubtfulPlace[] {
  const kept: DoubtfulPlace[] = [];
  for (const place of places.toReversed()) {
    const next = kept.at(-1);
    const reach = next ? Math.min(next.uncertaintyKm, place.uncertaintyKm) * NEAR : -1;
    if (!next || distanceKm(next.position, place.position) > reach) kept.push(place);
  }
  return kept.reverse();
}

function discAbout({ position, uncertaintyKm }: DoubtfulPlace): Position[][] {
  return [[...circleAbout(position, uncertaintyKm, SIDES)]];
}

function stripBetween(from: DoubtfulPlace, to: DoubtfulPlace): readonly Position[][][] {
  if (distanceKm(from.position, to.position) === 0) return [];
  const course = bearing(from.position, to.position);
  const abeam = ({ position, uncertaintyKm }: DoubtfulPlace, turn: number): Position =>
    destination(position, uncertaintyKm, course + turn);
  const corners = [abeam(from, -90), abeam(from, 90), abeam(to, 90), abeam(to, -90)];
  return [[[...corners, ...corners.slice(0, 1)]]];
}
