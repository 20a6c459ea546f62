import type { WrittenDate } from '../dates/written';
import type { ReadPassage } from './read';
import type { Word } from './words';

/** In characters, what stands on a line of its own with nothing but a place and a day. */
const SHORT = 90;
/** So many words may stand before the day. */
const WORDS = 7;
/** Small words that a dateline has beside its day: "Week ending", "near Mukden", "On board the Rossia, off Gensan". */
const SMALL =
  /^(?:of|the|at|near|ending|week|de|la|in|from|our|own|special|correspondent|board|off|before|camp|and|no|vol)$/;
/** What makes a sentence of the words before a day. */
const SENTENCE =
  /^(?:on|in|by|since|until|till|after|before|from|during|between|about|early|late|it|he|she|they|we|i|when|as|dated|died|born|published|copyright|printed)$/;
/** After the day: the end of the line, or a dash, a point, a colon before what is told. */
const END = /^(?:[\s,.)\]]*(?:\([^)\n]{1,40}\))?\s*[,.]?\s*(?:[—–:\n]|--|- |$)|\.(?:\s|$))/;

/** The date with which a passage says when it was written: "TOKIO, March 9.—The", "Week ending October 22, 1904", "8 December." */
export function datelineOf(read: ReadPassage): readonly WrittenDate[] {
  const [date] = read.dates;
  if (date?.relation.kind !== 'own' || date.first.day === null) return [];
  return isLedByNames(read, date) && isEnded(read, date) ? [date] : [];
}

/** Nothing stands before the day but names. */
function isLedByNames({ words }: ReadPassage, { start }: WrittenDate): boolean {
  const before = words.slice(0, WORDS + 1).filter((word) => word.start < start);
  const isOfDay = (word: Word): boolean => isOfDateline(word) && !SENTENCE.test(word.key);
  return before.length <= WORDS && before.every((word, at) => isOfDay(word) || isAboard(at, word));
}

/** "On board the Rossia". */
function isAboard(at: number, { key }: Word): boolean {
  return at > 0 && /^(?:in|before|from)$/.test(key);
}

function isOfDateline({ key, isCapital }: Word): boolean {
  return isCapital || SMALL.test(key) || /^\d/.test(key);
}

function isEnded({ text, passage, words }: ReadPassage, { end }: WrittenDate): boolean {
  if (END.test(text.slice(end, Math.min(passage.end, end + SHORT)))) return true;
  const isShort = passage.end - passage.start <= SHORT;
  return isShort && words.every((word) => word.start < end || isOfDateline(word));
}
