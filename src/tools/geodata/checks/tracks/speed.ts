import { distance } from '@turf/distance';
import type { Position } from 'geojson';
import {
  fixInstants,
  maxKnotsOf,
  type WhenOf,
  type WrittenTrack,
} from '../../../../data/features/track';
import { KM_PER_NM } from '../../../../domain/geometry/geodesy';
import { HOUR, type Instant } from '../../../../domain/dates/time';
import { fieldOf, type Geodata } from '../../geodata';
import type { Finding } from '../../files/problem';

/** Tracks whose time runs backward, or that are faster between two fixes than they say they can be. */
export function checkSpeed({ features }: Pick<Geodata, 'features'>): readonly Finding[] {
  const whens = new Map(features.map(({ feature }) => [feature.id, feature.properties.when]));
  return features.flatMap((placed) => {
    const { geometry, properties } = placed.feature;
    if (!properties.track || geometry?.type !== 'LineString') return [];
    const faults = legFaults(properties.track, geometry.coordinates, (id) => whens.get(id));
    return faults.map(({ fix, ...fault }) => ({
      ...fieldOf(placed, 'track', 'fixes', fix),
      ...fault,
    }));
  });
}

type Fault = Pick<Finding, 'message' | 'expected'> & { readonly fix: number };

function legFaults(
  track: WrittenTrack,
  coordinates: readonly Position[],
  whenOf: WhenOf,
): readonly Fault[] {
  const { fixes } = track;
  return fixes.flatMap((to, index): readonly Fault[] => {
    const instants = fixInstants(to, whenOf);
    const from = fixes[index - 1];
    const left = from ? fixInstants(from, whenOf) : null;
    if (!instants) return [];
    if (instants[1] < instants[0]) {
      return [{ fix: index, message: 'the track leaves before it comes', expected: 'a later end' }];
    }
    if (!from || !left) return [];
    const nm = lengthNm(coordinates.slice(from.vertex, to.vertex + 1));
    return legFault(index, nm, [left[1], instants[0]], track);
  });
}

function legFault(
  fix: number,
  nm: number,
  [left, came]: readonly [Instant, Instant],
  track: WrittenTrack,
): readonly Fault[] {
  const times = `left ${isoMinute(left)}, came ${isoMinute(came)}`;
  if (came <= left)
    return [{ fix, message: `time runs backward: ${times}`, expected: 'to come after leaving' }];
  const knots = nm / ((came - left) / HOUR);
  if (knots <= maxKnotsOf(track)) return [];
  if (track.maxKmPerDay !== undefined) {
    const km = nm * KM_PER_NM;
    const message = `${km.toFixed(0)} km at ${(knots * 24 * KM_PER_NM).toFixed(1)} km a day (${times})`;
    const expected = `at most the ${String(track.maxKmPerDay)} km a day of "maxKmPerDay"`;
    return [{ fix, message, expected }];
  }
  const message = `${nm.toFixed(0)} nm at ${knots.toFixed(1)} knots (${times})`;
  return [{ fix, message, expected: `at most the ${String(track.maxKnots)} knots of "maxKnots"` }];
}

function lengthNm(coordinates: readonly Position[]): number {
  return coordinates.reduce((sum, position, index) => {
    const previous = coordinates[index - 1];
    return previous ? sum + distance(previous, position) / KM_PER_NM : sum;
  }, 0);
}

function isoMinute(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 16)}Z`;
}
