import { type Atlas, createAtlas } from '../src/domain/atlas/atlas';
import type { Article, Passage } from '../src/domain/reading/article';
import type { Dating } from '../src/domain/calendars/inUse';
import type { AtlasFeature, FeatureDetails } from '../src/domain/atlas/feature/feature';
import type {
  ArticleId,
  FeatureId,
  LanguageId,
  PartyId,
  PassageId,
  PersonId,
  SideId,
  ThemeId,
} from '../src/domain/atlas/id';
import { DAY, type When } from '../src/domain/dates/time';
import type { Track } from '../src/domain/motion/track';
import { KINDS, SYMBOLS, kind } from './sampleKinds';

export const articleId = (id: string): ArticleId => id as ArticleId;
export const featureId = (id: string): FeatureId => id as FeatureId;
export const passageId = (id: string): PassageId => `brief.${id}` as PassageId;
export const personId = (id: string): PersonId => id as PersonId;
export const themeId = (id: string): ThemeId => id as ThemeId;

export const partyId = (id: string): PartyId => id as PartyId;
export const sideId = (id: string): SideId => id as SideId;

/** A span of whole days, both included. */
export function days(first: string, last: string = first): When {
  return {
    start: Date.parse(first),
    end: Date.parse(last) + DAY,
    precision: 'day',
    approximate: false,
    uncertain: false,
    asGiven: null,
  };
}

export function feature(id: string, changes: Partial<AtlasFeature> = {}): AtlasFeature {
  return {
    id: featureId(id),
    theme: themeId('battles'),
    kind: kind('land-battle'),
    title: id,
    shortTitle: changes.title ?? id,
    names: {},
    when: days('1904-05-01'),
    geometry: { type: 'Point', coordinates: [124, 40] },
    place: null,
    partOf: [],
    belligerents: [],
    rank: 2,
    track: null,
    ...changes,
  };
}

/** What is told of a feature: a sentence, and what is given. */
export function told(changes: Partial<FeatureDetails> = {}): FeatureDetails {
  return {
    summary: 'A fight.',
    figures: [],
    claims: [],
    details: [],
    doubts: [],
    sources: [],
    unsourced: [],
    pictures: [],
    ...changes,
  };
}

/** From 0° E to 10° E along the equator in five days, with two days at 4° E. */
export const track: Track = {
  coordinates: [
    [0, 0],
    [2, 0],
    [4, 0],
    [10, 0],
  ],
  maxKnots: 15,
  fixes: [
    fix(0, '1904-10-15T12:00Z', '1904-10-15T12:00Z', 'libau'),
    fix(2, '1904-10-16T12:00Z', '1904-10-18T12:00Z', 'skagen'),
    fix(3, '1904-10-20T12:00Z', '1904-10-20T12:00Z', 'tangier'),
  ],
};

/** A fix attested by one source. */
export function fix(
  vertex: number,
  arrive: string,
  depart: string,
  stop: string,
): Track['fixes'][number] {
  return {
    vertex,
    arrive: Date.parse(arrive),
    depart: Date.parse(depart),
    stop: featureId(stop),
    status: 'one-source',
    uncertaintyKm: 5,
    slack: DAY / 2,
  };
}

function passage(id: string, features: readonly string[], when: When | null = null): Passage {
  return {
    id: passageId(id),
    inlines: [{ type: 'text', text: id }],
    features: features.map(featureId),
    when,
    subject: [],
    extent: null,
  };
}

export const article: Article = {
  id: 'brief' as ArticleId,
  title: 'In brief',
  subtitle: '',
  order: 1,
  sections: [
    {
      heading: null,
      passages: [
        passage('yalu', ['yalu'], days('1904-05-01')),
        passage('siege', ['siege'], days('1904-08-01', '1905-01-02')),
        passage('voyage', ['main'], days('1904-10-15', '1904-10-20')),
        passage('both', ['yalu', 'siege']),
      ],
    },
  ],
};

const INKS = { day: '#ad3318', night: '#f29478' };
const solid = { dashed: true, hatched: false };
const hatched = { dashed: false, hatched: true };

/** Old Style and Meiji, and the clocks of Japan and Petersburg. */
export const DATING: Dating = {
  calendars: ['julian', 'meiji'],
  zones: [
    {
      name: 'in Japan',
      ahead: 9 * 60,
      words: ['jst', 'japan time', 'japanese time', 'in japan', 'tokyo time'],
      shown: true,
    },
    { name: 'in Petersburg', ahead: 121, words: ['st petersburg time'], shown: false },
  ],
};

/** A battle, a siege with an assault, and a fleet with its first stop, told in four passages. */
export function sampleAtlas(): Atlas {
  return createAtlas({
    meta: {
      title: 'Sample',
      subtitle: '',
      description: 'A sample.',
      subject: 'Sample war',
      publisher: null,
      licence: null,
      credits: [],
      span: [Date.parse('1904-01-01'), Date.parse('1905-10-01')],
      longSpan: [Date.parse('1855-01-01'), Date.parse('2027-01-01')],
      opening: {
        extent: [118, 31, 146, 47],
        date: Date.parse('1904-02-08T12:00Z'),
        whole: 'The whole war',
        article: article.id,
        lookFor: 'Yalu…',
        track: featureId('main'),
        invitation: 'Sail with the fleet',
      },
      sides: [
        { id: 'Japan', name: 'Japan', adjective: 'Japanese', inks: INKS, ...solid },
        { id: 'Russia', name: 'Russia', adjective: 'Russian', inks: INKS, ...hatched },
        { id: 'neutral', name: 'neutral', adjective: 'other', inks: null, ...solid },
      ].map((side) => ({ ...side, id: sideId(side.id), familyNameFirst: false })),
      languages: ['ru', 'ja'].map((id) => ({
        id: id as LanguageId,
        name: id,
        english: id,
        side: null,
        fonts: id === 'ja' ? ['Atlas Serif JP'] : [],
      })),
      parties: [
        { id: partyId('fleet'), name: 'the fleet' },
        { id: partyId('tokyo'), name: 'Tokyo' },
      ],
      ...DATING,
      basemap: null,
      kinds: KINDS,
      symbols: SYMBOLS,
      themes: ['battles', 'voyage'].map((id) => ({
        id: themeId(id),
        title: id,
        about: id,
        renderer: id === 'battles' ? 'events' : 'tracks',
        inks: INKS,
        span: [Date.parse('1904-01-01'), Date.parse('1905-12-31')],
        extent: [-180, -90, 180, 90],
        fade: id === 'battles' ? 10 * DAY : 0,
      })),
    },
    articles: [article],
    sources: [],
    features: [
      feature('yalu'),
      feature('siege', { when: days('1904-08-01', '1905-01-02'), kind: kind('siege') }),
      feature('assault', {
        when: days('1904-08-19', '1904-08-24'),
        partOf: [featureId('siege')],
        geometry: { type: 'Point', coordinates: [121, 39] },
      }),
      feature('main', {
        theme: themeId('voyage'),
        kind: kind('track'),
        when: days('1904-10-15', '1904-10-20'),
        geometry: { type: 'LineString', coordinates: [...track.coordinates] },
        track,
      }),
      feature('libau', {
        theme: themeId('voyage'),
        kind: kind('port-call'),
        title: 'Libau',
        when: days('1904-10-15'),
        partOf: [featureId('main')],
        geometry: { type: 'Point', coordinates: [0, 0] },
      }),
    ],
  });
}
