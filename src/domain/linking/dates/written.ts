/** A day as far as it is written. */
export interface PartDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** What a text says of a date, before the year is known. */
export interface WrittenDate {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly first: PartDay;
  /** The same as `first` when it is no span. */
  readonly last: PartDay;
  /** Which part of the month or year. */
  readonly part: Part;
  /** Of a span's last month or year, where it is another: "late August to early September". */
  readonly lastPart?: Part;
  readonly style: 'new' | 'old' | 'unsaid';
  /** 0 for Sunday; `null` when none is named. */
  readonly weekday: number | null;
  /** How the year, or all of it, hangs on what was said before. */
  readonly relation: Relation;
  /** Two days that are one night: the next day is the second of them. */
  readonly isNight?: boolean;
  /** How surely these words are a date, 0 to 1. */
  readonly surety: number;
}

export type Part = 'whole' | 'early' | 'middle' | 'late';

/** How a date hangs on others; `isOfHome` where it is counted from the dateline, if there is one: "yesterday". */
export type Relation = { readonly isOfHome?: boolean } &
  /** The year stands here, or is to be found. */
  (
    | { readonly kind: 'own' }
    /** "the 10th": the month is to be found, about that of the clock or, "ult.", the one before. */
    | { readonly kind: 'ordinal'; readonly by: 0 | -1 }
    /** So many years after that of the clock: "of last year". */
    | { readonly kind: 'years'; readonly by: number }
    /** So many days or months after the clock: "the next day", "next month". */
    | { readonly kind: 'days' | 'months'; readonly by: number }
    /** The last, the next or the same such season or month: "last August", "that winter". */
    | { readonly kind: 'turn'; readonly to: 'last' | 'next' | 'same' }
    /** The last or the next such day of the week, or the nearest: "Monday last", "by Sunday". */
    | { readonly kind: 'weekday'; readonly to: 'last' | 'next' | 'same' }
  );

export const NO_DAY: PartDay = { year: null, month: null, day: null };
export const OWN: Relation = { kind: 'own' };
