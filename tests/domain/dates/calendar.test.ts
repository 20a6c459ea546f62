import { describe, expect, it } from 'vitest';
import {
  longDate,
  newStyle,
  shortDate,
  startText,
  whenText,
} from '../../../src/domain/dates/calendar';
import { otherDay, otherSpan } from '../../../src/domain/calendars/inUse';
import { julian as oldStyle } from '../../../src/domain/calendars/julian';
import { meiji } from '../../../src/domain/calendars/meiji';
import { parseInterval } from '../../../src/domain/dates/edtf';
import type { When } from '../../../src/domain/dates/time';
import { dayOfWar, periodYear } from '../../../src/domain/dates/war';
import { zoneTime } from '../../../src/domain/dates/zoneTime';
import { DATING, days } from '../../sampleAtlas';
import { dates } from '../../../src/words/en/dates';

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
    expect(oldStyle.day(instant, dates)).toBe(julian);
    expect(meiji.day(instant, dates)).toBe(era);
  });

  it('gives what stands beside New Style in the calendars that the atlas uses', () => {
    const instant = Date.parse('1904-02-08');
    expect(otherDay(DATING, instant)).toBe('26 January 1904 Old Style');
    expect(otherDay({ calendars: ['meiji'] }, instant)).toBe('');
    expect(otherSpan(DATING, days('1904-02-08', '1904-02-09'))).toBe(
      '26–27 January 1904 Old Style',
    );
    expect(otherSpan({ calendars: [] }, days('1904-02-08'))).toBe('');
  });

  it('says no more than is known', () => {
    const instant = Date.parse('1905-05-27T05:08Z');
    expect(newStyle(instant, 'year')).toBe('1905');
    expect(newStyle(instant, 'month')).toBe('May 1905');
    expect(newStyle(instant, 'minute')).toBe('27 May 1905, 05:08 UTC');
  });
});

describe('long and short', () => {
  const [japan] = DATING.zones;
  if (!japan) throw new Error('the sample knows no clocks');
  const instant = Date.parse('1905-05-27T16:08Z');

  it('gives the day at three lengths and by Japan’s clocks', () => {
    expect(longDate(instant)).toBe('Saturday, 27 May 1905');
    expect(shortDate(Date.parse('1904-02-08'))).toBe('8 Feb. 1904');
    expect(shortDate(Date.parse('1904-09-28'))).toBe('28 Sept. 1904');
    expect(oldStyle.briefest(Date.parse('1904-02-08'), dates)).toBe('26 Jan. 1904 O.S.');
    expect(zoneTime(japan, Date.parse('1905-05-27T05:08Z'))).toBe('14:08 in Japan');
    expect(zoneTime(japan, instant)).toBe('01:08 in Japan on 28 May 1905');
  });

  it.each([
    ['1904-02-07T23:59Z', null],
    ['1904-02-08T00:00Z', 1],
    ['1904-02-29T12:00Z', 22],
    ['1905-01-02T12:00Z', 330],
    ['1905-05-27T12:00Z', 475],
    ['1905-09-05T23:59Z', 576],
    ['1905-09-06T00:00Z', null],
  ])('%s is day %s of the war', (iso, day) => {
    const war = [Date.parse('1904-02-08'), Date.parse('1905-09-06')] as const;
    expect(dayOfWar({ war }, Date.parse(iso))).toBe(day);
    expect(dayOfWar({}, Date.parse(iso))).toBeNull();
    expect(periodYear({ war, span: [0, 1] })).toBe(1904);
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
    expect(oldStyle.span(days('1904-02-08', '1904-02-09'), dates)).toBe('26–27 January 1904');
    expect(oldStyle.span(span({ end: null }), dates)).toBeNull();
  });
});

describe('doubt in words', () => {
  it.each([
    ['1904-02-08~', 'about 8 February 1904', 'c. 8 February 1904'],
    ['1904-02?', 'perhaps February 1904', 'February 1904?'],
    ['1904%', 'perhaps about 1904', 'c. 1904?'],
    ['190X', 'some time in 1900–1909', '1900–1909?'],
    ['1904-XX', 'some time in 1904', '1904?'],
    ['1904-02-XX', 'some time in February 1904', 'February 1904?'],
    ['1904-02-XX~', 'some time in about February 1904', 'February 1904?'],
    ['../1904-05-01', 'until 1 May 1904', 'until 1 May 1904'],
    [
      '/1904-05',
      'until May 1904, since when is not known',
      'until May 1904, since when is not known',
    ],
    ['1904-05/', 'from May 1904, until when is not known', 'May 1904'],
    ['1904-05~/..', 'since about May 1904', 'c. May 1904'],
    ['1905-05-27T05:08Z', '27 May 1905, 05:08 UTC', '27 May 1905'],
    ['1904-02-08/1904-02-09', '8–9 February 1904', '8 February 1904'],
  ])('%s', (edtf, long, short) => {
    const when = parseInterval(edtf);
    expect(when && whenText(when)).toBe(long);
    expect(when && startText(when)).toBe(short);
  });

  it('has no Old Style for what is not known to the day', () => {
    for (const edtf of ['1904-02-XX', '../1904-05-01', '1904']) {
      const when = parseInterval(edtf);
      expect(when && oldStyle.span(when, dates)).toBeNull();
    }
  });
});
