import type { SearchGroup } from '../search';
import type { PartsFile } from './partsFile';

/** How well known an entry of the parts is, and in which group it is found. */
export interface Standing {
  readonly group: SearchGroup;
  readonly weight: number;
}

/** Says of each entry of the parts how it stands; of what is no entry of theirs as of the first. */
export function standings({ from, runs }: Pick<PartsFile, 'from' | 'runs'>) {
  const count = runs.reduce((sum, [own]) => sum + own, 0);
  const runOf = new Uint32Array(count);
  let at = 0;
  for (const [nth, [own]] of runs.entries()) {
    runOf.fill(nth, at, at + own);
    at += own;
  }
  const each = runs.map(([, group, weight]): Standing => ({ group, weight }));
  const none: Standing = { group: 'events', weight: 0 };
  return {
    count,
    of: (entry: number): Standing => each[runOf[entry - from] ?? 0] ?? none,
  };
}
