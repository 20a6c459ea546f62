import type { LinkedDate, LinkedMention } from '../linking/link';
import { type Decision, type Ruling, holding, placeOf } from './decision';
import { ownPlaceId } from './point';

/** What the linker makes of a text, with what else each mention may name. */
interface Proposals {
  readonly mentions: readonly LinkedMention[];
  readonly dates: readonly LinkedDate[];
  /** For each mention, ids of what else the words may name, the likeliest first. */
  readonly rivals: readonly (readonly string[])[];
}

/** What words name. */
export type Meaning =
  | { readonly kind: 'thing'; readonly thing: string }
  | {
      readonly kind: 'date';
      readonly from: string;
      readonly to: string;
      readonly isAside: boolean;
    };

/** Words of a text with what they name, and who says so. */
export interface Mark {
  /** Names it within its article: where it stands. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meaning: Meaning;
  /** 0 to 1; 1 for what the reader has decided. */
  readonly confidence: number;
  /** As `whyText` says it. */
  readonly why: string;
  readonly rivals: readonly string[];
  /** The reader's last word on it: it is so, it is nothing; `null` while only the linker has spoken. */
  readonly decided: 'taken' | 'left' | null;
}

/** All marks in the order of the text, with the decisions whose words are no longer in it. */
export interface Marked {
  readonly marks: readonly Mark[];
  readonly lost: readonly Ruling[];
}

/** From this confidence on a proposal counts as sure; from the lower one as likely. */
export const SURE = 0.9;
export const LIKELY = 0.5;

/** The proposals of the linker as marks; they are the same until the text or the gazetteer changes. */
export function proposedMarks({ mentions, dates, rivals }: Proposals): readonly Mark[] {
  const things = mentions.map((mention, at): Mark => {
    const { start, end, text, id, confidence, why } = mention;
    const meaning = { kind: 'thing', thing: id } as const;
    const key = keyOf(start, end);
    return {
      key,
      start,
      end,
      text,
      meaning,
      confidence,
      why,
      rivals: rivals[at] ?? [],
      decided: null,
    };
  });
  const times = dates.map((date): Mark => {
    const { start, end, text, from, to, confidence, isAside } = date;
    const meaning = { kind: 'date', from, to, isAside } as const;
    const why = isAside ? 'aside' : 'dated';
    const key = keyOf(start, end);
    return { key, start, end, text, meaning, confidence, why, rivals: [], decided: null };
  });
  return [...things, ...times].sort(inOrder);
}

/** Holds the decisions of the reader against the proposals: where they meet, the reader's word goes. */
export function decided(
  text: string,
  proposed: readonly Mark[],
  decisions: readonly Decision[],
): Marked {
  const lost: Ruling[] = [];
  const rulings = new Map<string, Mark>();
  for (const ruling of holding(decisions)) {
    const place = placeOf(text, ruling);
    if (place) rulings.set(keyOf(...place), ruledMark(ruling, place, proposed));
    else lost.push(ruling);
  }
  if (rulings.size === 0) return { marks: proposed, lost };
  const own = [...rulings.values()].sort(inOrder);
  return { marks: [...unmet(proposed, own), ...own].sort(inOrder), lost };
}

/** The proposals that no ruling touches; both in the order of the text. */
function unmet(proposed: readonly Mark[], own: readonly Mark[]): readonly Mark[] {
  let first = 0;
  return proposed.filter(({ start, end }) => {
    while ((own[first]?.end ?? Infinity) <= start) first += 1;
    return (own[first]?.start ?? Infinity) >= end;
  });
}

function ruledMark(
  ruling: Ruling,
  [start, end]: readonly [number, number],
  proposed: readonly Mark[],
): Mark {
  const key = keyOf(start, end);
  const before = markAt(proposed, start, end);
  const meaning = meaningOf(ruling) ?? before?.meaning ?? NOTHING;
  const rivals = [
    ...(before?.meaning.kind === 'thing' ? [before.meaning.thing] : []),
    ...(before?.rivals ?? []),
  ].filter((id) => meaning.kind !== 'thing' || id !== meaning.thing);
  return {
    key,
    start,
    end,
    text: ruling.quote,
    meaning,
    confidence: 1,
    why: ruling.verb === 'leave' ? 'left' : 'said',
    rivals,
    decided: ruling.verb === 'leave' ? 'left' : 'taken',
  };
}

/** Proposals stand in the order of the text, and there may be a hundred thousand. */
function markAt(proposed: readonly Mark[], start: number, end: number): Mark | undefined {
  for (let at = placeIn(proposed, start); proposed[at]?.start === start; at += 1) {
    if (proposed[at]?.end === end) return proposed[at];
  }
  return undefined;
}

/** Where, among marks in the order of the text, those begin that start at an offset or after it. */
export function placeIn(marks: readonly Mark[], offset: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NOTHING: Meaning = { kind: 'thing', thing: '' };

function meaningOf(ruling: Ruling): Meaning | null {
  if (ruling.verb === 'link') return { kind: 'thing', thing: ruling.thing };
  if (ruling.verb === 'place') return { kind: 'thing', thing: ownPlaceId(ruling.place) };
  if (ruling.verb === 'leave') return null;
  return { kind: 'date', from: ruling.from, to: ruling.to, isAside: false };
}

/** Whether words name the same thing, or the same days. */
export function isSameMeaning(one: Meaning, other: Meaning): boolean {
  if (one.kind === 'thing') return other.kind === 'thing' && one.thing === other.thing;
  return other.kind === 'date' && one.from === other.from && one.to === other.to;
}

/** Names a mark by where it stands. */
export function keyOf(start: number, end: number): string {
  return `${String(start)}-${String(end)}`;
}

function inOrder(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}
