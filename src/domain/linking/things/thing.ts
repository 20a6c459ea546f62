/** What a name of the gazetteer may name. */
export type ThingKind = 'place' | 'event' | 'ship' | 'person' | 'period' | 'line' | 'label';

/** Something that a text may name, with all that the linker knows of it. */
export interface Thing {
  readonly id: string;
  readonly kind: ThingKind;
  /** As the atlas calls it. */
  readonly title: string;
  /** More closely what it is, in the atlas's words: "treaty port", "land-battle". */
  readonly sort: string;
  /** All its names and spellings, the title among them where it is a name. */
  readonly names: readonly string[];
  /** `[lng, lat]`; `null` for what has no one spot. */
  readonly at: readonly [number, number] | null;
  /** First and last New Style day, of a place those of the fleet's calls; `null` for what has no date. */
  readonly days: DaySpan | null;
  /** For an event, ids of the places and ships by whose name it is called; for a person, those of the events he had a part in. */
  readonly of: readonly string[];
  /** For an event, what it is called by after a word such as "battle of", where no place has that name. */
  readonly heads: readonly string[];
  /** How names of it sound that are not among `names`, since they are in letters that the text has not. */
  readonly sounds?: readonly string[];
  /** 1 greatest to 4 least. */
  readonly rank: number;
}

/** First and last New Style day, both included, in days since 1 January 1970. */
export type DaySpan = readonly [first: number, last: number];

/** Whether two spans of days have a day in common, or are no more than `slack` days apart. */
export function isNear(a: DaySpan, b: DaySpan, slack = 0): boolean {
  return a[0] <= b[1] + slack && b[0] <= a[1] + slack;
}
