import type { Geodata } from '../../geodata';
import type { Problem } from '../../files/problem';
import { knownNames, unknownName } from '../references';

/** How an article writes a reference, before the id. */
const FIELDS = { feature: 'map:', place: 'place:', source: '@' } as const;

/** Mentions and citations in articles that name nothing. */
export function checkMentions(
  geodata: Pick<Geodata, 'ids' | 'keys' | 'places' | 'articles'>,
): readonly Problem[] {
  const known = knownNames(geodata);
  return geodata.articles.flatMap(({ file, references }) =>
    references
      .filter(({ kind, id }) => !known[kind].has(id))
      .map(({ kind, id, line, column }) => ({
        file,
        line,
        column,
        field: FIELDS[kind] + id,
        message: unknownName(id, kind, known[kind]),
      })),
  );
}
