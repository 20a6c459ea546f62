import { describe, expect, it } from 'vitest';
import { meiji, newStyle, oldStyle, whenOldStyle, whenText } from '../../src/domain/calendar';
import type { When } from '../../src/domain/time';
import { days } from '../sampleAtlas';

describe('three calendars for one day', () => {
  it.each([
    ['1905-05-27', '27 May 1905', '14 May 1905', 'Meiji 38, 27 May'],
    ['1904-02-08', '8 February 1904', '26 January 1904', 'Meiji 37, 8 February'],
    // 1904 was a leap year in both calendars; 1900 in the Julian alone.
    ['1904-03-13', '13 March 1904', '29 February 1904', 'Meiji 37, 13 March'],
    ['1900-03-12', '12 March 1900', '28 February 1900', 'Meiji 33, 12 March'],
    ['1900-03-13', '13 March 1900', '29 February 1900', 'Meiji 33, 13 March'],
    ['1855-02-07', '7 February 1855', '26 January 1855', null],
    ['1945-09-02', '2 September 1945', '20 August 1945', null],
  ])('%s', (iso, gregorian, julian, era) => {
    const instant = Date.parse(iso);
    expect(newStyle(instant)).toBe(gregorian);
    expect(oldStyle(instant)).toBe(julian);
    expect(meiji(instant)).toBe(era);
  });

  it('says no more than is known', () => {
    const instant = Date.parse('1905-05-27T05:08Z');
    expect(newStyle(instant, 'year')).toBe('1905');
    expect(newStyle(instant, 'month')).toBe('May 1905');
    expect(newStyle(instant, 'minute')).toBe('27 May 1905, 05:08 UTC');
  });
});

describe('spans in words', () => {
  const span = (changes: Partial<When>): When => ({ ...days('1904-02-08'), ...changes });

  it.each([
    [days('1904-02-08'), '8 February 1904'],
    [days('1904-02-08', '1904-02-09'), '8–9 February 1904'],
    [days('1904-08-24', '1904-09-04'), '24 August – 4 September 1904'],
    [days('1904-08-01', '1905-01-02'), '1 August 1904 – 2 January 1905'],
    [days('1904-10-31', '1904-11-02'), '31 October – 2 November 1904'],
    [span({ approximate: true }), 'about 8 February 1904'],
    [span({ end: null, precision: 'month' }), 'since February 1904'],
    [
      span({ start: Date.parse('1855-01-01'), end: Date.parse('1876-01-01'), precision: 'year' }),
      '1855–1875',
    ],
  ])('%#', (when, text) => {
    expect(whenText(when)).toBe(text);
  });

  it('gives the same span Old Style', () => {
    expect(whenOldStyle(days('1904-02-08', '1904-02-09'))).toBe('26–27 January 1904');
    expect(whenOldStyle(span({ end: null }))).toBeNull();
  });
});
