import { describe, expect, it } from 'vitest';
import { link } from '../../../src/domain/linking/link';
import { NO_LEXICON } from '../../../src/domain/linking/lexicon';
import { indexOf } from '../../../src/domain/linking/things/names';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import type { Thing } from '../../../src/domain/linking/things/thing';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

function placeOf(id: string, name: string): Thing {
  return { ...PLAIN, id, kind: 'place', names: [name] };
}

function eventAt(place: string, sort: string, from: string, to: string, rank = 2): Thing {
  const days = [day(from), day(to)] as const;
  return {
    ...PLAIN,
    id: `${place}-event`,
    kind: 'event',
    names: [],
    sort,
    of: [place],
    days,
    rank,
  };
}

const PLAIN = { title: '', sort: '', at: null, days: null, of: [], heads: [], rank: 2 } as const;
const things: readonly Thing[] = [
  placeOf('hills', 'Wolf Hills'),
  eventAt('hills', 'land-battle', '1904-07-30', '1904-08-10'),
  placeOf('island', 'Bear Island'),
  eventAt('island', 'landing', '1905-07-07', '1905-07-31'),
  placeOf('creek', 'Fox Creek'),
  eventAt('creek', 'incident', '1905-06-20', '1905-07-31', 3),
  eventAt('town', 'treaty', '1905-08-09', '1905-09-05', 1),
  {
    ...PLAIN,
    id: 'war',
    kind: 'period',
    names: ['War'],
    days: [day('1904-02-08'), day('1905-09-05')],
  },
];
const index = indexOf({ lexicon: { ...NO_LEXICON, about: 'war' }, things });

function datesOf(text: string): readonly string[] {
  return link(text, passagesOf(text), index).dates.map(({ from }) => from);
}

describe('the year of a day that has none', () => {
  it.each([
    [
      'is that in which a place near it was in the news',
      'June 12. All flee from Bear Island.',
      '1905-06-12',
    ],
    ['is so for what is told after', 'September 9. All flee from Bear Island.', '1905-09-09'],
    [
      'is that of the other war year for another place',
      'June 12. All flee from Wolf Hills.',
      '1904-06-12',
    ],
    [
      'is the first where what happened was small',
      'May 12. All flee from Fox Creek.',
      '1904-05-12',
    ],
    [
      'is that of the peace where it is spoken of',
      'July 12. The plenipotentiaries leave.',
      '1905-07-12',
    ],
    [
      'is that of what stands nearest',
      `June 12. All flee from Wolf Hills. ${'They ran and ran. '.repeat(14)}So had Bear Island.`,
      '1904-06-12',
    ],
  ])('%s', (_, text, from) => {
    expect(datesOf(text)).toEqual([from]);
  });

  it('is the year that its sentence says, whatever is near', () => {
    expect(datesOf('In 1904, on June 12, they fled from Bear Island.')[1]).toBe('1904-06-12');
  });

  it('is chosen by all days together', () => {
    const text = 'June 12. It rains.\n\nJune 14. All flee from Bear Island.\n\nJune 15. It rains.';
    expect(datesOf(text)).toEqual(['1905-06-12', '1905-06-14', '1905-06-15']);
  });
});

describe('the year of a work', () => {
  it.each([
    'They worked there in 1904. So she said in a 1905 lecture. They left on March 24th.',
    'They worked there in 1904. So says her book of 1905. They left on March 24th.',
    'They worked there in 1904. It was published in 1905. They left on March 24th.',
    'They worked there in 1904. See the 1905 London edition. They left on March 24th.',
  ])('moves no day: %s', (text) => {
    expect(datesOf(text)).toEqual(['1904-01-01', '1905-01-01', '1904-03-24']);
  });

  it('is none of its own where the story goes on', () => {
    const text = 'They worked there in 1904. She lectured in 1905. They left on March 24th.';
    expect(datesOf(text)[2]).toBe('1905-03-24');
  });
});
