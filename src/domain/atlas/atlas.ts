import type { Position } from 'geojson';
import type { Article, Inline, Passage } from '../reading/article';
import type { CalendarId } from '../calendars/inUse';
import type { AtlasFeature, Side } from './feature';
import type {
  ArticleId,
  FeatureId,
  PartyId,
  PassageId,
  PersonId,
  PlaceId,
  SourceKey,
  ThemeId,
} from './id';
import type { Kind } from './kind';
import type { News, Party } from './knowledge';
import type { Inks, SideMeta } from './sides';
import type { Language } from './languages';
import type { Page } from '../reading/page';
import type { Picture } from '../reading/picture';
import type { Person } from './person';
import type { GreatName, NamedPlace } from './place';
import type { Source } from '../reading/source';
import type { ShipClass } from '../ships/shipClass';
import type { Theme } from './theme';
import type { Instant } from '../dates/time';
import type { Extent } from '../geometry/view';
import type { Zone } from '../dates/zone';

/** What the whole atlas says of itself. */
export interface AtlasMeta {
  readonly title: string;
  readonly subtitle: string;
  /** A sentence or two for search engines and previews. */
  readonly description: string;
  /** What it is about, as machines are told. */
  readonly subject: string;
  /** Who publishes it; `null` when it does not say. */
  readonly publisher: string | null;
  /** Of its own text and data; `null` when it does not say. */
  readonly licence: Licence | null;
  /** Whom the map thanks besides the base map's sources. */
  readonly credits: readonly Credit[];
  /** What the timeline shows by default: first instant, first instant after. */
  readonly span: readonly [Instant, Instant];
  /** The long view, for what reaches beyond the war. */
  readonly longSpan: readonly [Instant, Instant];
  readonly opening: {
    readonly extent: Extent;
    readonly date: Instant;
    /** What stands for the date until there is one. */
    readonly whole: string;
    /** Why one should care, for the head of the opening article; missing when the atlas does not say. */
    readonly why?: { readonly text: string; readonly source: SourceKey };
    readonly article: ArticleId;
    /** What stands in the empty search box. */
    readonly lookFor: string;
    /** The track that the second button plays; `null` where there is nothing to sail with. */
    readonly track: FeatureId | null;
    /** The words on that button. */
    readonly invitation: string;
    /** How it is told; missing when the track plays from its own start. */
    readonly sail?: SailMeta;
  };
  /** First instant of the war, and the first after its last day; missing when its days are not counted. */
  readonly war?: readonly [Instant, Instant];
  /** The passages that the tour stops at; missing where there is no tour. */
  readonly tour?: readonly PassageId[];
  /** What the instruments of a voyage measure by; missing when there is nothing to measure. */
  readonly voyage?: VoyageMeasures;
  readonly themes: readonly Theme[];
  /** What a feature may be. */
  readonly kinds: readonly Kind[];
  /** The drawings of kinds as SVG, by their names. */
  readonly symbols: Readonly<Record<string, string>>;
  /** Who took part, or is named; the first of them that have colours are the parties to the war. */
  readonly sides: readonly SideMeta[];
  /** In which places have names besides English, as they are to be offered. */
  readonly languages: readonly Language[];
  /** Those whose knowledge the map can follow. */
  readonly parties: readonly Party[];
  /** Those that stand beside New Style. */
  readonly calendars: readonly CalendarId[];
  /** Clocks besides UTC that times may be given by. */
  readonly zones: readonly Zone[];
  /** What the base map knows of powers and their frontiers; `null` when it shows none. */
  readonly basemap: BasemapMeta | null;
}

/** Under which a work may be used. */
interface Licence {
  readonly name: string;
  readonly url: string;
}

/** Thanks for a layer of the map. */
export interface Credit {
  readonly what: string;
  readonly inlines: readonly Inline[];
  /** What stands under a picture; `null` for nothing. */
  readonly brief: string | null;
}

/** Who held the ground, as the base map's archive of powers has it. */
export interface BasemapMeta {
  /** First ISO day that the archive knows, and the first that it does not. */
  readonly span: readonly [string, string];
  /** First ISO days on which anything changed hands. */
  readonly eras: readonly string[];
  /** Tints of those that have one of their own. */
  readonly powers: readonly { readonly holder: string; readonly inks: Inks }[];
}

