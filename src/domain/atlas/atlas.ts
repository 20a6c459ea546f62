import type { Article, Passage } from '../reading/article';
import type { AtlasFeature, Side } from './feature/feature';
import type { ArticleId, FeatureId, PassageId, PersonId, PlaceId, SourceKey, ThemeId } from './id';
import type { News } from './feature/knowledge';
import type { Page } from '../reading/page';
import type { Picture } from '../reading/picture';
import type { Person } from './person';
import type { NamedPlace } from './place';
import type { Source } from '../reading/source';
import type { ShipClass } from '../ships/shipClass';
import type { Stock } from './stock';
import type { Theme } from './theme';
import type { AtlasMeta } from './meta';

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
  readonly mentions: { readonly get: (id: FeatureId) => readonly PassageRef[] };
  /** How news of the war travelled. */
  readonly news: readonly News[];
  /** What is known of how ships looked. */
  readonly shipClasses: readonly ShipClass[];
  readonly pictures: readonly Picture[];
  readonly people: ReadonlyMap<PersonId, Person>;
  /** The places of the gazetteer that the articles link to. */
  readonly places: ReadonlyMap<PlaceId, NamedPlace>;
  /** The names that the map writes whatever else is there. */
  readonly greatNames: readonly string[];
  /** How the facts are known; `null` when the atlas has no such page. */
  readonly method: Page | null;
  /** Whose each feature is that is anybody's: known of what the articles mention before the features have come. */
  readonly sideOf: Pick<ReadonlyMap<FeatureId, Side>, 'get'>;
  /** The themes whose features come when they are asked for; `null` where all come with the page. */
  readonly stock: Stock | null;
}

export interface AtlasInput {
  readonly meta: AtlasMeta;
  readonly articles: readonly Article[];
  readonly sources: readonly Source[];
  readonly features: readonly AtlasFeature[];
  readonly news?: readonly News[];
  readonly shipClasses?: readonly ShipClass[];
  readonly pictures?: readonly Picture[];
  readonly people?: readonly Person[];
  readonly linkedPlaces?: readonly NamedPlace[];
  readonly greatNames?: readonly string[];
  readonly method?: Page | null;
  readonly mentionedSides?: readonly (readonly [FeatureId, Side])[];
  readonly stock?: Stock | null;
}

/** Joins features, articles and sources; the index from feature to passages is derived from the mentions. */
export function createAtlas(input: AtlasInput): Atlas {
  const { meta, articles, sources, features } = input;
  const { news = [], people = [], linkedPlaces = [], mentionedSides = [] } = input;
  const ordered = features.toSorted((a, b) => a.when.start - b.when.start || a.rank - b.rank);
  const byId = new Map(ordered.map((feature) => [feature.id, feature]));
  const mentioned = new Map(mentionedSides.filter(([id]) => !byId.has(id)));
  return {
    meta,
    sources: new Map(sources.map((source) => [source.key, source])),
    themes: new Map(meta.themes.map((theme) => [theme.id, theme])),
    features: ordered,
    byId,
    parts: grouped(ordered, (feature) => feature.partOf),
    ...textsOf(articles),
    news,
    shipClasses: input.shipClasses ?? [],
    pictures: input.pictures ?? [],
    greatNames: input.greatNames ?? [],
    method: input.method ?? null,
    sideOf: { get: (id) => byId.get(id)?.belligerents[0]?.side ?? mentioned.get(id) },
    people: new Map(people.map((person) => [person.id, person])),
    places: new Map(linkedPlaces.map((place) => [place.id, place])),
    stock: input.stock ?? null,
  };
}

/** What of an atlas its articles make. */
export type Texts = Pick<Atlas, 'articles' | 'passages' | 'mentions'>;

/** Articles in their order, with their passages. */
export function textsOf(articles: readonly Article[]): Texts {
  const inOrder = articles.toSorted((a, b) => a.order - b.order);
  const passages = new Map<PassageId, PassageRef>();
  for (const article of inOrder) {
    for (const ref of refsOf(article)) passages.set(ref.passage.id, ref);
  }
  // Asked of a feature at a time: an index of all that is mentioned is larger than what it is made of.
  const telling = (id: FeatureId): readonly PassageRef[] =>
    [...passages.values()].filter(({ passage }) => passage.features.includes(id));
  return { articles: inOrder, passages, mentions: { get: telling } };
}

/** An article does not change: it is gone through once, however often others come and go beside it. */
const allRefs = new WeakMap<Article, readonly PassageRef[]>();

function refsOf(article: Article): readonly PassageRef[] {
  const known = allRefs.get(article);
  if (known) return known;
  const refs = passagesIn(article).map((passage, index) => ({ passage, article, index }));
  allRefs.set(article, refs);
  return refs;
}

/**
 * The passages that tell of a feature: its own, and as long as these stand in fewer than two articles, those of
 * the wholes that it is part of.
 */
export function passagesOf(atlas: Atlas, id: FeatureId): readonly PassageRef[] {
  const own = atlas.mentions.get(id);
  if (new Set(own.map((ref) => ref.article)).size > 1) return own;
  const wholes = atlas.byId.get(id)?.partOf ?? [];
  return [...new Set([...own, ...wholes.flatMap((whole) => passagesOf(atlas, whole))])];
}

/**
 * A feature's passages, its own before those of its wholes; of each kind those of the article being read
 * first, then by how much each article tells of it.
 */
export function passagesFrom(
  atlas: Atlas,
  id: FeatureId,
  reading: ArticleId,
): readonly PassageRef[] {
  const all = passagesOf(atlas, id);
  const own = new Set(atlas.mentions.get(id));
  const weight = ({ article }: PassageRef): number =>
    article.id === reading ? all.length : all.filter((ref) => ref.article === article).length;
  return all.toSorted(
    (a, b) =>
      Number(own.has(b)) - Number(own.has(a)) ||
      weight(b) - weight(a) ||
      a.article.order - b.article.order ||
      a.index - b.index,
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

/** "The war in brief: The first night"; the article alone where the passage stands under no heading. */
export function passageTitle({ article, passage }: PassageRef): string {
  const section = article.sections.find(({ passages }) => passages.includes(passage));
  return section?.heading ? `${article.title}: ${section.heading}` : article.title;
}

function grouped<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const keys = keysOf(item);
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
