import { editDistance } from '../../../domain/search/searchLike';

/** A known id so like an unknown one that it was probably meant; `null` when none is. */
export function likest(id: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(id.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - id.length) >= least) continue;
    const distance = editDistance(id, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
