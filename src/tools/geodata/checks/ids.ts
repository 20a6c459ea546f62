import type { Geodata, PlacedId } from '../geodata';
import type { Finding } from '../files/problem';

/** Ids of features and keys of sources given twice, in one file or in several, or that only capitals tell apart. */
export function checkIds({ ids, keys }: Pick<Geodata, 'ids' | 'keys'>): readonly Finding[] {
  return [...repeated(ids, 'feature'), ...repeated(keys, 'source')];
}

function repeated(ids: readonly PlacedId[], what: string): readonly Finding[] {
  const first = new Map<string, PlacedId>();
  return ids.flatMap((placed): readonly Finding[] => {
    const { id, file, path } = placed;
    const earlier = first.get(id.toLowerCase());
    first.set(id.toLowerCase(), earlier ?? placed);
    if (!earlier) return [];
    const alike = earlier.id === id ? 'too' : `and this one "${id}"`;
    const message = `another ${what} is called "${earlier.id}" ${alike}, in ${earlier.file}`;
    return [{ file, path, message, expected: 'an id of its own' }];
  });
}
