import { isDense } from './searchFold';

/** A letter in so many may be wrong. */
export const SLIPS = 0.22;
/** More wrong letters than these are another word. */
const MOST_SLIPS = 6;

/** Whether a term is a word that is still being written; a pair of characters is whole. */
export function mayGoOn(term: string): boolean {
  return isDense(term) ? term.length < 2 : term.length > 2;
}

/** Whether a term may have a slip of the pen in it. */
export function maySlip(term: string): boolean {
  return !(isDense(term) || /\d/.test(term) || term.length < 4);
}

/** Whether two terms are as good as one, but for slips of the pen in the first. */
export function isNearly(written: string, term: string): boolean {
  const most = Math.min(MOST_SLIPS, Math.round(written.length * SLIPS));
  if (!maySlip(written) || Math.abs(written.length - term.length) > most) return false;
  return editDistance(written, term) <= most;
}

/** How many letters must be put in, taken out or changed to make one word of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
