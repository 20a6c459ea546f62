import type { Geodata, PlacedId } from '../geodata';
import type { Finding } from '../files/problem';

/** Ids of features and keys of sources given twice, in one file or in several. */
export function checkIds({ ids, keys }: Pick<Geodata, 'ids' | 'keys'>): readonly Finding[] {
  return [...repeated(ids, 'feature'), ...repeated(keys, 'source')];
}

function repeated(ids: readonly PlacedId[], what: string): readonly Finding[] {
  const first = new Map<string, PlacedId>();
  return ids.flatMap((placed): readonly Finding[] => {
    const earlier = first.get(placed.id);
    first.set(placed.id, earlier ?? placed);
    if (!earlier) return [];
    const { id, file, path } = placed;
    const message = `another ${what} is called "${id}" too, in ${earlier.file}`;
    return [{ file, path, message, expected: 'an id of its own' }];
  });
}
