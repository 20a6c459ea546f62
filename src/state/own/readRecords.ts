import type { ReadText } from '../../domain/ownArticle/linked';
import { madeRecord } from '../../domain/ownArticle/madeRecord';
import type { OwnRecord } from '../../domain/ownArticle/record';
import type { Given } from './ports';

/** A document whose letters may be misread. */
export interface Unsure {
  readonly given: Given;
  readonly encoding: string;
  readonly ids: readonly string[];
}

/** What was made of a document: its articles, and how surely its letters were told. */
export interface Read {
  readonly records: readonly OwnRecord[];
  readonly encoding: string | null;
  readonly isSure: boolean;
}

/** The doubt about a document's letters; `null` where there is none. */
export function doubtOf({ records, encoding, isSure }: Read, given: Given): Unsure | null {
  if (isSure || encoding === null) return null;
  return { given, encoding, ids: records.map(({ id }) => id) };
}

/** A document's articles as they are kept. */
export function recordsOf({ texts, encoding, isSure }: ReadText, { name }: Given): Read {
  const now = Date.now();
  // The first of a file stands first in the list, in which the last added does.
  const records = texts.map((text, nth) => madeRecord(text, name, now - nth));
  return { records, encoding, isSure };
}
