import type { SearchGroup, SearchHit } from '../search';
import { type Asked, dateWorth } from '../searchDate';
import { mayGoOn } from '../searchLike';
import { type FoldedQuery, termWorth } from '../searchScore';
import { Found } from './found';
import { bestFrom, during, termsFrom, termsNear } from './lookUp';
import { MOST_OF_TERM, type Parts } from './parts';
import { risingOf, TERM_FIELDS, type TermRecord, type TermSpace } from './partsFile';
import { allWords, someWords } from './words';

/** What is looked for. */
export interface PartsQuestion {
  readonly query: FoldedQuery;
  /** The days that it may mean. */
  readonly asked: readonly Asked[];
  /** Whether what is best known answers as it is written: then nothing is looked for that only looks like it. */
  readonly isWritten: boolean;
  /** What answers of the best known. */
  readonly known: readonly SearchHit[];
}

/** What of the parts answers a query, the best of each group; `null` while files are wanting, which the reader has been asked for then. */
export function partHits(
  parts: Parts,
  { query, asked, isWritten, known }: PartsQuestion,
): readonly SearchHit[] | null {
  const found = new Found(parts);
  written(parts, query, found);
  for (const { days } of asked) dated(parts, days, asked, found);
  if (!parts.isRead()) return null;
  if (!isWritten && !found.isWritten) nearly(parts, query, found);
  if (!parts.isRead()) return null;
  const hits = found.hits(known);
  return parts.isRead() ? hits : null;
}

/** What is as it was written, or goes on so. */
function written(parts: Parts, { keys, sound, terms }: FoldedQuery, found: Found): void {
  for (const key of keys) begun(parts, 'names', key, found);
  if (sound.length > 2) begun(parts, 'sounds', sound, found);
  const [word] = terms;
  if (word !== undefined && terms.length === 1) begun(parts, 'words', word, found);
  else found.noteAll(allWords(parts, terms));
}

/** With slips of the pen, and with only some of the words. */
function nearly(parts: Parts, { keys, sound, terms }: FoldedQuery, found: Found): void {
  const { file, reader } = parts;
  for (const key of keys) {
    note(parts, 'names', key, termsNear(file.terms.names, key, reader.terms), found);
  }
  if (sound.length > 2) {
    note(parts, 'sounds', sound, termsNear(file.terms.sounds, sound, reader.terms), found);
  }
  if (terms.length > 1) found.noteAll(someWords(parts, terms));
}

function begun(parts: Parts, space: TermSpace, wanted: string, found: Found): void {
  const { file, reader } = parts;
  const begins = space !== 'words' || mayGoOn(wanted);
  const best = begins ? bestFrom(file.best[space], wanted, reader.best) : null;
  if (!best) {
    note(parts, space, wanted, termsFrom(file.terms[space], wanted, begins, reader.terms), found);
    return;
  }
  for (let at = 0; at < best.length; at += 2) found.note(best[at] ?? 0, best[at + 1] ?? 0);
}

/** What terms lead to, by how well each is what is wanted. */
function note(
  { standing }: Parts,
  space: TermSpace,
  wanted: string,
  records: readonly TermRecord[],
  found: Found,
): void {
  for (const [term, ...lists] of records) {
    for (const [nth, field] of TERM_FIELDS[space].entries()) {
      const worths = new Map<SearchGroup, number>();
      for (const entry of risingOf((lists[nth] ?? []).slice(0, MOST_OF_TERM))) {
        const { group } = standing.of(entry);
        const worth = worths.get(group) ?? termWorth(wanted, term, field, group);
        worths.set(group, worth);
        found.note(entry, worth);
      }
    }
  }
}

function dated(
  { file, reader, standing }: Parts,
  days: Asked['days'],
  asked: readonly Asked[],
  found: Found,
) {
  for (const [entry, first, lasted] of during(file.days, days, reader.days)) {
    found.noteDated(
      entry,
      dateWorth(asked, { days: [first, first + lasted], ...standing.of(entry) }),
    );
  }
}
