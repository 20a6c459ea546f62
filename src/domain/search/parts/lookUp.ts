import { isNearly } from '../searchLike';
import type { BestRecord, DayRecord, FileFrom, FileOfDays, TermRecord } from './partsFile';
import type { Days, SearchEntry } from '../search';

/** Opens files by their names; what is not there yet is `null`, and is fetched by whoever gives this. */
export interface PartsReader {
  readonly terms: (file: string) => readonly TermRecord[] | null;
  readonly best: (file: string) => readonly BestRecord[] | null;
  readonly days: (file: string) => readonly DayRecord[] | null;
  readonly entries: (file: string) => readonly SearchEntry[] | null;
}

/** So many files of one look are read, from the shortest terms on. */
const MOST_FILES = 8;

/** What begins with a text, or is it, in files that are in order. */
export function termsFrom(
  files: readonly FileFrom[],
  text: string,
  begins: boolean,
  open: PartsReader['terms'],
): readonly TermRecord[] {
  const at = fileOf(files, text);
  const after = files.findIndex(([, first], nth) => nth > at && !first.startsWith(text));
  const end = begins ? (after < 0 ? files.length : after) : at + 1;
  return files
    .slice(at, Math.min(end, at + MOST_FILES))
    .flatMap(([file]) => open(file) ?? [])
    .filter(([term]) => (begins ? term.startsWith(text) : term === text));
}

/** What differs from a text by slips of the pen, as far as it stands near it in the order: slips among the first letters are not found. */
export function termsNear(
  files: readonly FileFrom[],
  text: string,
  open: PartsReader['terms'],
): readonly TermRecord[] {
  const at = fileOf(files, text);
  return files
    .slice(Math.max(0, at - 1), at + 2)
    .flatMap(([file]) => open(file) ?? [])
    .filter(([term]) => isNearly(text, term));
}

/** The best of what begins with a text; `null` where that is little enough to be read. */
export function bestFrom(
  files: readonly FileFrom[],
  text: string,
  open: PartsReader['best'],
): BestRecord[1] | null {
  const file = files[fileOf(files, text)]?.[0];
  const records = (file === undefined ? null : open(file)) ?? [];
  return records.find(([beginning]) => beginning === text)?.[1] ?? null;
}

/** What was within some days, the best known first, as far as it is in the first files that may have any. */
export function during(
  files: readonly FileOfDays[],
  [from, to]: Days,
  open: PartsReader['days'],
): readonly DayRecord[] {
  return files
    .filter(([, first, end]) => first < to && end > from)
    .slice(0, MOST_FILES)
    .flatMap(([file]) => open(file) ?? [])
    .filter(([, first, lasted]) => first < to && first + lasted > from);
}

/** The file in which a text would stand: the last that begins before it or with it. */
function fileOf(files: readonly FileFrom[], text: string): number {
  let [low, high] = [0, files.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((files[middle]?.[1] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
