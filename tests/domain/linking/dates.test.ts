import { describe, expect, it } from 'vitest';
import { link } from '../../../src/domain/linking/link';
import { indexOf } from '../../../src/domain/linking/things/names';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import { datesOf, day, hills, index, taken, war } from './datesOf';

describe('dates that are whole', () => {
  it.each([
    ['On 27 May 1905 they met.', '27 May 1905 = 1905-05-27'],
    ['On May 27th, 1905, they met.', 'May 27th, 1905 = 1905-05-27'],
    ['It began in February 1904.', 'February 1904 = 1904-02-01/1904-02-29'],
    ['From 5 to 17 October 1904 they fought.', '5 to 17 October 1904 = 1904-10-05/1904-10-17'],
    ['Until 28 July – 3 August 1904 it rained.', '28 July – 3 August 1904 = 1904-07-28/1904-08-03'],
    ['Signed 1904-08-22.', '1904-08-22 = 1904-08-22'],
    ['Am 27.05.1905.', '27.05.1905 = 1905-05-27'],
    ['The winter of 1904–05 was hard.', 'winter of 1904–05 = 1904-12-01/1905-02-28'],
    ['The loans of the 1890s.', '1890s = 1890-01-01/1899-12-31'],
    ['Between May and December 1904 it rained.', 'May and December 1904 = 1904-05-01/1904-12-31'],
    ['On Sunday 9th October 1904 it rained.', '9th October 1904 = 1904-10-09'],
    ['From Feb – March 1905 it lasted.', 'Feb – March 1905 = 1905-02-01/1905-03-31'],
    ['Monday, Jun. 11, 1934, he died.', 'Jun. 11, 1934 = 1934-06-11'],
    ['She sank (22-Mar-1904).', '22-Mar-1904 = 1904-03-22'],
    ['On August 30th, 1904: it rained.', 'August 30th, 1904 = 1904-08-30'],
    ['He studied between 1870 and 78.', '1870 and 78 = 1870-01-01/1878-12-31'],
    ['It fell on the last day of 1904.', 'last day of 1904 = 1904-12-31'],
    ['The years 1904−1905.', '1904−1905 = 1904-01-01/1905-12-31'],
    ['On the back: 29. V. 1905', '29. V. 1905 = 1905-05-29'],
    ['London, Juno 3, 1904.', 'Juno 3, 1904 = 1904-06-03'],
    ['February to Noyember 1904', 'February to Noyember 1904 = 1904-02-01/1904-11-30'],
    ['they fired on 8 february 1904', '8 february 1904 = 1904-02-08'],
    [
      'From the end of July to the middle of August 1904 it rained.',
      'end of July to the middle of August 1904 = 1904-07-21/1904-08-20',
    ],
    [
      'From late August to early October 1904 it rained.',
      'late August to early October 1904 = 1904-08-21/1904-10-10',
    ],
    ['It began on Feb. 20, 1905.', 'Feb. 20, 1905 = 1905-02-20'],
    ['In 1905 it began on Feb. 20 among the hills.', 'Feb. 20 = 1905-02-20', 1],
    ['In 1904 two failed in March and May.', 'May = 1904-05-01/1904-05-31', 2],
    ['The late 1904 rains.', 'late 1904 = 1904-09-01/1904-12-31'],
    ['明治38年5月27日に', '明治38年5月27日 = 1905-05-27'],
    ['27 мая 1905 года начался бой', '27 мая 1905 года = 1905-05-27'],
  ])('%s', (text, expected, others = 0) => {
    expect(datesOf(text).slice(others)).toEqual([expected]);
  });
});

