/** Numbers that follow one another, as a book prints notes: 4, 151–155. */
export interface NumberRun {
  readonly first: number;
  /** The same as `first` for a number that stands alone; two neighbours make two runs. */
  readonly last: number;
}

/** Three or more numbers in a row become one run; each number counts once, the least first. */
export function numberRuns(numbers: readonly number[]): readonly NumberRun[] {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.flatMap(({ first, last }) =>
    last - first === 1
      ? [
          { first, last: first },
          { first: last, last },
        ]
      : [{ first, last }],
  );
}

/** "4, 151–155". */
export function runsText(runs: readonly NumberRun[]): string {
  return runs
    .map(({ first, last }) => (first === last ? String(first) : `${String(first)}–${String(last)}`))
    .join(', ');
}
