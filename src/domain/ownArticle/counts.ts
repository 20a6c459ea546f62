import type { OwnWords } from '../../words/en/own';
import { LIKELY, type Mark, SURE } from './marks';

/** What was found in an article, counted. */
export interface Counts {
  /** Distinct places, events, ships and people among what is sure or likely. */
  readonly things: number;
  readonly dates: number;
  /** Likely finds that nobody has decided on. */
  readonly likely: number;
  /** Guesses that nobody has decided on. */
  readonly doubtful: number;
}

/** Counts the marks of an article; of a long one there are a hundred thousand, which are gone through once. */
export function countsOf(marks: readonly Mark[]): Counts {
  const things = new Set<string>();
  let [dates, likely, doubtful] = [0, 0, 0];
  for (const mark of marks) {
    likely += Number(isLikely(mark));
    doubtful += Number(isDoubtful(mark));
    if (mark.decided === 'left' || mark.confidence < LIKELY) continue;
    if (mark.meaning.kind === 'thing') things.add(mark.meaning.thing);
    else dates += 1;
  }
  return { things: things.size, dates, likely, doubtful };
}

/** Nobody has decided, and it is likely but not sure. */
export function isLikely({ decided, confidence }: Mark): boolean {
  return decided === null && confidence >= LIKELY && confidence < SURE;
}

/** Nobody has decided, and it is but a guess. */
export function isDoubtful({ decided, confidence }: Mark): boolean {
  return decided === null && confidence < LIKELY;
}

/** How sure a find is: the key of the word for it. */
export function surenessOf({ decided, confidence }: Mark): keyof OwnWords['sureness'] {
  if (decided === 'taken' || decided === 'left') return decided;
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'guess';
}
