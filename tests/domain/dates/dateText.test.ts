import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { newStyle, whenText } from '../../../src/domain/dates/calendar';
import { julian } from '../../../src/domain/calendars/julian';
import { meiji } from '../../../src/domain/calendars/meiji';
import { dateProblem, goalOf, readDate } from '../../../src/domain/dates/dateText';
import { DAY } from '../../../src/domain/dates/time';
import { sampleAtlas } from '../../sampleAtlas';
import { dates } from '../../../src/words/en/dates';

/** As the sample has it. */
const READING = sampleAtlas().meta;
const SPAN = [Date.parse('1855-01-01'), Date.parse('2027-01-01')] as const;

describe('one day, however it is written', () => {
  it.each([
    ['27 May 1905', '1905-05-27'],
    ['27th of May, 1905', '1905-05-27'],
    ['May 27, 1905', '1905-05-27'],
    ['27 MAY 1905 n.s.', '1905-05-27'],
    ['27 мая 1905 г.', '1905-05-27'],
    ['27. Mai 1905', '1905-05-27'],
    ['am 27. Mai 1905', '1905-05-27'],
    ['le 27 mai 1905', '1905-05-27'],
    ['1er janvier 1905', '1905-01-01'],
    ['2. Januar 1905', '1905-01-02'],
    ['8 février 1904', '1904-02-08'],
    ['10. März 1905', '1905-03-10'],
    ['27 de mayo de 1905', '1905-05-27'],
    ['5 settembre 1905', '1905-09-05'],
    ['5 września 1905', '1905-09-05'],
    ['14. Mai 1905 a. St.', '1905-05-27'],
    ['1905-05-27', '1905-05-27'],
    ['27.05.1905', '1905-05-27'],
    ['27/05/1905', '1905-05-27'],
    ['5/27/1905', '1905-05-27'],
    ['1905/05/27', '1905-05-27'],
    ['14 May 1905 O.S.', '1905-05-27'],
    ['14 May 1905 (Old Style)', '1905-05-27'],
    ['14 may 1905 OS', '1905-05-27'],
    ['14.05.1905 ст. ст.', '1905-05-27'],
    ['14.5.1905 ст.ст.', '1905-05-27'],
    ['14 мая 1905 года по старому стилю', '1905-05-27'],
    ['1905-05-14 O.S.', '1905-05-27'],
    ['27.05.1905 н. ст.', '1905-05-27'],
    ['Meiji 38 5 27', '1905-05-27'],
    ['Meiji 38, 27 May', '1905-05-27'],
    ['meiji 38/5/27', '1905-05-27'],
    ['M38.5.27', '1905-05-27'],
    ['明治38年5月27日', '1905-05-27'],
    ['明治３８年５月２７日', '1905-05-27'],
    ['明治三十八年五月二十七日', '1905-05-27'],
    ['1905年5月27日', '1905-05-27'],
    ['1904年2月8日', '1904-02-08'],
    ['1905년 5월 27일', '1905-05-27'],
    ['1905년5월27일', '1905-05-27'],
    ['8-Feb-1904', '1904-02-08'],
    ['11 August 480', '0480-08-11'],
    ['3 May 27', '0027-05-03'],
    ['  27   May  1905 ', '1905-05-27'],
    // Leap days: 1904 in both calendars, 1900 in the Julian alone.
    ['29 February 1904', '1904-02-29'],
    ['29 February 1904 O.S.', '1904-03-13'],
    ['29 Feb 1900 O.S.', '1900-03-13'],
    ['28 Feb 1900 O.S.', '1900-03-12'],
    ['1 March 1900 O.S.', '1900-03-14'],
    ['26 January 1904 O.S.', '1904-02-08'],
    ['31 December 1904 O.S.', '1905-01-13'],
    // Twelve days in the nineteenth century.
    ['26 January 1855 O.S.', '1855-02-07'],
    ['25 April 1875 O.S.', '1875-05-07'],
    // The solar years of Meiji.
    ['Meiji 6 1 1', '1873-01-01'],
    ['Meiji 8 5 7', '1875-05-07'],
    ['Meiji 37 2 8', '1904-02-08'],
    ['Meiji 45 7 29', '1912-07-29'],
    ['明治45年7月30日', '1912-07-30'],
  ])('%s is %s', (text, iso) => {
    expect(readDate(text)).toMatchObject({
      start: Date.parse(iso),
      end: Date.parse(iso) + DAY,
      precision: 'day',
    });
  });
});

