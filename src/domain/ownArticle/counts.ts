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

/** Counts the marks of an article. */
export function countsOf(marks: readonly Mark[]): Counts {
  const good = marks.filter(
    ({ decided, confidence }) => decided !== 'left' && confidence >= LIKELY,
  );
  const things = new Set(
    good.flatMap(({ meaning }) => (meaning.kind === 'thing' ? [meaning.thing] : [])),
  );
  return {
    things: things.size,
    dates: good.filter(({ meaning }) => meaning.kind === 'date').length,
    likely: marks.filter(isLikely).length,
    doubtful: marks.filter(isDoubtful).length,
  };
}

/** Nobody has decided, and it is likely but not sure. */
export function isLikely({ decided, confidence }: Mark): boolean {
  return decided === null && confidence >= LIKELY && confidence < SURE;
}

/** Nobody has decided, and it is but a guess. */
export function isDoubtful({ decided, confidence }: Mark): boolean {
  return decided === null && confidence < LIKELY;
}

/** "64 places, 21 dates; 7 to check." */
export function countsText({ things, dates, likely }: Counts): string {
  if (things + dates + likely === 0) return 'No name or date of this war was found.';
  const named = `${counted(things, 'name')}, ${counted(dates, 'date')}`;
  return likely === 0 ? `${named}; nothing to check.` : `${named}; ${String(likely)} to check.`;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** How sure a find is, in a word. */
export function surenessText({ decided, confidence }: Mark): string {
  if (decided === 'taken') return 'decided by you';
  if (decided === 'left') return 'left alone by you';
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'a guess';
}
