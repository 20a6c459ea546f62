import type { Position } from 'geojson';
import type { Path } from '../../../../data/mistake';
import type { Geodata, PlacedFeature } from '../../geodata';
import type { Finding } from '../../files/problem';
import { crossingOf } from './ringCrossing';

/** Rings that are not closed or run the wrong way round (RFC 7946: outer anticlockwise, holes clockwise). */
export function checkRings({ features }: Pick<Geodata, 'features'>): readonly Finding[] {
  return features.flatMap((placed) =>
    polygonsOf(placed).flatMap(({ rings, path }) =>
      rings.flatMap((ring, index) => {
        const fault = faultOf(ring, index === 0);
        return fault
          ? [
              {
                file: placed.file,
                path: [...placed.path, 'geometry', 'coordinates', ...path, index],
                ...fault,
              },
            ]
          : [];
      }),
    ),
  );
}

interface PlacedPolygon {
  readonly path: Path;
  readonly rings: readonly (readonly Position[])[];
}

function polygonsOf({ feature: { geometry } }: PlacedFeature): readonly PlacedPolygon[] {
  if (geometry?.type === 'Polygon') return [{ path: [], rings: geometry.coordinates }];
  if (geometry?.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((rings, index) => ({ path: [index], rings }));
}

function faultOf(
  ring: readonly Position[],
  outer: boolean,
): Pick<Finding, 'message' | 'expected'> | null {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    return {
      message: 'the ring is not closed',
      expected: 'its last position to be its first again',
    };
  }
  const crossing = crossingOf(ring);
  if (crossing) {
    const message = `the ring crosses itself near ${crossing.join(', ')}`;
    return { message, expected: 'a ring that meets itself only where it closes' };
  }
  const anticlockwise = doubleArea(ring) > 0;
  if (anticlockwise === outer) return null;
  return outer
    ? { message: 'the outer ring runs clockwise', expected: 'anticlockwise, as RFC 7946 has it' }
    : { message: 'the hole runs anticlockwise', expected: 'clockwise, as RFC 7946 has it' };
}

/** Twice the plane area in square degrees, positive when the ring runs anticlockwise. */
function doubleArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