describe('times', () => {
  it.each([
    ['1905-05-27T05:08Z', '1905-05-27T05:08Z'],
    ['1905-05-27T05:08', '1905-05-27T05:08Z'],
    ['1905-05-27 05:08', '1905-05-27T05:08Z'],
    ['1905-05-27T14:08+09:00', '1905-05-27T05:08Z'],
    ['27 May 1905, 05:08 UTC', '1905-05-27T05:08Z'],
    ['27 May 1905 13:55 Japan time', '1905-05-27T04:55Z'],
    ['13:55 Japan time, 27 May 1905', '1905-05-27T04:55Z'],
    ['27 May 1905, 2:05 pm', '1905-05-27T14:05Z'],
    ['27 May 1905 12:30 a.m.', '1905-05-27T00:30Z'],
    ['27 May 1905 12:30 p.m. Japan time', '1905-05-27T03:30Z'],
    ['13:55 on May 27, 1905', '1905-05-27T13:55Z'],
    ['14 May 1905 O.S. 13:55 JST', '1905-05-27T04:55Z'],
    ['28 May 1905 02:00 Japan time', '1905-05-27T17:00Z'],
    ['明治38年5月27日 13:55 JST', '1905-05-27T04:55Z'],
  ])('%s is %s', (text, iso) => {
    expect(readDate(text, READING.zones)).toMatchObject({
      start: Date.parse(iso),
      precision: 'minute',
    });
  });
});

describe('months, years, doubts and spans', () => {
  it.each([
    ['May 1905', '1905-05-01', '1905-06-01', 'May 1905'],
    ['May 1905 O.S.', '1905-05-14', '1905-06-14', null],
    ['明治38年5月', '1905-05-01', '1905-06-01', 'May 1905'],
    ['1905', '1905-01-01', '1906-01-01', '1905'],
    ['Meiji 38', '1905-01-01', '1906-01-01', '1905'],
    ['1904-02', '1904-02-01', '1904-03-01', 'February 1904'],
    ['about 8 February 1904', '1904-02-08', '1904-02-09', 'about 8 February 1904'],
    ['c. May 1905', '1905-05-01', '1905-06-01', 'about May 1905'],
    ['perhaps 1905', '1905-01-01', '1906-01-01', 'perhaps 1905'],
    ['1904-02-08~', '1904-02-08', '1904-02-09', 'about 8 February 1904'],
    ['27 May 1905?', '1905-05-27', '1905-05-28', 'perhaps 27 May 1905'],
    ['27–28 May 1905', '1905-05-27', '1905-05-29', '27–28 May 1905'],
    ['27-28 May 1905', '1905-05-27', '1905-05-29', '27–28 May 1905'],
    ['14–15 May 1905 O.S.', '1905-05-27', '1905-05-29', '27–28 May 1905'],
    ['27 May – 3 June 1905', '1905-05-27', '1905-06-04', '27 May – 3 June 1905'],
    ['8 Feb 1904 – 5 Sept 1905', '1904-02-08', '1905-09-06', '8 February 1904 – 5 September 1905'],
    ['1904年5月', '1904-05-01', '1904-06-01', 'May 1904'],
    ['1904년 5월', '1904-05-01', '1904-06-01', 'May 1904'],
    ['190X', '1900-01-01', '1910-01-01', 'some time in 1900–1909'],
    ['1904-xx', '1904-01-01', '1905-01-01', 'some time in 1904'],
    ['1904-02-08/1904-02-09', '1904-02-08', '1904-02-10', '8–9 February 1904'],
    ['../1904', '0001-01-01', '1905-01-01', 'until 1904'],
    ['1904-02/', '1904-02-01', '1904-03-01', 'from February 1904, until when is not known'],
  ])('%s', (text, start, end, words) => {
    const when = readDate(text);
    expect(when).toMatchObject({ start: Date.parse(start), end: Date.parse(end) });
    if (when && words !== null) expect(whenText(when)).toBe(words);
  });

  test('still so', () => {
    expect(readDate('1945/..')?.end).toBeNull();
  });

  test('what was always so is shown at its end', () => {
    const when = readDate('../1904');
    expect(when && goalOf(when)).toBe(Date.parse('1904-12-31T12:00Z'));
  });
});

