import { describe, expect, it } from 'vitest';
import { datesOf } from './datesOf';

describe('dates that hang on others', () => {
  it('takes the year from what was said before', () => {
    expect(datesOf('On 8 February 1904 it began. On 13 April he died.')[1]).toBe(
      '13 April = 1904-04-13',
    );
  });

  it('takes the year from the chronicle of the place beside it', () => {
    const text = 'The peace of 5 September 1905 was far. On 9 August the Wolf Hills were lost.';
    expect(datesOf(text)[1]).toBe('9 August = 1904-08-09');
  });

  it('knows days of the month, the last year and the next day', () => {
    const text =
      'MARCH 18, 1905. On the 10th they entered. On April 13 of last year he died; the next day it rained.';
    expect(datesOf(text).slice(1)).toEqual([
      '10th = 1905-03-10',
      'April 13 = 1904-04-13',
      'the next day = 1904-04-14',
    ]);
  });

  it.each([
    ['On 26 May 1904 it began. Three days later it was over.', 'Three days later = 1904-05-29'],
    ['On 27 and 28 May 1905 they fought. The next day he ran.', 'The next day = 1905-05-29'],
    [
      'On the night of 8–9 May 1904 it rained. The next day it did not.',
      'The next day = 1904-05-09',
    ],
    [
      'On 9 May 1904 it began. It was a bad month, May 1904. The next day he ran.',
      'The next day = 1904-05-10',
    ],
    ['On 9 May 1904 it rained. He left on the 16th ult. by sea.', '16th = 1904-04-16'],
    [
      'On 9 May 1904 it began. The following month it ended.',
      'The following month = 1904-06-01/1904-06-30',
    ],
    [
      'In May 1904 it began. In the summer of that year it ended.',
      'summer of that year = 1904-06-01/1904-08-31',
    ],
    ['In May 1904 it began. By New Year 1905 it was over.', 'New Year 1905 = 1905-01-01'],
    [
      'In May 1904 it began. So it was on October 17, 1854. It ended in May of the following year.',
      'May of the following year = 1855-05-01/1855-05-31',
    ],
  ])('%s', (text, expected) => {
    expect(datesOf(text).at(-1)).toBe(expected);
  });

  it('leaves out what is only said beside the day itself', () => {
    expect(datesOf('On 12 June 1904 it began. On the following day, the 13th, it ended.')).toEqual([
      '12 June 1904 = 1904-06-12',
      '13th = 1904-06-13',
    ]);
    expect(datesOf('TOKIO, July 3, 1904.—It was last Monday night, June 27.').slice(1)).toEqual([
      'June 27 = 1904-06-27',
    ]);
  });

  it('takes a day that is still to come in its month for no other month’s', () => {
    const text =
      'On 1 July 1904 they asked, and signed on the 2nd. Six weeks afterwards the Wolf Hills were taken.';
    expect(datesOf(text)[1]).toBe('2nd = 1904-07-02');
  });

  it('counts no days from a month, and none that are said again', () => {
    expect(datesOf('In May 1904 it began. The next day it rained.')).toHaveLength(1);
    const again = 'On 9 May 1904 it began. Ten days later it was over: on 19 May they left.';
    expect(datesOf(again)).toEqual(['9 May 1904 = 1904-05-09', '19 May = 1904-05-19']);
    expect(datesOf('On 9 May 1904, two days after the battle, it rained.')).toHaveLength(1);
  });

  it('is not moved by an aside of another century', () => {
    const text = 'On 14 April 1905 they came. A museum since 1957. On 22 April they left.';
    expect(datesOf(text)[2]).toBe('22 April = 1905-04-22');
  });
});

