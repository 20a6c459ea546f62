import * as v from 'valibot';
import { readArticle } from './article/article';
import { readTranslation } from './article/translation';
import type { WrittenSource } from './records/bibliography';
import type { WrittenAtlas } from '../../data/manifest';
import { readPage } from '../../data/article/page';
import { AtlasSchema, SourceSchema } from '../../data/atlasSchema';
import { KindSchema, readKind } from '../../data/features/kinds';
import { FeatureSchema } from '../../data/features/schema';
import { unknownName } from './checks/references';
import type { Kind } from '../../domain/atlas/feature/kind';
import type { Page } from '../../domain/reading/page';
import type { Desk } from './desk';
import type {
  Geodata,
  PlacedArticle,
  PlacedTranslation,
  PlacedFeature,
  PlacedId,
  PlacedLayer,
} from './geodata';
import { readGlossary } from './glossary/readGlossary';
import { readGazetteer } from './records/readGazetteer';
import { readKnowledge } from './records/readKnowledge';
import { readTold } from './records/readTold';
import { readWords } from './records/readWords';
import { readShipClasses } from './records/shipClasses';
import { readSketches } from './records/sketches';
import { symbolFaults } from './records/symbol';
import { readMedia } from './media/media';

/**
 * Reads a `geodata` folder against the schemas, without looking at how its files hang together; what is wrong
 * stays on the desk. `null` when `atlas.json` itself is broken.
 */
export function readGeodata(desk: Desk): Geodata | null {
  const atlasFile = desk.nameOf('atlas.json');
  const written = desk.json('atlas.json');
  const atlas = written && desk.check(AtlasSchema, written.json, atlasFile);
  const translations = readTranslations(desk);
  const words = readWords(desk);
  const told = readTold(desk);
  const glossary = readGlossary(desk);
  const articles = readArticles(desk);
  const bibliography = readBibliography(desk);
  const gazetteer = readGazetteer(desk);
  const news = readKnowledge(desk);
  const shipClasses = readShipClasses(desk);
  const sketches = readSketches(desk);
  const pictures = readMedia(desk);
  const kinds = readKinds(desk);
  const method = readMethod(desk);
  if (!atlas || !kinds) return null;
  const layers = readLayers(desk, atlas, atlasFile);
  const [features, ids] = readFeatures(desk, layers, kinds);
  return {
    atlasFile,
    atlas,
    kinds,
    symbols: readSymbols(desk),
    layers,
    features,
    ids,
    articles,
    translations,
    words,
    told,
    glossary,
    method,
    ...bibliography,
    ...gazetteer,
    news,
    shipClasses,
    sketches,
    pictures,
  };
}

/** `null` when there is no list at all. */
function readKinds(desk: Desk): Geodata['kinds'] | null {
  const read = desk.json('kinds.json');
  const all = read && desk.checkWhole(v.array(v.unknown()), read);
  if (!read || !all) return null;
  return all.flatMap((value, index) => {
    const written = desk.check(KindSchema, value, read.file, [index]);
    return written ? [{ file: read.file, path: [index], item: readKind(written) }] : [];
  });
}

function readSymbols(desk: Desk): Geodata['symbols'] {
  const symbols: Record<string, string> = {};
  for (const file of desk.list('symbols', '.svg')) {
    const text = desk.text('symbols', file);
    if (text === null) continue;
    symbols[file.slice(0, -'.svg'.length)] = text;
    const name = desk.nameOf('symbols', file);
    for (const fault of symbolFaults(text)) desk.problems.push({ file: name, field: '', ...fault });
  }
  return symbols;
}

function readLayers(desk: Desk, atlas: WrittenAtlas, atlasFile: string): readonly PlacedLayer[] {
  const present = desk.list('layers', '.geojson');
  const unlisted = new Set(present);
  const layers: PlacedLayer[] = [];
  for (const [t, theme] of atlas.themes.entries()) {
    for (const [l, name] of theme.layers.entries()) {
      unlisted.delete(name);
      const path = ['themes', t, 'layers', l];
      const read = present.includes(name) ? desk.json('layers', name) : null;
      if (read) layers.push({ theme, file: read.file, json: read.json });
      else if (!present.includes(name)) {
        desk.giveUpAt({ file: atlasFile, path, message: `there is no file layers/${name}` });
      }
    }
  }
  for (const name of unlisted) {
    desk.giveUp(desk.nameOf('layers', name), 'no theme of atlas.json lists this file');
  }
  return layers;
}

const CollectionSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  // RFC 7946 has none: positions are WGS 84.
  crs: v.optional(v.never('expected no "crs": all positions are longitude and latitude')),
  features: v.array(v.unknown()),
});
const OfKindSchema = v.looseObject({ properties: v.looseObject({ kind: v.string() }) });
const WithIdSchema = v.looseObject({ id: v.string() });

/** Each feature by itself, so that one broken feature does not hide what is wrong with the others. */
function readFeatures(
  desk: Desk,
  layers: readonly PlacedLayer[],
  kinds: Geodata['kinds'],
): readonly [features: readonly PlacedFeature[], ids: readonly PlacedId[]] {
  const kindOf = kindReader(desk, new Map(kinds.map(({ item }) => [item.id, item])));
  const features: PlacedFeature[] = [];
  const ids: PlacedId[] = [];
  for (const { theme, file, json } of layers) {
    const collection = desk.checkWhole(CollectionSchema, { file, json });
    for (const [index, value] of (collection?.features ?? []).entries()) {
      const path = ['features', index];
      if (v.is(WithIdSchema, value)) ids.push({ id: value.id, file, path: [...path, 'id'] });
      const feature = desk.check(FeatureSchema, value, file, path);
      const kind = kindOf(value, file, path);
      if (feature) features.push({ file, path, theme, feature, kind });
    }
  }
  return [features, ids];
}

/** Finds the kind that a feature names; one that kinds.json does not have is told of, and `null`. */
function kindReader(
  desk: Desk,
  byId: ReadonlyMap<string, Kind>,
): (feature: unknown, file: string, path: readonly (string | number)[]) => Kind | null {
  return (feature, file, path) => {
    if (!v.is(OfKindSchema, feature)) return null;
    const named = feature.properties.kind;
    const kind = byId.get(named) ?? null;
    if (!kind) {
      const message = unknownName(named, 'kind', byId.keys());
      const expected = 'the id of a kind in kinds.json';
      desk.note({ file, path: [...path, 'properties', 'kind'], message, expected });
    }
    return kind;
  };
}

/** A folder of `articles/` is a language. */
function readTranslations(desk: Desk): readonly PlacedTranslation[] {
  return desk.folders('articles').flatMap((language) =>
    desk.list(`articles/${language}`, '.md').flatMap((name) => {
      const file = desk.nameOf('articles', language, name);
      const text = desk.text('articles', language, name);
      if (text === null) return [];
      const article = name.slice(0, -'.md'.length);
      const read = readTranslation(text, article);
      desk.problems.push(...read.problems.map((problem) => ({ file, ...problem })));
      return { file, language, article, ...read };
    }),
  );
}

function readArticles(desk: Desk): readonly PlacedArticle[] {
  return desk.list('articles', '.md').flatMap((name) => {
    const file = desk.nameOf('articles', name);
    const text = desk.text('articles', name);
    if (text === null) return [];
    const read = readArticle(text, name.slice(0, -'.md'.length));
    desk.problems.push(...read.problems.map((problem) => ({ file, ...problem })));
    return { file, ...read };
  });
}

/** `pages/method.md`; an atlas may have none. */
function readMethod(desk: Desk): Page | null {
  if (!desk.has('pages', 'method.md')) return null;
  const text = desk.text('pages', 'method.md');
  if (text === null) return null;
  const { page, problems } = readPage(text);
  const file = desk.nameOf('pages', 'method.md');
  desk.problems.push(...problems.map((problem) => ({ file, ...problem })));
  return page;
}

function readBibliography(desk: Desk): Pick<Geodata, 'sources' | 'keys'> {
  const read = desk.json('bibliography.json');
  const entries = read && desk.checkWhole(v.array(v.unknown()), read);
  const sources: WrittenSource[] = [];
  const keys: PlacedId[] = [];
  for (const [index, value] of (entries ?? []).entries()) {
    const file = desk.nameOf('bibliography.json');
    if (v.is(WithIdSchema, value)) keys.push({ id: value.id, file, path: [index, 'id'] });
    const source = desk.check(SourceSchema, value, file, [index]);
    if (source) sources.push(source);
  }
  return { sources, keys };
}
