import type { Position } from 'geojson';
import type { Geodata } from '../../geodata';
import { rememberedCrossings } from '../../land/remembered';
import type { Crossing } from '../../land/crossing';
import type { Finding } from '../../files/problem';

/** Finds where each of several courses crosses land. */
export type FindCrossings = (
  courses: readonly (readonly Position[])[],
) => readonly (readonly Crossing[])[];

/** Legs of tracks over water that cross land (Natural Earth 1:10 million; canals and named narrows excepted). */
export function checkLand(
  { features }: Pick<Geodata, 'features'>,
  findCrossings: FindCrossings = rememberedCrossings,
): readonly Finding[] {
  const tracks = features.flatMap((placed) => {
    const { geometry, properties } = placed.feature;
    const isTrack = properties.track?.maxKnots !== undefined && geometry?.type === 'LineString';
    return isTrack ? [{ placed, coordinates: geometry.coordinates }] : [];
  });
  const crossings = findCrossings(tracks.map(({ coordinates }) => coordinates));
  return tracks.flatMap(({ placed }, index) =>
    (crossings[index] ?? []).map(({ vertex, position }) => ({
      file: placed.file,
      path: [...placed.path, 'geometry', 'coordinates', vertex],
      message: `the leg from vertex ${String(vertex)} to ${String(vertex + 1)} crosses land at ${degrees(position)}`,
      expected: 'a course over water; add a vertex to go round',
    })),
  );
}

function degrees(position: Position): string {
  return `[${position.map((value) => value.toFixed(3)).join(', ')}]`;
}
