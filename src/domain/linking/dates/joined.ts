import type { WrittenDate } from './written';

/** "28 July to 3 August" is one span; "25 April (7 May) 1875" one day in two calendars. */
export function joined(text: string, dates: readonly WrittenDate[]): readonly WrittenDate[] {
  const whole: WrittenDate[] = [];
  for (const date of dates) {
    const last = whole.at(-1);
    const one = last && join(text, last, date);
    if (one) whole[whole.length - 1] = one;
    else whole.push(date);
  }
  return whole;
}

function join(text: string, a: WrittenDate, b: WrittenDate): WrittenDate | null {
  if (b.start - a.end > 12 || isOther(text, a, b)) return null;
  const gap = text.slice(a.end, b.start);
  return (
    yearAfter(gap, a, b) ?? calendars(text, gap, a, b) ?? era(gap, a, b) ?? span(text, gap, a, b)
  );
}

/** "12 October 1857 – 15 December [O.S. 2 December] 1904": born and died, each in two calendars. */
function isOther(text: string, a: WrittenDate, b: WrittenDate): boolean {
  return a.first.year !== null && /^\s*[([]\s*[ON]\.?\s?S\b/.test(text.slice(b.end, b.end + 8));
}

/** "15 March [O.S. 2 March] 1900": the year of both stands after the second. */
function yearAfter(gap: string, a: WrittenDate, b: WrittenDate): WrittenDate | null {
  const isYear = b.first.month === null && b.first.year !== null && b.first.year === b.last.year;
  if (!isYear || a.style !== 'new' || a.first.year !== null || !/^\s+$/.test(gap)) return null;
  const { year } = b.first;
  return {
    ...a,
    end: b.end,
    first: { ...a.first, year },
    last: { ...a.last, year },
    surety: b.surety,
  };
}

/** The later of the two days is that of the New Style. */
function calendars(text: string, gap: string, a: WrittenDate, b: WrittenDate): WrittenDate | null {
  const isBracket = /^,?\s*[([]\s*(?:(?:[ON]\.?\s?S\.?|our),?\s*)?$/.test(gap);
  if ((!isBracket && !/^\s*\/\s*$/.test(gap)) || !isDay(a) || !isDay(b)) return null;
  const year = b.first.year ?? a.first.year;
  const isLater = dayInYear(b) > dayInYear(a) !== Math.abs(dayInYear(b) - dayInYear(a)) > 180;
  const one = isLater ? b : a;
  return {
    ...one,
    start: a.start,
    end: isBracket ? closedAt(text, b.end) : b.end,
    first: { ...one.first, year },
    last: { ...one.last, year },
    style: 'new',
    relation: a.relation.kind === 'years' ? a.relation : b.relation,
  };
}

/** The offset behind a bracket that closes. */
function closedAt(text: string, end: number): number {
  return end + (/^\s?[)\]]/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

function isDay({ first: { month, day } }: WrittenDate): boolean {
  return month !== null && day !== null;
}

function dayInYear({ first: { month, day } }: WrittenDate): number {
  return (month ?? 1) * 31 + (day ?? 1);
}

/** "27 May 1905, Meiji 38": said twice. */
function era(gap: string, a: WrittenDate, b: WrittenDate): WrittenDate | null {
  const isSame = a.first.year !== null && a.first.year === b.first.year && b.first.month === null;
  return isSame && /^[;,\s(]*$/.test(gap) && b.surety === 0.85 ? a : null;
}

function span(text: string, gap: string, a: WrittenDate, b: WrittenDate): WrittenDate | null {
  if (!isSpan(gap, text.slice(Math.max(0, a.start - 14), a.start)) || !isAlike(a, b)) return null;
  const wraps = (a.first.month ?? 0) > (b.first.month ?? 0);
  const before = b.first.year === null ? null : b.first.year - (wraps ? 1 : 0);
  const first = { ...a.first, year: a.first.year ?? before };
  const surety = Math.min(a.surety, b.surety);
  const parts = a.part === b.part ? {} : { part: a.part, lastPart: b.part };
  return { ...b, ...parts, start: a.start, first, surety };
}

/** "to", or "and" after "between". */
function isSpan(gap: string, left: string): boolean {
  if (/^\s*(?:[-‒–—―−]|to|till|until|по)\s*(?:the\s+)?$/.test(gap)) return true;
  return /^\s*and\s*(?:the\s+)?$/.test(gap) && /between\s+(?:the\s+)?$/i.test(left);
}

/** Both to the day, to the month or to the year, and neither hangs on what was said before. */
function isAlike(a: WrittenDate, b: WrittenDate): boolean {
  const isFree = a.relation.kind === 'own' && b.relation.kind === 'own';
  const [days, months] = [
    [a.first.day, b.first.day],
    [a.first.month, b.first.month],
  ].map(([one, other]) => (one === null) === (other === null));
  return isFree && days === true && months === true;
}
