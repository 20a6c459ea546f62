import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/domain/accounts/account';
import { comparisonArticle } from '../../../src/domain/accounts/article';
import {
  agreesOnDate,
  compareAccounts,
  tellersOf,
  isUnlikeAtlas,
  verdictOn,
} from '../../../src/domain/accounts/compare';
import { dateOf } from '../../../src/domain/accounts/dates';
import { flatOf, sentencesOf } from '../../../src/domain/accounts/flat';
import { leftOut } from '../../../src/domain/accounts/leftOut';
import { type Atlas, createAtlas } from '../../../src/domain/atlas/atlas';
import type { AtlasFeature, Figure } from '../../../src/domain/atlas/feature/feature';
import type { ArticleId, PassageId, PlaceId, SourceKey } from '../../../src/domain/atlas/id';
import type { Inline } from '../../../src/domain/reading/article';
import { days, feature, featureId, sampleAtlas, told } from '../../sampleAtlas';

const SIDES = sampleAtlas().meta.sides;
const [ours, theirs] = SIDES;
if (!ours || !theirs) throw new Error('the sample atlas has no two sides');

function figure(what: string, value: Figure['value'], side: string = ours?.id ?? ''): Figure {
  return { side, what, value, source: 'diary' as SourceKey, reckoned: false, note: null };
}

const at = (lng: number, lat: number) => ({ type: 'Point' as const, coordinates: [lng, lat] });
const HILL = [figure('killed', 4200), figure('killed', [4500, 4800]), figure('men', 30_000)];
const EVENTS: readonly AtlasFeature[] = [
  feature('ford', { title: 'The ford', when: days('1904-05-01'), rank: 1 }),
  feature('hill', { title: 'The hill', when: days('1904-05-25', '1904-05-26') }),
  feature('pass', { title: 'The pass', when: days('1904-06-14'), geometry: at(124.5, 40.5) }),
  feature('far', { title: 'Far away', when: days('1904-06-01'), geometry: at(10, 50) }),
];
const detailsOf = ({ id }: AtlasFeature) =>
  id === featureId('hill') ? told({ figures: HILL }) : null;
const ATLAS: Atlas = createAtlas({ ...sampleAtlas(), sources: [], features: EVENTS, people: [] });

/** `[The hill](hill)` is a mention, `<the town>(town)` a place, `{26 May}(1904-05-26)` a date. */
function inlinesOf(text: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(/([[<{])(.*?)[\]>}]\((.*?)\)/g)) {
    const { 0: whole, 1: sign = '', 2: words = '', 3: what = '', index } = match;
    if (index > end) inlines.push({ type: 'text', text: text.slice(end, index) });
    inlines.push(linkOf(sign, what, words));
    end = index + whole.length;
  }
  if (end < text.length) inlines.push({ type: 'text', text: text.slice(end) });
  return inlines;
}

function linkOf(sign: string, what: string, words: string): Inline {
  const children = [{ type: 'text' as const, text: words }];
  if (sign === '[') return { type: 'mention', feature: featureId(what), children };
  if (sign === '<') return { type: 'place', place: what as PlaceId, children };
  return { type: 'date', when: days(what), children };
}

function account(number: number, ...texts: readonly string[]): Account {
  const passages = texts.map((text, nth) => {
    const inlines = inlinesOf(text);
    return {
      id: `a${String(number)}.p${String(nth)}` as PassageId,
      inlines,
      features: inlines.flatMap((each) => (each.type === 'mention' ? [each.feature] : [])),
      when: null,
      subject: [],
      extent: null,
    };
  });
  const id = `a${String(number)}` as ArticleId;
  const sections = [{ heading: null, passages }];
  return { number, article: { id, title: id, subtitle: '', order: number, sections } };
}

