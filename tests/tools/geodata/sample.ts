import * as v from 'valibot';
import { readArticle } from '../../../src/tools/geodata/article/article';
import type { WrittenTheme } from '../../../src/data/manifest';
import { NO_LEXICON } from '../../../src/domain/linking/lexicon';
import { fieldName } from '../../../src/data/mistake';
import { AtlasSchema } from '../../../src/data/atlasSchema';
import { FeatureSchema } from '../../../src/data/features/schema';
import type { Geodata, PlacedFeature } from '../../../src/tools/geodata/geodata';
import type { Finding } from '../../../src/tools/geodata/files/problem';
import { KINDS, SYMBOLS } from '../../sampleKinds';

/** A theme of the war's years and the northern Pacific, all of whose features need passages. */
export const theme: WrittenTheme = {
  id: 'battles',
  title: 'Battles',
  about: 'Where they fought.',
  renderer: 'events',
  layers: ['battles.geojson'],
  span: ['1904-01', '1905-12'],
  extent: [100, 20, 190, 60],
  fadeDays: 30,
  needsPassage: true,
};

interface Written {
  readonly id: string;
  readonly geometry?: unknown;
  readonly [property: string]: unknown;
}

/** A sound feature but for what is given. */
export function feature({ id, geometry = null, ...properties }: Written): PlacedFeature {
  const written = {
    type: 'Feature',
    id,
    geometry,
    properties: {
      title: id,
      kind: 'raid',
      when: { start: '1904-02-08' },
      summary: 'It happened.',
      sources: ['corbett'],
      ...properties,
    },
  };
  const placed = { file: 'f', path: [id], theme, feature: v.parse(FeatureSchema, written) };
  return {
    ...placed,
    kind: KINDS.find((each) => each.id === placed.feature.properties.kind) ?? null,
  };
}

/** An atlas of the given features, articles (Markdown paragraphs) and one source. */
export function geodataOf(
  features: readonly PlacedFeature[],
  ...articles: readonly string[]
): Geodata {
  return {
    atlasFile: 'atlas.json',
    atlas: v.parse(AtlasSchema, {
      title: 'T',
      subtitle: 'S',
      span: ['1904', '1905'],
      longSpan: ['1855', '2026'],
      opening: {
        extent: [110, 30, 145, 50],
        date: '1904-02-08',
        whole: 'The war',
        article: 'a0',
        track: 'main',
      },
      themes: [theme],
    }),
    kinds: KINDS.map((item, index) => ({ file: 'kinds.json', path: [index], item })),
    symbols: SYMBOLS,
    layers: [],
    features,
    ids: features.map((placed) => ({
      id: placed.feature.id,
      file: 'f',
      path: [placed.feature.id, 'id'],
    })),
    articles: articles.map((text, index) => ({
      file: `a${String(index)}.md`,
      ...readArticle(`---\ntitle: T\nsubtitle: S\norder: 1\n---\n\n${text}`, `a${String(index)}`),
    })),
    translations: [],
    told: [],
    words: [],
    glossary: [],
    method: null,
    sources: [],
    places: [],
    news: [],
    sketches: [],
    shipClasses: [],
    pictures: [],
    people: [],
    units: [],
    ships: [],
    labels: [],
    periods: [],
    lexicon: NO_LEXICON,
    keys: [{ id: 'corbett', file: 'bibliography.json', path: [0, 'id'] }],
  };
}

/** Findings as `field: message; expected …`. */
export function lines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ path, message, expected }) =>
    [`${fieldName(path)}: ${message}`, ...(expected === undefined ? [] : [expected])].join(
      '; expected ',
    ),
  );
}