describe('the two calendars', () => {
  it.each([
    ['He died on March 31 [ April 13 ] 1904 .', 'March 31 [ April 13 ] 1904 = 1904-04-13'],
    ['Written on MAY 17, 1905 (RUSSIAN STYLE).', 'MAY 17, 1905 (RUSSIAN STYLE) = 1905-05-30'],
    [
      'It fell on 22 November 1904 by the Russian calendar.',
      '22 November 1904 by the Russian calendar = 1904-12-05',
    ],
    [
      'On January 26-27 (our February 8-9) 1904 it began.',
      'January 26-27 (our February 8-9) 1904 = 1904-02-08/1904-02-09',
    ],
    ['On 14 (27) May 1905.', '14 (27) May 1905 = 1905-05-27'],
    ['Launched on 15 March [O.S. 2 March] 1900.', '15 March [O.S. 2 March] 1900 = 1900-03-15'],
    ['On 9 February (O.S. 27 January) 1904.', '9 February (O.S. 27 January) 1904 = 1904-02-09'],
    ['On 14/27 May 1905.', '14/27 May 1905 = 1905-05-27'],
    ['On 23 August (5 September) 1905.', '23 August (5 September) 1905 = 1905-09-05'],
    ['On 27 January/9 February 1904.', '27 January/9 February 1904 = 1904-02-09'],
    ['On January 27 (N.S. February 9), 1904.', 'January 27 (N.S. February 9), 1904 = 1904-02-09'],
    ['On 24 June 1905 (O.S.) they came.', '24 June 1905 (O.S.) = 1905-07-07'],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });

  it('knows the Old Style by its events, where none is of the New', () => {
    const battles = 'On 17 July the Wolf Hills were attacked. On 28 July 1904 the Wolf Hills fell.';
    expect(datesOf(`In 1904 it began. ${battles}`)).not.toContain('28 July 1904 = 1904-08-10');
    const short = { ...taken, days: [day('1904-07-30'), day('1904-07-30')] as const };
    const last = { ...taken, id: 'last', days: [day('1904-08-10'), day('1904-08-10')] as const };
    const brief = indexOf({ lexicon: index.lexicon, things: [hills, short, last, war] });
    const found = (text: string): readonly string[] =>
      link(text, passagesOf(text), brief).dates.map(({ from }) => from);
    expect(found(battles)).toEqual(['1904-07-30', '1904-08-10']);
    expect(found(`${battles} On 30 July the Wolf Hills were lost.`)[1]).toBe('1904-07-28');
    expect(found(`${battles} It began on 1 July, and on the 3rd it rained.`).slice(-2)).toEqual([
      '1904-07-14',
      '1904-07-16',
    ]);
  });

  it('knows a diary of the Old Style by the stays at whose names its entries begin', () => {
    const stay = { ...taken, days: [day('1904-07-28'), day('1904-07-31')] as const };
    const next = { ...taken, id: 'next', days: [day('1904-08-08'), day('1904-08-11')] as const };
    const stays = indexOf({ lexicon: index.lexicon, things: [hills, stay, next, war] });
    const found = (text: string): readonly string[] =>
      link(text, passagesOf(text), stays).dates.map(({ from }) => from);
    const diary = (first: string, then: string): string =>
      `${first}. The Wolf Hills, in rain.\n\n${then}. The Wolf Hills again.`;
    expect(found(diary('16 July 1904', '27 July'))).toEqual(['1904-07-29', '1904-08-09']);
    expect(found(diary('29 July 1904', '9 August'))).toEqual(['1904-07-29', '1904-08-09']);
    expect(found(diary('16 July 1904', '9 August'))).toEqual(['1904-07-16', '1904-08-09']);
    const told = 'On 16 July 1904 the Wolf Hills were wet. On 27 July the Wolf Hills were dry.';
    expect(found(told)).toEqual(['1904-07-16', '1904-07-27']);
  });

  it('keeps to the Old Style when a text says so once', () => {
    expect(datesOf('All dates are Old Style.\n\nOn 18 April 1904 we marched.')).toEqual([
      '18 April 1904 = 1904-05-01',
    ]);
  });
});