describe('accounts compared', () => {
  const first = account(
    1,
    'They crossed at [the ford](ford). Then on {26 May}(1904-05-26) [the hill](hill) fell. It cost 4,300 killed.',
  );
  const second = account(
    2,
    'After [the hill](hill) all was quiet. The weather turned.',
    'On {20 May}(1904-05-20) they stormed [the hill](hill) with 9,000 killed. A truce held. [The pass](pass) lay open.',
  );
  const rows = compareAccounts(ATLAS, [first, second]);

  it('have a row for each event that one of them names, in order of date', () => {
    expect(rows.map(({ event }) => event.id)).toEqual(['ford', 'hill', 'pass']);
    expect([...tellersOf(rows)]).toEqual([
      ['ford', [1]],
      ['hill', [1, 2]],
      ['pass', [2]],
    ]);
  });

  it('are heard where they say most: the sentence, its date and the figures until the next event', () => {
    const hill = rows[1]?.tellings ?? [];
    expect(hill.map(({ passage }) => passage)).toEqual(['a1.p0', 'a2.p1']);
    expect(hill[0]?.words).toBe('They crossed at the ford. Then on 26 May the hill fell.');
    expect(hill.map(({ date }) => date?.start)).toEqual([
      Date.parse('1904-05-26'),
      Date.parse('1904-05-20'),
    ]);
    expect(hill.map(({ figures }) => figures.map(({ low }) => low))).toEqual([[4300], [9000]]);
  });

  it('differ where two dates or two figures cannot both be right', () => {
    expect(rows.map(({ datesDiffer }) => datesDiffer)).toEqual([false, true, false]);
    expect(rows[1]?.disputes).toEqual([{ measure: 'killed', side: null }]);
  });

  it('are unlike the atlas where a date or a figure lies outside all that it has', () => {
    expect(rows.map((row) => isUnlikeAtlas(row, detailsOf))).toEqual([false, true, false]);
  });

  it('are laid beside the atlas’s own dates and figures, rivals included', () => {
    const [mine, other] = rows[1]?.tellings ?? [];
    const event = EVENTS[1];
    if (!event || !mine?.date || !other?.date) throw new Error('no hill');
    expect(agreesOnDate(event, mine.date)).toBe(true);
    expect(agreesOnDate(event, other.date)).toBe(false);
    const said = { words: '4,300', measure: 'killed' as const, side: ours.id };
    expect(verdictOn(HILL, { ...said, low: 4300, high: 4300 })).toMatchObject({ agrees: true });
    expect(verdictOn(HILL, { ...said, low: 9000, high: 9000 })?.agrees).toBe(false);
    // A part of the dead, or of the men, is no other claim.
    expect(verdictOn(HILL, { ...said, low: 300, high: 300 })).toBeNull();
    expect(verdictOn(HILL, { ...said, measure: 'men', low: 9000, high: 9000 })).toBeNull();
    // "taken by ours, leaving 40 prisoners" names the captors.
    const taken = [figure('prisoners', 60, theirs.id)];
    const prisoners = { ...said, measure: 'prisoners' as const, low: 40, high: 40 };
    expect(verdictOn(taken, prisoners)).toMatchObject({ agrees: false, claims: taken });
  });

  it('are read as an article, a passage an event and a section a month', () => {
    const { sections, title } = comparisonArticle([first, second], rows, 'Compared');
    expect(title).toBe('Compared');
    expect(
      sections.map(({ heading, passages }) => [heading, passages.map(({ id }) => id)]),
    ).toEqual([
      ['May 1904', ['accounts.ford', 'accounts.hill']],
      ['June 1904', ['accounts.pass']],
    ]);
  });

  it('tell what they do not name by its place and its day', () => {
    const told = account(
      1,
      'On {26 May}(1904-05-26) <the town>(town) was taken, and 4,300 killed.',
    );
    const far = account(2, 'On {26 May}(1904-05-26) all was quiet at <the port>(port).');
    const late = account(3, 'On {28 May}(1904-05-28) <the town>(town) was empty.');
    const [row, ...more] = compareAccounts(ATLAS, [told, far, late], (id) =>
      id === 'town' ? [124.05, 40.02] : [121, 38],
    );
    expect(more).toEqual([]);
    expect(row?.event.id).toBe('hill');
    expect(
      row?.tellings.map(({ account: { number }, figures }) => [number, figures[0]?.low]),
    ).toEqual([[1, 4300]]);
  });

  it('take no date of another place for an event’s own', () => {
    const [row] = compareAccounts(ATLAS, [
      account(1, 'They sailed on {20 April}(1904-04-20) for [the ford](ford).'),
      account(2, 'On {20 April}(1904-04-20), having rested for a week, they saw [the ford](ford).'),
      account(3, 'The [ford](ford) and [the pass](pass) fell by {20 April}(1904-04-20).'),
    ]);
    expect(row?.tellings.map(({ date }) => date)).toEqual([null, null, null]);
  });
});

describe('what an account leaves out', () => {
  it('is great, of its time and its ground', () => {
    const told = account(1, '[The ford](ford), and in the end [the pass](pass).');
    expect(leftOut(ATLAS, told.article).map(({ id }) => id)).toEqual(['hill']);
  });

  it('is nothing where it names no event', () => {
    expect(leftOut(ATLAS, account(1, 'It rained.').article)).toEqual([]);
  });
});

describe('the sentences of a passage', () => {
  it.each([
    ['He came. He saw.', ['He came.', 'He saw.']],
    [
      'Gen. Oku met Lt. Mori, No. 4, at St. Petersburg.',
      ['Gen. Oku met Lt. Mori, No. 4, at St. Petersburg.'],
    ],
    [
      '“We go.” They went…  Then C. F. Smith fell!',
      ['“We go.”', 'They went…', 'Then C. F. Smith fell!'],
    ],
    ['At 3.30 it began. 2,000 fell.', ['At 3.30 it began.', '2,000 fell.']],
    ['旅順が落ちた。戦いは続いた。', ['旅順が落ちた。', '戦いは続いた。']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('leave notes out and keep the places of mentions', () => {
    const { mentions, text } = flatOf([
      { type: 'text', text: 'At ' },
      {
        type: 'mention',
        feature: featureId('hill'),
        children: [{ type: 'text', text: 'the hill' }],
      },
      { type: 'text', text: ' they stood. ' },
      { type: 'citation', citations: [] },
    ]);
    expect(text).toBe('At the hill they stood.');
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['the hill']);
  });
});

it('takes no war that is named beside an event for its date', () => {
  const whole = { ...days('1904-02-08', '1905-09-05') };
  const inlines: readonly Inline[] = [
    { type: 'date', when: whole, children: [{ type: 'text', text: 'The war' }] },
    ...inlinesOf(' saw [the hill](hill) taken.'),
  ];
  const flat = flatOf(inlines);
  const [mention] = flat.mentions;
  const [sentence] = sentencesOf(flat.text);
  const hill = EVENTS[1];
  if (!mention || !sentence || !hill) throw new Error('the sentence names no hill');
  expect(dateOf(flat, sentence, mention, hill, false)).toBeNull();
});
