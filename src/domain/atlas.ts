import type { Article, Passage } from './article';
import type { AtlasFeature } from './feature';
import type { ArticleId, FeatureId, PassageId, SourceKey, ThemeId } from './id';
import type { Source } from './source';
import type { Theme } from './theme';
import type { Instant } from './time';
import type { Extent } from './view';

/** What the whole atlas says of itself. */
export interface AtlasMeta {
  readonly title: string;
  readonly subtitle: string;
  /** What the timeline shows by default: first instant, first instant after. */
  readonly span: readonly [Instant, Instant];
  /** The long view, for what reaches beyond the war. */
  readonly longSpan: readonly [Instant, Instant];
  readonly opening: {
    readonly extent: Extent;
    readonly date: Instant;
    readonly article: ArticleId;
    /** The track that *Sail with the fleet* plays. */
    readonly track: FeatureId;
  };
  readonly themes: readonly Theme[];
}

/** A passage with where it stands. */
export interface PassageRef {
  readonly passage: Passage;
  readonly article: Article;
  /** Place in the article, from 0. */
  readonly index: number;
}

/** All that the page knows, loaded once and never changed. */
export interface Atlas {
  readonly meta: AtlasMeta;
  readonly articles: readonly Article[];
  readonly sources: ReadonlyMap<SourceKey, Source>;
  readonly themes: ReadonlyMap<ThemeId, Theme>;
  /** In order of date. */
  readonly features: readonly AtlasFeature[];
  readonly byId: ReadonlyMap<FeatureId, AtlasFeature>;
  /** Direct parts of each whole, in order of date. */
  readonly parts: ReadonlyMap<FeatureId, readonly AtlasFeature[]>;
  readonly passages: ReadonlyMap<PassageId, PassageRef>;
  /** Passages that mention each feature, in reading order. */
  readonly mentions: ReadonlyMap<FeatureId, readonly PassageRef[]>;
}

export interface AtlasInput {
  readonly meta: AtlasMeta;
  readonly articles: readonly Article[];
  readonly sources: readonly Source[];
  readonly features: readonly AtlasFeature[];
}

/** Joins features, articles and sources; the index from feature to passages is derived from the mentions. */
export function createAtlas({ meta, articles, sources, features }: AtlasInput): Atlas {
  const ordered = features.toSorted((a, b) => a.when.start - b.when.start || a.rank - b.rank);
  const refs = articles.toSorted((a, b) => a.order - b.order).flatMap(passageRefs);
  return {
    meta,
    articles: articles.toSorted((a, b) => a.order - b.order),
    sources: new Map(sources.map((source) => [source.key, source])),
    themes: new Map(meta.themes.map((theme) => [theme.id, theme])),
    features: ordered,
    byId: new Map(ordered.map((feature) => [feature.id, feature])),
    parts: grouped(ordered, (feature) => feature.partOf),
    passages: new Map(refs.map((ref) => [ref.passage.id, ref])),
    mentions: grouped(refs, (ref) => ref.passage.features),
  };
}

/** The passages that tell of a feature, its own or, when it has none, those of the nearest whole that has. */
export function passagesOf(atlas: Atlas, id: FeatureId): readonly PassageRef[] {
  const own = atlas.mentions.get(id);
  if (own) return own;
  for (const whole of atlas.byId.get(id)?.partOf ?? []) {
    const inherited = passagesOf(atlas, whole);
    if (inherited.length > 0) return inherited;
  }
  return [];
}

/** A feature's passages: those of the article being read first, then by how much each article tells of it. */
export function passagesFrom(
  atlas: Atlas,
  id: FeatureId,
  reading: ArticleId,
): readonly PassageRef[] {
  const all = passagesOf(atlas, id);
  const weight = (article: Article): number =>
    article.id === reading ? Infinity : all.filter((ref) => ref.article === article).length;
  return all.toSorted((a, b) =>
    a.article === b.article ? 0 : compare(weight(b.article), weight(a.article)),
  );
}

/** The features with all their parts, parts of parts included, once each. */
export function withParts(atlas: Atlas, ids: Iterable<FeatureId>): ReadonlySet<FeatureId> {
  const found = new Set<FeatureId>();
  const queue = [...ids];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...(atlas.parts.get(id) ?? []).map((part) => part.id));
  }
  return found;
}

/** A passage of the article, by place; `null` beyond its ends. */
export function passageAt(article: Article, index: number): Passage | null {
  return passagesIn(article)[index] ?? null;
}

/** All passages of an article in reading order. */
export function passagesIn(article: Article): readonly Passage[] {
  return article.sections.flatMap((section) => section.passages);
}

/** As for `toSorted`; the difference of two infinities would be no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function passageRefs(article: Article): readonly PassageRef[] {
  return passagesIn(article).map((passage, index) => ({ passage, article, index }));
}

function grouped<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