describe('a text that says how it is dated', () => {
  it.each([
    'I give my days by the old calendar; let him add his thirteen days himself.',
    'The letters bear Russian dates, thirteen days behind ours.',
    'Dates are given in the Julian reckoning throughout.',
    'All dates are of the Julian calendar unless two are given.',
    'The dates are those of the log, old style.',
    'Dates as the Russians count them.',
    'Where I give a day it is the Church’s; the young may take thirteen away from theirs.',
    'The dates are those of the Old Style, thirteen days behind those of the New Style.',
  ])('%s', (said) => {
    expect(datesOf(`${said}\n\nOn 18 April 1904 we marched.`)).toEqual([
      '18 April 1904 = 1904-05-01',
    ]);
    expect(datesOf(`${said}\n\nOn 1/14 June 1904 we marched.`)).toEqual([
      '1/14 June 1904 = 1904-06-14',
    ]);
    const note = 'He was killed in 1931, on 18 September of that year.';
    expect(datesOf(`${said}\n\nOn 18 April 1904 we marched.\n\n${note}`).at(-1)).toContain(
      '= 1931-09-18',
    );
  });

  it.each([
    'Russian dates have been turned into our style.',
    'The dates are New Style; for Old Style take off 13 days.',
    'It began on 9 January by the old calendar.',
  ])('%s', (said) => {
    expect(datesOf(`${said}\n\nOn 18 April 1904 we marched.`).at(-1)).toBe(
      '18 April 1904 = 1904-04-18',
    );
  });
});

describe('a year that is said once', () => {
  it('stands over the days that follow its line', () => {
    const text =
      '1904\n\nPskov, 30 January\n\nIt began.\n\n1905\n\nPskov, 9 August\n\nWolf Hills again.';
    expect(datesOf(text).filter((date) => /^\d+ \p{L}/u.test(date))).toEqual([
      '30 January = 1904-01-30',
      '9 August = 1905-08-09',
    ]);
  });

  it('is that of its sentence, however far off', () => {
    const text =
      'On 9 May 1904 it began. There, in 1921, she struck off the Wolf Hills, on 9 August.';
    expect(datesOf(text).at(-1)).toBe('9 August = 1921-08-09');
  });

  it.each([
    [
      'On July 26, 27, and 28, 1904, they met.',
      'July 26, 27, and 28, 1904 = 1904-07-26/1904-07-28',
    ],
    ['On 26, 27 and 28 July 1904 they met.', '26, 27 and 28 July 1904 = 1904-07-26/1904-07-28'],
    ['On the first of April 1904 they met.', 'the first of April 1904 = 1904-04-01'],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });
});

describe('years of two figures', () => {
  it.each([
    ['In the autumn of ’04 it rained.', 'autumn of ’04 = 1904-09-01/1904-11-30'],
    ['On 12 Feb. ’05 they met.', '12 Feb. ’05 = 1905-02-12'],
    ['On 8 Feb 04 they met.', '8 Feb 04 = 1904-02-08'],
    ['Received 8.2.04.', '8.2.04 = 1904-02-08'],
    ['They leased it in ’98.', '’98 = 1898-01-01/1898-12-31'],
    ['The war of ’04–05 was long.', '’04–05 = 1904-01-01/1905-12-31'],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });

  it('are no numbers', () => {
    expect(datesOf('He paid 3.04 at 04 hours for the ’77, and 12 of 1904 men.')).toEqual([]);
  });
});

describe('what is no date', () => {
  it.each([
    'He lives at 1904 Washington Street.',
    'They may march on in august company, and 5 may do.',
    'The Juno and Julia sailed; it was the 3rd longest line.',
    'It had 1,905 tons and 1904 men.',
    'See p. 1904 of the book.',
    'The 5th Division crossed the 50th parallel.',
    'He paid $1904 for it.',
    'They came with the 2nd and 4th Armies from the sea.',
    'Object 1904.27, and a box (1905.88), of RED_STAR_1917.',
  ])('%s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});