test.each([
  '',
  'yesterday',
  'Ma 1905',
  '27 Mai Meiji',
  '29 February 1905',
  '29 February 1900',
  '29 February 1905 O.S.',
  '30 February 1904 O.S.',
  '31 April 1905',
  '0 May 1905',
  '32.01.1904',
  '01.13.1904',
  '1904-02-30',
  'Meiji 5 1 1',
  'Meiji 46 1 1',
  'Meiji 45 7 31',
  'Meiji 45 12 1',
  'Meiji 38 2 29',
  '明治元年1月1日',
  'Meiji 38 5 27 O.S.',
  '27 May 1905 25:00',
  '27 May 1905 13:60',
  'May 1905 13:55',
  '27 May 1905 13:55 pm',
  '27 May 1905 0:55 am',
  '13/13/1905',
  '1904-XX-08',
  '1904-21',
  '1904/1905-21',
  '28–27 May 1905',
  '1905/1904',
])('“%s” is no date', (text) => {
  expect(readDate(text)).toBeNull();
});

describe('what is wrong is said', () => {
  it.each([
    ['yesterday', /^“yesterday” is no date that the atlas can read/],
    ['29 February 1900', /no such day.*Old Style there is/],
    ['31 April 1905', /^There is no such day in that year\.$/],
    ['01.13.1904', /^There is no month 13\.$/],
    ['1904-21', /seasons.*months/],
    ['1904/1905-21', /seasons.*months/],
    ['Meiji 5 1 1', /solar calendar in Meiji 6/],
    ['27 May 1905 25:00', /00:00 to 23:59/],
    ['3 March 1620', /^3 March 1620 lies outside the atlas, which runs from 1855 to 2026\.$/],
    ['2031', /^2031 lies outside/],
    ['../1850', /lies outside/],
  ])('%s', (text, sentence) => {
    expect(dateProblem(text, SPAN, READING)).toMatch(sentence);
  });

  it('gives examples in the calendars that the atlas uses, and in no other', () => {
    const problem = (calendars: typeof READING.calendars): string | null =>
      dateProblem('yesterday', SPAN, { ...READING, calendars });
    expect(problem(['julian', 'meiji'])).toMatch(
      /Try 8 February 1904, 26 January 1904 O\.S\. or Meiji 37 2 8\.$/,
    );
    expect(problem([])).toMatch(/Try 8 February 1904 or 1904-02-08\.$/);
    expect(dateProblem('29 February 1900', SPAN, { ...READING, calendars: [] })).toBe(
      'There is no such day in that year.',
    );
  });

  it('says nothing of a date it can show', () => {
    expect(dateProblem('29 February 1900 O.S.', SPAN, READING)).toBeNull();
  });
});

test('every day comes back from each of its calendars', () => {
  const days = fc.integer({ min: -41_900, max: 20_000 }).map((day) => day * DAY);
  fc.assert(
    fc.property(days, (day) => {
      const texts = [
        newStyle(day),
        ...julian.typed(day),
        ...meiji.typed(day),
        meiji.day(day, dates),
      ];
      for (const text of texts) {
        if (text !== null) expect(readDate(text)?.start, text).toBe(day);
      }
    }),
  );
});

test('nothing typed breaks it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      expect(readDate(text) === null || dateProblem(text, SPAN, READING) === null || true).toBe(
        true,
      );
    }),
  );
});
