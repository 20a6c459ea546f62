import type { ArticleId } from '../atlas/id';
import type { TextPassage } from '../linking/text/passages';
import type { Instant } from '../dates/time';
import type { Decision } from './decision';

/** One article of a reader's document. */
export interface OwnText {
  readonly title: string;
  /** Frozen: offsets count in it. */
  readonly text: string;
  readonly passages: readonly TextPassage[];
}

/** An article of the reader's as it is kept: the text, and what the reader has decided. What the linker finds is not kept. */
export interface OwnRecord extends OwnText {
  /** `own-1f2e3d4c`. */
  readonly id: ArticleId;
  readonly added: Instant;
  /** When the title was last given. */
  readonly titled: Instant;
  /** What the file was called, cut short; for the reader alone. */
  readonly file: string;
  /** SHA-256 of the text, in hexadecimal digits. */
  readonly hash: string;
  /** In the order in which they were made. Nothing is ever taken out of it. */
  readonly decisions: readonly Decision[];
}

/** What another tab has kept of an article, taken in; the same object where there is nothing new in it. */
export function takenIn(own: OwnRecord, kept: OwnRecord): OwnRecord {
  const joined = joinedRecord(own, kept);
  const isNews = joined.decisions.length > own.decisions.length || joined.titled !== own.titled;
  return isNews ? joined : own;
}

/** The decisions of a record that another has not. */
export function newIn(record: OwnRecord, before: OwnRecord): readonly Decision[] {
  const known = new Set(before.decisions.map(({ id }) => id));
  return record.decisions.filter(({ id }) => !known.has(id));
}

/** Two states of one article joined: every decision of both, and the title that was given last. */
export function joinedRecord(a: OwnRecord, b: OwnRecord): OwnRecord {
  const newer = b.titled > a.titled ? b : a;
  const known = new Set(a.decisions.map(({ id }) => id));
  const decisions = [...a.decisions, ...b.decisions.filter(({ id }) => !known.has(id))];
  return {
    ...newer,
    decisions: decisions.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1)),
  };
}
