import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Random, one, randomFrom } from '../../src/tools/soak/random';
import { dayAt, nameFrom } from './words';
import { type Told, article } from './article';
import { registerOf } from './register';
import {
  type Feature,
  type LngLat,
  DAYS,
  THEATRE,
  hundreds,
  near,
  rankFrom,
  rounded,
  somewhere,
} from './somewhere';

/** How much there is to be of everything; what is left out follows from the number of features. */
export interface Size {
  readonly features: number;
  /** A tenth of the features. */
  readonly passages?: number;
  /** One for 25 passages. */
  readonly articles?: number;
  /** A hundredth of the features. */
  readonly sources?: number;
  readonly seed?: number;
  /** How features come to the page; by how many they are where it does not say. */
  readonly source?: 'page' | 'tiles';
  /** Nothing but points of which little is told, as a register of a million has them. */
  readonly isRegister?: boolean;
}

/** Of a hundred features so many are lines, and so many courses with their three stops; the others are events. */
const OF_HUNDRED = { lines: 4, courses: 3 } as const;
const STOPS = 3;
const SIDES = ['north', 'south'] as const;
/**
 * Writes an atlas of an invented war into a folder that is there: as many features, courses, articles, passages and sources
 * as are asked for, the same from the same seed. It is sound and can be built.
 */
export function writeScaleAtlas(folder: string, size: Size): void {
  const random = randomFrom(size.seed ?? 1);
  const { features, passages, articles, sources } = wholeSize(size);
  const keys = Array.from({ length: sources }, (_, nth) => `source${nth}x`);
  const { told, ...layers } = size.isRegister
    ? registerOf(features, keys, random)
    : featuresOf(features, keys, random);
  for (const part of ['layers', 'articles', 'symbols']) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  const write = (name: string, content: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  const filled = Object.entries(layers).filter(([, layer]) => layer.length > 0);
  write(
    'atlas.json',
    atlas(
      filled.map(([name]) => name),
      size.source,
    ),
  );
  write('kinds.json', KINDS);
  for (const [name, layer] of filled) {
    write(`layers/${name}.geojson`, { type: 'FeatureCollection', features: layer });
  }
  write(
    'bibliography.json',
    keys.map((id, nth) => source(id, nth, random)),
  );
  for (const symbol of ['land-battle', 'siege']) {
    const from = new URL(`../fixtures/boer/symbols/${symbol}.svg`, import.meta.url);
    copyFileSync(fileURLToPath(from), join(folder, `symbols/${symbol}.svg`));
  }
  for (let nth = 0; nth < articles; nth += 1) {
    const [from = 0, to = 0] = [nth, nth + 1].map((at) => Math.round((at * passages) / articles));
    const text = article({ nth, from, to, of: passages }, told, keys, random);
    writeFileSync(join(folder, `articles/article-${nth + 1}.md`), text);
  }
}

function wholeSize(size: Size): Required<Omit<Size, 'seed' | 'source' | 'isRegister'>> {
  const { features, passages = Math.max(1, Math.round(features / 10)) } = size;
  const { articles = Math.max(1, Math.round(passages / 25)) } = size;
  const { sources = Math.max(3, Math.round(features / 100)) } = size;
  return { features, passages, articles, sources };
}

/** How many features each theme has of so many, those of courses with their stops. */
export function countsOf(features: number): Record<'events' | 'lines' | 'courses', number> {
  const lines = Math.floor((features * OF_HUNDRED.lines) / 100);
  const courses = Math.floor((features * OF_HUNDRED.courses) / 100) * (1 + STOPS);
  return { events: Math.max(1, features - lines - courses), lines, courses };
}

function featuresOf(count: number, keys: readonly string[], random: Random) {
  const { events, lines, courses } = countsOf(count);
  let theatre = somewhere(random);
  const days = Array.from({ length: events }, () => Math.floor(random() * DAYS));
  const told = days
    .toSorted((one, other) => one - other)
    .map((day, nth): Told => ({ id: `e${nth}`, name: nameFrom(random), day }));
  return {
    told,
    events: told.map((each, nth) => {
      if (nth % THEATRE === 0) theatre = somewhere(random);
      return event(each, near(theatre, random), keys, random);
    }),
    lines: Array.from({ length: lines }, (_, nth) => line(nth, keys, random)),
    courses: Array.from({ length: courses / (1 + STOPS) }, (_, nth) =>
      course(nth, keys, random),
    ).flat(),
  };
}

function event(
  { id, name, day }: Told,
  coordinates: LngLat,
  keys: readonly string[],
  random: Random,
): Feature {
  const isSiege = random() < 0.2;
  const [first, second] = random() < 0.5 ? SIDES : SIDES.toReversed();
  const end = isSiege ? { end: dayAt(Math.min(DAYS, day + 10)) } : {};
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: {
      title: `${isSiege ? 'Siege' : 'Battle'} of ${name}`,
      shortTitle: name,
      kind: isSiege ? 'siege' : 'land-battle',
      names: { period: name, modern: nameFrom(random) },
      when: { start: dayAt(day), ...end },
      place: { certainty: 'locality', radiusKm: 5 },
      belligerents: [
        { side: first, commanders: [`${nameFrom(random)} ${nameFrom(random)}`] },
        { side: second, commanders: [] },
      ],
      figures: [
        { side: first, what: 'troops', value: hundreds(random), source: one(keys, random) },
        { side: second, what: 'troops', value: hundreds(random), source: one(keys, random) },
      ],
      doubts: random() < 0.3 ? [`Whether ${nameFrom(random)} came by evening is not certain.`] : [],
      summary: `The columns of ${nameFrom(random)} met those of ${nameFrom(random)} between the river and the road.`,
      sources: [...new Set([one(keys, random), one(keys, random)])],
      rank: rankFrom(random),
    },
  };
}

