/** The months in full. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** As Russian dates write them, after the day, and standing alone where that is another word. */
const RUSSIAN: readonly (readonly string[])[] = [
  ['января', 'январь'],
  ['февраля', 'февраль'],
  ['марта'],
  ['апреля', 'апрель'],
  ['мая', 'май'],
  ['июня', 'июнь'],
  ['июля', 'июль'],
  ['августа'],
  ['сентября', 'сентябрь'],
  ['октября', 'октябрь'],
  ['ноября', 'ноябрь'],
  ['декабря', 'декабрь'],
];

/** 1 to 12 for a month’s English or Russian name or its first three letters or more; `null` for other words. */
export function monthNamed(word: string): number | null {
  const start = word.toLowerCase().replace(/\.$/, '');
  if (start.length < 3) return null;
  const index = MONTHS.findIndex((month, at) =>
    [month.toLowerCase(), ...(RUSSIAN[at] ?? [])].some((name) => name.startsWith(start)),
  );
  return index < 0 ? null : index + 1;
}

/** A month by its number, 1 to 12; empty for any other number. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** As short as English can make it: "Jan.", "May", "Sept."; empty for a number that is no month. */
export function shortMonth(month: number): string {
  const name = monthName(month);
  if (name.length <= 4) return name;
  return month === 9 ? 'Sept.' : `${name.slice(0, 3)}.`;
}
