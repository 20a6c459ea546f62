import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../../src/domain/atlas/atlas';
import type { Article, Passage } from '../../../src/domain/reading/article';
import type { ArticleId, PassageId } from '../../../src/domain/atlas/id';
import { passageToOpen, toldElsewhere } from '../../../src/domain/reading/passageChoice';
import { turnText, turnsBack } from '../../../src/domain/reading/turnsBack';
import { days, feature, featureId, sampleAtlas } from '../../sampleAtlas';
import { kind } from '../../sampleKinds';
import { dates } from '../../../src/words/en/dates';

const noon = (day: string): number => Date.parse(`${day}T12:00Z`);

function passage(id: string, features: readonly string[], first: string, last = first): Passage {
  return {
    id: id as PassageId,
    inlines: [],
    features: features.map(featureId),
    when: days(first, last),
    subject: [],
    extent: null,
  };
}

function article(id: string, order: number, passages: readonly Passage[]): Article {
  const sections = [{ heading: null, passages }];
  return { id: id as ArticleId, title: id, subtitle: '', order, sections };
}

const RAILWAY = article('rail', 1, [
  passage('rail.lines', ['branch', 'x', 'town'], '1904-06-14', '1905-03-10'),
  passage('rail.town', ['branch', 'town'], '1904-02-01'),
]);
const CAMPAIGN = article('campaign', 2, [
  passage('campaign.march', ['army'], '1904-02-10', '1904-04-01'),
  passage('campaign.battle', ['army', 'town'], '1904-08-26', '1904-09-01'),
  passage('campaign.after', ['town'], '1904-12-01'),
  passage('campaign.winter', ['branch', 'town', 'army'], '1905-02-20'),
]);
const atlas = createAtlas({
  ...sampleAtlas(),
  sources: [],
  people: [],
  articles: [RAILWAY, CAMPAIGN],
  features: [
    feature('town', { when: days('1904-08-24', '1904-12-04') }),
    feature('army', { kind: kind('army'), when: days('1904-02-01', '1905-09-05') }),
    feature('branch', { kind: kind('railway') }),
  ],
});

const opened = (id: string, at: string, now: string): string | undefined =>
  passageToOpen(atlas, featureId(id), place(at, now))?.passage.id;
const place = (at: string, now: string) => ({
  article: at.split('.')[0] as ArticleId,
  active: at.includes('.') ? (at as PassageId) : null,
  now: noon(now),
});

describe('a click opens', () => {
  it.each([
    [
      'what is being read, if it speaks of the thing',
      'town',
      'rail.lines',
      '1904-09-01',
      'rail.lines',
    ],
    ['no passing mention of this article', 'town', 'rail', '1904-09-01', 'campaign.battle'],
    [
      'what treats it nearest to the clock',
      'town',
      'campaign.march',
      '1904-12-20',
      'campaign.after',
    ],
    ['the nearest of this article', 'army', 'campaign', '1904-08-27', 'campaign.battle'],
    [
      'the other when the clock stands elsewhere',
      'army',
      'campaign',
      '1904-03-01',
      'campaign.march',
    ],
    [
      'an army wherever it is named, for it is named for what it does',
      'army',
      'campaign',
      '1905-02-20',
      'campaign.winter',
    ],
    ['a passing mention where there is no other', 'x', 'campaign', '1904-03-01', 'rail.lines'],
  ])('%s', (_, id, at, now, wanted) => {
    expect(opened(id, at, now)).toBe(wanted);
  });

  it('nothing for what nobody tells of', () => {
    expect(opened('nowhere', 'rail', '1904-03-01')).toBeUndefined();
  });
});

it('offers another article only while this one names the thing in passing', () => {
  const offered = (at: string) =>
    toldElsewhere(atlas, featureId('town'), place(at, '1904-09-01'))?.passage.id;
  expect(offered('rail.lines')).toBe('campaign.battle');
  expect(offered('campaign.march')).toBeUndefined();
});

it('says where the text goes back by more than a week, and to when', () => {
  const turns = turnsBack(
    article('a', 1, [
      passage('a.one', [], '1904-05-25'),
      passage('a.two', [], '1904-02-04', '1904-03-01'),
      passage('a.three', [], '1904-06-10'),
      passage('a.four', [], '1904-06-01'),
      passage('a.week', [], '1904-05-25'),
      {
        ...passage('a.may', [], '1904-05-01'),
        when: { ...days('1904-05-01'), precision: 'month' },
      },
      {
        ...passage('a.five', [], '1855-01-01'),
        when: { ...days('1855-01-01'), precision: 'year' },
      },
    ]),
  );
  expect([...turns].map(([id, turn]) => [id, turnText(turn, dates)])).toEqual([
    ['a.two', 'February 1904'],
    ['a.four', '1 June 1904'],
    // Within the month that it says, and no more exactly.
    ['a.may', null],
    ['a.five', '1855'],
  ]);
});
