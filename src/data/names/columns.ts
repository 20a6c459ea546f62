import * as v from 'valibot';

/**
 * Lists as they pack best: what is alike stands together. A list of words is one line each; a number is written as what it
 * is more than the one before it.
 */
export const WordsColumn = v.pipe(
  v.string(),
  v.transform((text) => (text === '' ? [] : text.split('\n'))),
);

/** Degrees to the hundredth; nothing for nowhere. */
export function degreesColumn(degrees: readonly (number | null)[]): string {
  let before = 0;
  return degrees
    .map((each) => {
      if (each === null) return '';
      const whole = Math.round(each * HUNDREDTHS);
      const step = whole - before;
      before = whole;
      return String(step);
    })
    .join();
}

/** The same back. */
export function readDegrees(column: string): readonly (number | null)[] {
  let before = 0;
  return column.split(',').map((step) => {
    if (step === '') return null;
    before += Number(step);
    return before / HUNDREDTHS;
  });
}

const HUNDREDTHS = 100;

/** How often each stands in a row: `[0,412],[5,3]`. */
export function runsOf<Each>(all: readonly Each[]): readonly (readonly [Each, number])[] {
  const runs: [Each, number][] = [];
  for (const each of all) {
    const last = runs.at(-1);
    if (last?.[0] === each) last[1] += 1;
    else runs.push([each, 1]);
  }
  return runs;
}