function line(nth: number, keys: readonly string[], random: Random): Feature {
  const [lng, lat] = somewhere(random);
  const [from, to] = [nameFrom(random), nameFrom(random)];
  const steps = Array.from({ length: 8 }, (_, step) => [
    rounded(lng + step * 0.2),
    rounded(lat + random() * 0.4),
  ]);
  return {
    type: 'Feature',
    id: `l${nth}`,
    geometry: { type: 'LineString', coordinates: steps },
    properties: {
      title: `${from} to ${to}`,
      kind: 'railway-section',
      gaugeMm: 1435,
      names: { period: `${from} to ${to}` },
      when: { start: dayAt(Math.floor(random() * DAYS)), end: '..' },
      summary: `The single line that fed the army of ${nameFrom(random)}.`,
      sources: [one(keys, random)],
      rank: 4,
    },
  };
}

/** Through a part of the southern Pacific that has no land, from stop to stop ten days apart. */
function course(nth: number, keys: readonly string[], random: Random): readonly Feature[] {
  const id = `c${nth}`;
  const ship = nameFrom(random);
  const [west, south] = [rounded(-128 + random() * 24), rounded(-50 + random() * 16)];
  const start = Math.floor(random() * (DAYS - 40));
  const places = Array.from({ length: STOPS }, (_, stop) => [
    rounded(west + stop * 1.5),
    rounded(south + random() * 2),
  ]);
  const sources = [one(keys, random)];
  const stops = places.map((coordinates, stop): Feature => {
    const name = nameFrom(random);
    return {
      type: 'Feature',
      id: `${id}.${stop}`,
      geometry: { type: 'Point', coordinates },
      properties: {
        title: `${name} Bank`,
        stop: { at: `off ${name} Bank`, outOf: `past ${name} Bank` },
        kind: 'anchorage',
        when: { start: dayAt(start + stop * 10), end: dayAt(start + stop * 10 + 2) },
        partOf: [id],
        summary: `The ${ship} lies to over ${name} Bank.`,
        sources,
        rank: 4,
      },
    };
  });
  const fixes = places.map((_, vertex) => ({
    vertex,
    stop: `${id}.${vertex}`,
    status: 'one-source',
    uncertaintyKm: 20,
  }));
  const whole: Feature = {
    type: 'Feature',
    id,
    geometry: { type: 'LineString', coordinates: places },
    properties: {
      title: `Cruise of the ${ship}`,
      kind: 'track',
      when: { start: dayAt(start), end: dayAt(start + (STOPS - 1) * 10 + 2) },
      belligerents: [{ side: one(SIDES, random), commanders: [] }],
      summary: `The ${ship} goes from bank to bank and meets nobody.`,
      sources,
      rank: 4,
      track: { maxKnots: 14, fixes },
    },
  };
  return [whole, ...stops];
}

function source(id: string, nth: number, random: Random): object {
  return {
    id,
    type: 'book',
    title: `The War of the Two Shores: ${nameFrom(random)}`,
    author: [{ family: nameFrom(random), given: nameFrom(random) }],
    publisher: nameFrom(random),
    issued: { 'date-parts': [[1882 + (nth % 100)]] },
  };
}

const symbol = (id: string, one: string, many: string) => ({
  id,
  words: { one, many },
  form: 'symbol',
  symbol: id,
  happens: true,
  named: 'event',
  search: { group: 'events' },
});

const KINDS = [
  symbol('land-battle', 'Battle', 'Battles'),
  symbol('siege', 'Siege', 'Sieges'),
  {
    id: 'railway-section',
    words: { one: 'Railway', many: 'Railways' },
    form: 'line',
    line: 'rails',
    named: 'line',
    search: { group: 'lines' },
  },
  {
    id: 'track',
    words: { one: 'Ship under way', many: 'Ships under way' },
    form: 'track',
    bySide: true,
    search: { group: 'lines' },
  },
  {
    id: 'anchorage',
    words: { one: 'Anchorage', many: 'Anchorages' },
    form: 'stop',
    symbol: 'siege',
    bySide: true,
    search: { group: 'places' },
  },
];

/** `layers` are those that have something in them. */
function atlas(layers: readonly string[], source?: Size['source']): object {
  const span = [dayAt(0), dayAt(DAYS)];
  const theme = (id: string, title: string, renderer: string, fadeDays: number) => ({
    id,
    title,
    about: `${title} of an invented war.`,
    renderer,
    ...(source ? { source } : {}),
    layers: [`${id}.geojson`],
    span,
    extent: [-180, -60, 180, 70],
    fadeDays,
    needsPassage: false,
  });
  return {
    title: 'The Two Shores',
    subtitle: 'An atlas of an invented war, as large as one likes',
    span,
    longSpan: ['1865', '1890'],
    opening: {
      extent: [-20, 20, 60, 60],
      date: dayAt(30),
      whole: 'The whole war',
      article: 'article-1',
    },
    sides: [
      {
        id: 'north',
        name: 'North',
        adjective: 'Northern',
        colours: { day: '#8f1d2c', night: '#f08a94' },
      },
      {
        id: 'south',
        name: 'South',
        adjective: 'Southern',
        colours: { day: '#1f6b4a', night: '#86cfa8' },
      },
    ],
    themes: [
      theme('events', 'Battles', 'events', 30),
      theme('lines', 'Railways', 'network', 0),
      theme('courses', 'Cruises', 'tracks', 5),
    ].filter(({ id }) => layers.includes(id)),
  };
}
