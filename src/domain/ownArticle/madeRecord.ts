import { isArticleId } from '../atlas/id';
import type { Instant } from '../dates/time';
import { newId } from './newId';
import type { ReadArticle } from './linked';
import type { OwnRecord } from './record';

/** Longer names of files are cut. */
const LONGEST = 80;

/** A new article of the reader's, on which nothing has been decided. */
export function madeRecord(read: ReadArticle, file: string, now: Instant): OwnRecord {
  const { title, text, passages, hash } = read;
  const id = `own-${newId().slice(0, 8)}`;
  if (!isArticleId(id)) throw new Error(`${id} is no article.`);
  return {
    id,
    title,
    text,
    passages,
    added: now,
    titled: now,
    file: file.slice(0, LONGEST),
    hash,
    decisions: [],
  };
}

/** Tells one text from another, in 14 hexadecimal digits; no seal against forgery. */
export function hashOf(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  const whole = 4294967296 * (2097151 & other) + (one >>> 0);
  return whole.toString(16).padStart(14, '0');
}
