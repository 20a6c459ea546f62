import type { FeatureId, PlaceId } from '../atlas/id';
import type { When } from '../dates/time';
import type { Inline } from '../reading/article';

/** A stretch of a text: from the first character to the first after the last, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words that name a feature. */
export type Mention = Stretch & { readonly feature: FeatureId };

/** Whether one stretch lies in another. */
export function isWithin(part: Stretch, whole: Stretch): boolean {
  return whole.start <= part.start && part.end <= whole.end;
}

/** The words of a passage without its marks, and where in them features, places and dates are named. */
export interface FlatText {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly dates: readonly (Stretch & { readonly when: When })[];
  readonly places: readonly (Stretch & { readonly place: PlaceId })[];
}

/** The words of a passage as one text; notes leave nothing in it. */
export function flatOf(inlines: readonly Inline[]): FlatText {
  const mentions: Mention[] = [];
  const dates: (Stretch & { when: When })[] = [];
  const places: (Stretch & { place: PlaceId })[] = [];
  let text = '';
  const write = (runs: readonly Inline[]): void => {
    for (const [nth, run] of runs.entries()) {
      const start = text.length;
      if (run.type === 'text') {
        text += runs[nth + 1]?.type === 'citation' ? run.text.trimEnd() : run.text;
      } else if (run.type !== 'citation') write(run.children);
      if (run.type === 'mention') mentions.push({ start, end: text.length, feature: run.feature });
      if (run.type === 'place') places.push({ start, end: text.length, place: run.place });
      if (run.type === 'date') dates.push({ start, end: text.length, when: run.when });
    }
  };
  write(inlines);
  return { text, mentions, dates, places };
}

/** A full stop after these ends no sentence, nor one after a single capital. */
const SHORTENED = /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Dr|St|Lt|Col|Gen|Adm|Capt|Maj|No|vol|pp?|c|ca|cf)$/u;

/** Between two sentences: what closes one, the space, and before what opens another. */
const BREAK = /[.!?…]+["'”’)\]]*(\s+)(?=["'“‘(]?[\p{Lu}\p{N}])|\n+|[。！？](?=.)/gu;

/** The sentences of a text, in order: every character between the first and the last of one is in it. */
export function sentencesOf(text: string): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const { 0: whole, 1: space = '', index } of text.matchAll(BREAK)) {
    if (whole.startsWith('.') && SHORTENED.test(text.slice(start, index))) continue;
    sentences.push({ start, end: index + whole.length - space.length });
    start = index + whole.length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences.filter(({ start: from, end }) => text.slice(from, end).trim() !== '');
}
