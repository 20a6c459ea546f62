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

/** Year, month and day, each with its unit behind it, as in East Asia. */
export function yearFirst(units: readonly string[], space: string, dash: string): DateShapes {
  const words = (fields: DateFields): string[] =>
    fields.flatMap((field, nth) =>
      field === undefined ? [] : [`${String(field)}${units[nth] ?? ''}`],
    );
  return {
    date: (fields) => words(fields).join(space),
    span: (from, to) => {
      const [start, end] = [words(from), words(to)];
      if (start.join() === end.join()) return end.join(space);
      const same = start.findIndex((word, nth) => word !== end[nth]);
      return [start.join(space), end.slice(same).join(space)].join(dash);
    },
  };
}
