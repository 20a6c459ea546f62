import type { Finding } from '../files/problem';
import type { Geodata } from '../geodata';
import { knownNames, unknownName } from './references';

/** Parts of the sketched ground that cite what the bibliography does not have, and walls that do not close. */
export function checkSketches(geodata: Geodata): readonly Finding[] {
  const { source } = knownNames(geodata);
  return geodata.sketches.flatMap(({ file, path, item: { geometry, properties } }) => [
    ...properties.sources
      .filter((id) => !source.has(id))
      .map((id) => ({
        file,
        path: [...path, 'properties', 'sources'],
        message: unknownName(id, 'source', source),
        expected: 'a key of the bibliography',
      })),
    ...(properties.kind === 'walls' && !isClosed(geometry.coordinates)
      ? [
          {
            file,
            path: [...path, 'geometry'],
            message: 'the walls are open',
            expected: 'the first position again at the end',
          },
        ]
      : []),
  ]);
}

function isClosed(line: readonly unknown[]): boolean {
  return line.length > 3 && String(line[0]) === String(line.at(-1));
}