describe('dates that are counted from a dateline', () => {
  const NEWS = 'THE WAR.\n\nWeek ending October 22, 1904.\n\n';

  it.each([
    ['It was so in August.\n\nA junk came in on the 18th.', '18th = 1904-10-18'],
    ['They look for it by mid-November.', 'mid-November = 1904-11-11/1904-11-20'],
    ['They rode out on Monday last.', 'Monday last = 1904-10-17'],
    ['They rode out last Saturday.', 'last Saturday = 1904-10-15'],
    ['He sailed on Thursday for Suez.', 'Thursday = 1904-10-20'],
    ['It began on October 5. By Sunday they were through.', 'Sunday = 1904-10-09'],
    ['It was so in May. They were at sea yesterday.', 'yesterday = 1904-10-21'],
    ['It was so in May. He left on the 9th inst. by sea.', '9th = 1904-10-09'],
    ['It was so in May. He left on the 19th ult. by sea.', '19th = 1904-09-19'],
    ['It was so in May 1904. He fell last August.', 'August = 1904-08-01/1904-08-31'],
    ['Under date the 12th inst. it rained.', '12th = 1904-10-12'],
    ['On 14 September the ships left. On the 18th they came.', '18th = 1904-09-18'],
  ])('%s', (text, expected) => {
    expect(datesOf(NEWS + text).at(-1)).toBe(expected);
  });

  it('takes each day of a diary for the next entry', () => {
    const text =
      '3 May 1904.—It rained.\n\n8 June.—He came on the 2nd; in April he was ill.\n\n9 July. He went on Monday.';
    expect(datesOf(text)).toEqual([
      '3 May 1904 = 1904-05-03',
      '8 June = 1904-06-08',
      '2nd = 1904-06-02',
      'April = 1904-04-01/1904-04-30',
      '9 July = 1904-07-09',
      'Monday = 1904-07-04',
    ]);
  });

  it('takes an ordinal before what was done for a day of a diary', () => {
    expect(datesOf('26 August 1904: rain. 27th. Wolf Hills. 28th. Wolf Hills.')).toEqual([
      '26 August 1904 = 1904-08-26',
      '27th = 1904-08-27',
      '28th = 1904-08-28',
    ]);
    expect(datesOf('IN MAY 1904 THEY FOUGHT ON THE 27TH AND 28TH.').at(-1)).toBe(
      '27TH AND 28TH = 1904-05-27/1904-05-28',
    );
  });

  it('counts nothing from what another work tells', () => {
    const text = 'On 9 May 1904 he wrote.\n\n“The next day we came to the Wolf Hills,” it says.';
    expect(datesOf(text)).toHaveLength(1);
    expect(datesOf('On 9 May 1904, the day after General Li fell, he went.')).toHaveLength(1);
  });

  it('leaves days of the week alone where nothing says which', () => {
    expect(datesOf('On 9 May 1904 they met. He came on Monday.')).toHaveLength(1);
    expect(datesOf(`${NEWS}It was Bloody Sunday, and Sundays are long.`)).toHaveLength(1);
  });

  it('takes no day of a sentence for one', () => {
    const text = 'On 9 May 1904 they met.\n\nIt was so in July 1904. He came on the 18th.';
    expect(datesOf(text).at(-1)).toBe('18th = 1904-07-18');
  });
});

describe('the year of a date that has none', () => {
  it.each([
    [
      'It was so in May 1904. In March, 1905, they had thirty; and in July, the same sum again.',
      'July = 1905-07-01/1905-07-31',
    ],
    [
      'It was 10 March 1905. Nobody had played that until 1912.\n\nHe slept there for long, and they made peace in September, it is said.',
      'September = 1905-09-01/1905-09-30',
    ],
    [
      'THE TIMES, SATURDAY, MAY 22, 1915\n\nIn April 1904 he went there and stayed.\n\nIn July of last year he was ready, and on the 31st he left.',
      '31st = 1914-07-31',
    ],
    [
      'He (12 October [O.S. 30 September] 1857 – 15 December [O.S. 2 December] 1904) was there.',
      '15 December [O.S. 2 December] 1904 = 1904-12-15',
    ],
    ['It was 10 August 1904. On the twentieth we found her.', 'twentieth = 1904-08-20'],
    [
      'JUNE 3, 1905. On the fifth he wrote, on the morning of the twenty-seventh of last month, before it was light.',
      'twenty-seventh of last month = 1905-05-27',
    ],
    [
      'He wrote at home on 14 August 1904; like all the others this letter uses the old calendar, so add thirteen days.\n\nHe was there until 26 September, and slept.',
      '26 September = 1904-10-09',
    ],
    ['On 1 May 1904 (in Russian accounts 18 April) they waded.', '18 April = 1904-05-01'],
    [
      'It was so in May 1904. It fell in the last days of June.',
      'last days of June = 1904-06-21/1904-06-30',
    ],
    [
      'JUNE 3, 1905. It was agreed upon the day before yesterday.',
      'the day before yesterday = 1905-06-01',
    ],
    [
      'THE WEEK.\n\nSaturday, June 10, 1905.\n\nSince he rode through there on March 31, this had been looked for. The king landed on Monday, in a downpour.',
      'Monday = 1905-06-05',
    ],
  ])('%s', (text, date) => {
    expect(datesOf(text)).toContain(date);
  });
});
