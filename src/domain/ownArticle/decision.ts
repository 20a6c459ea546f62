import type { Instant } from '../dates/time';

/** Where in a text words stand, by position and by what stands round them: the selectors of W3C Web Annotations. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What the reader says the words are. */
export type Verdict =
  | { readonly verb: 'link'; readonly thing: string }
  /** First and last New Style day, ISO 8601, both included. */
  | { readonly verb: 'date'; readonly from: string; readonly to: string }
  /** A place that the atlas has not: longitude and latitude in degrees. */
  | { readonly verb: 'place'; readonly place: readonly [lng: number, lat: number] }
  | { readonly verb: 'leave' };

interface Made {
  readonly id: string;
  readonly at: Instant;
}

/** A thing the reader decided, or took back. */
export type Decision = Made & ((Quote & Verdict) | { readonly verb: 'undo'; readonly of: string });
export type Ruling = Made & Quote & Verdict;

/** Characters kept of what stands before and after. */
const CONTEXT = 32;

/** The words at a place of a text, as they are to be found again. */
export function quoteAt(text: string, start: number, end: number): Quote {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** The decisions that hold: those not taken back. */
export function holding(decisions: readonly Decision[]): readonly Ruling[] {
  const undone = new Set(decisions.flatMap((each) => (each.verb === 'undo' ? [each.of] : [])));
  return decisions.flatMap((each) => (each.verb === 'undo' || undone.has(each.id) ? [] : [each]));
}

/**
 * Where the words of a decision are: at their place, else at the one place with the same words round them; `null` when
 * they are gone. Words that only look the same are never taken for them.
 */
export function placeOf(text: string, quote: Quote): readonly [number, number] | null {
  const { start, end, prefix, suffix } = quote;
  const whole = prefix + quote.quote + suffix;
  const from = start - prefix.length;
  if (text.slice(from, from + whole.length) === whole) return [start, end];
  const at = text.indexOf(whole);
  if (at < 0 || text.includes(whole, at + 1)) return null;
  // Without anything round it, a name is found everywhere.
  if (prefix.length + suffix.length === 0) return null;
  return [at + prefix.length, at + prefix.length + quote.quote.length];
}
