import { distance } from '@turf/distance';
import type { Position } from 'geojson';
import type { Path } from '../../../../data/mistake';
import type { WrittenFeature } from '../../../../data/features/read';
import type { WrittenFix } from '../../../../data/features/track';
import { fieldOf, type Geodata, type PlacedFeature } from '../../geodata';
import type { Finding } from '../../files/problem';

/** How far a track's vertex may lie from its stop: 10 m, what five decimals leave open. */
const TOLERANCE_KM = 0.01;

/** Tracks whose fixes do not stand on the right vertices. */
export function checkFixes({ features }: Pick<Geodata, 'features'>): readonly Finding[] {
  const byId = new Map(features.map(({ feature }) => [feature.id, feature]));
  return features.flatMap((placed) => {
    const { track } = placed.feature.properties;
    if (!track) return [];
    const { geometry } = placed.feature;
    if (geometry?.type !== 'LineString') {
      const message = 'a track must be one line';
      return [{ ...fieldOf(placed, 'track'), message, expected: 'a geometry of type LineString' }];
    }
    const { coordinates } = geometry;
    return [
      ...checkEnds(placed, track.fixes, coordinates.length - 1),
      ...track.fixes.flatMap((fix, i) => {
        const previous = track.fixes[i - 1]?.vertex ?? -1;
        return checkFix(fix, previous, coordinates, byId).map(({ path, ...fault }) => ({
          ...fieldOf(placed, 'track', 'fixes', i, ...path),
          ...fault,
        }));
      }),
    ];
  });
}

function checkEnds(
  placed: PlacedFeature,
  fixes: readonly WrittenFix[],
  last: number,
): readonly Finding[] {
  const field = fieldOf(placed, 'track', 'fixes');
  const findings: Finding[] = [];
  if (fixes[0]?.vertex !== 0) {
    findings.push({
      ...field,
      message: 'the first vertex has no fix',
      expected: 'a fix at vertex 0',
    });
  }
  if (fixes.at(-1)?.vertex !== last) {
    const expected = `a fix at vertex ${String(last)}`;
    findings.push({ ...field, message: 'the last vertex has no fix', expected });
  }
  return findings;
}

type Fault = Pick<Finding, 'message' | 'expected'> & { readonly path: Path };

function checkFix(
  fix: WrittenFix,
  previous: number,
  coordinates: readonly Position[],
  byId: ReadonlyMap<string, WrittenFeature>,
): readonly Fault[] {
  const { vertex, stop, time } = fix;
  const position = coordinates[vertex];
  if (!position) {
    const last = String(coordinates.length - 1);
    return [
      {
        path: ['vertex'],
        message: `there is no vertex ${String(vertex)}`,
        expected: `0 to ${last}`,
      },
    ];
  }
  const faults: Fault[] = [];
  if (vertex <= previous) {
    const message = `vertex ${String(vertex)} does not come after that of the fix before`;
    faults.push({ path: ['vertex'], message, expected: `more than ${String(previous)}` });
  }
  if (stop === undefined && time === undefined) {
    faults.push({ path: [], message: 'the fix has no time', expected: '"stop" or "time"' });
  }
  return [...faults, ...checkStop(stop, position, byId)];
}

/** A stop that does not exist is for `checkReferences` to say. */
function checkStop(
  stop: string | undefined,
  position: Position,
  byId: ReadonlyMap<string, WrittenFeature>,
): readonly Fault[] {
  const feature = stop === undefined ? undefined : byId.get(stop);
  if (!feature) return [];
  const place = feature.geometry;
  if (place?.type !== 'Point') {
    return [
      { path: ['stop'], message: `"${feature.id}" is no point`, expected: 'a stop with a Point' },
    ];
  }
  const km = distance(place.coordinates, position);
  if (km <= TOLERANCE_KM) return [];
  const message = `the vertex [${position.join(', ')}] is ${km.toFixed(2)} km from the stop "${feature.id}"`;
  return [{ path: ['stop'], message, expected: `[${place.coordinates.join(', ')}]` }];
}