/** The story that the invitation to sail along leads to. */
export interface SailMeta {
  /** Opened at its head, and in step from then on. */
  readonly article: ArticleId;
  /** When it starts. */
  readonly date: Instant;
  /** What the reader is offered at the end. */
  readonly goOn: { readonly text: string; readonly passage: PassageId };
}

/** Where the ships of a side were bound, and how far they could steam. */
export interface VoyageMeasures {
  readonly side: Side;
  /** Whose knowledge the log of the opening track tells; missing when it is not recorded. */
  readonly aboard?: PartyId;
  readonly goal: { readonly name: string; readonly position: Position };
  /** Nautical miles on one bunkering at so many knots, by the nominal figure of `ship`. */
  readonly coal: {
    readonly ship: string;
    readonly radiusNm: number;
    readonly knots: number;
    readonly note?: string | undefined;
  };
  /** The way they meant to take, through to the goal; missing when it is not known. */
  readonly intended?: Intention;
}

/** A course that was meant, not run. */
export interface Intention {
  /** Who knew of it. */
  readonly known: readonly PartyId[];
  readonly course: readonly Position[];
  readonly note: string;
  readonly sources: readonly SourceKey[];
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
  /** How news of the war travelled. */
  readonly news: readonly News[];
  /** What is known of how ships looked. */
  readonly shipClasses: readonly ShipClass[];
  readonly pictures: readonly Picture[];
  readonly people: ReadonlyMap<PersonId, Person>;
  /** The places of the gazetteer that the articles link to. */
  readonly places: ReadonlyMap<PlaceId, NamedPlace>;
  /** The names that the map writes whatever else is there. */
  readonly greatNames: readonly GreatName[];
  /** How the facts are known; `null` when the atlas has no such page. */
  readonly method: Page | null;
  /** Whose each feature is that is anybody's: known of what the articles mention before the features have come. */
  readonly sideOf: ReadonlyMap<FeatureId, Side>;
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
  readonly greatNames?: readonly GreatName[];
  readonly method?: Page | null;
  readonly mentionedSides?: readonly (readonly [FeatureId, Side])[];
}

/** Joins features, articles and sources; the index from feature to passages is derived from the mentions. */
export function createAtlas(input: AtlasInput): Atlas {
  const { meta, articles, sources, features } = input;
  const { news = [], people = [], linkedPlaces = [], mentionedSides = [] } = input;
  const ordered = features.toSorted((a, b) => a.when.start - b.when.start || a.rank - b.rank);
  return {
    meta,
    sources: new Map(sources.map((source) => [source.key, source])),
    themes: new Map(meta.themes.map((theme) => [theme.id, theme])),
    features: ordered,
    byId: new Map(ordered.map((feature) => [feature.id, feature])),
    parts: grouped(ordered, (feature) => feature.partOf),
    ...textsOf(articles),
    news,
    shipClasses: input.shipClasses ?? [],
    pictures: input.pictures ?? [],
    greatNames: input.greatNames ?? [],
    method: input.method ?? null,
    sideOf: new Map([...mentionedSides, ...features.flatMap(withSide)]),
    people: new Map(people.map((person) => [person.id, person])),
    places: new Map(linkedPlaces.map((place) => [place.id, place])),
  };
}

/** What of an atlas its articles make. */
export type Texts = Pick<Atlas, 'articles' | 'passages' | 'mentions'>;

/** Articles in their order, with the indexes of their passages. */
export function textsOf(articles: readonly Article[]): Texts {
  const inOrder = articles.toSorted((a, b) => a.order - b.order);
  const refs = inOrder.flatMap(passageRefs);
  return {
    articles: inOrder,
    passages: new Map(refs.map((ref) => [ref.passage.id, ref])),
    mentions: grouped(refs, (ref) => ref.passage.features),
  };
}

/**
 * The passages that tell of a feature: its own, and as long as these stand in fewer than two articles, those of
 * the wholes that it is part of.
 */
export function passagesOf(atlas: Atlas, id: FeatureId): readonly PassageRef[] {
  const own = atlas.mentions.get(id) ?? [];
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

function withSide({ id, belligerents }: AtlasFeature): readonly [FeatureId, Side][] {
  const side = belligerents[0]?.side;
  return side === undefined ? [] : [[id, side]];
}
