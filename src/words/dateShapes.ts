/** A date by its numbers, no finer than it is known: the year, then the month from 1, then the day. */
export type DateFields = readonly [year: number, month?: number, day?: number];

/** How a language writes dates and spans of them. */
export interface DateShapes {
  /** "27 May 1905", "May 1905", "1905". */
  readonly date: (fields: DateFields) => string;
  /** From one date to another in few words: "26–27 January 1904"; both are as finely known. */
  readonly span: (from: DateFields, to: DateFields) => string;
}

/** Day, month and year, as in Europe; `month` gives its word, which may be another behind a day. */
export function dayFirst(month: (month: number, isBehindDay: boolean) => string): DateShapes {
  const words = ([year, of, day]: DateFields): string[] => [
    ...(day === undefined ? [] : [String(day)]),
    ...(of === undefined ? [] : [month(of, day !== undefined)]),
    String(year),
  ];
  return {
    date: (fields) => words(fields).join(' '),
    span: (from, to) => {
      const [start, end] = [words(from), words(to)];
      if (start.join() === end.join()) return end.join(' ');
      while (start.at(-1) === end[start.length - 1]) start.pop();
      return [start.join(' '), end.join(' ')].join(start.length === 1 ? '–' : ' – ');
    },
  };
}

/** What else is written of a date in the same numbers and units. */
interface YearFirst extends DateShapes {
  readonly month: (month: number) => string;
  readonly tickMonth: (month: number) => string;
  readonly tickLetter: (month: number) => string;
  readonly shortDay: (year: number, month: number, day: number) => string;
  readonly dayOfMonth: (month: number, day: number) => string;
  readonly monthOfYear: (year: number, month: number) => string;
}

/** Year, month and day, each with its unit behind it, as in East Asia; `dash` stands between two dates. */
export function yearFirst(
  units: readonly [year: string, month: string, day: string],
  space: string,
  dash: string,
): YearFirst {
  const words = (fields: readonly (number | undefined)[]): string[] =>
    fields.flatMap((field, nth) =>
      field === undefined ? [] : [`${String(field)}${units[nth] ?? ''}`],
    );
  const joined = (...fields: readonly (number | undefined)[]) => words(fields).join(space);
  const month = (of: number) => joined(undefined, of);
  return {
    date: (fields) => joined(...fields),
    span: (from, to) => {
      const [start, end] = [words(from), words(to)];
      if (start.join() === end.join()) return end.join(space);
      const same = start.findIndex((word, nth) => word !== end[nth]);
      return [start.join(space), end.slice(same).join(space)].join(dash);
    },
    month,
    tickMonth: month,
    tickLetter: (of) => String(of),
    shortDay: joined,
    dayOfMonth: (of, day) => joined(undefined, of, day),
    monthOfYear: (year, of) => joined(year, of),
  };
}
