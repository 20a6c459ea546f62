import type * as v from 'valibot';
import type { Article } from '../domain/reading/article';
import { passagesIn } from '../domain/atlas/atlas';
import type { AtlasMeta, Credit, SailMeta, VoyageMeasures } from '../domain/atlas/meta';
import type {
  ArticleId,
  FeatureId,
  LanguageId,
  PartyId,
  PassageId,
  SideId,
  SourceKey,
  ThemeId,
} from '../domain/atlas/id';
import type { News } from '../domain/atlas/feature/knowledge';
import type { Page } from '../domain/reading/page';
import type { Picture } from '../domain/reading/picture';
import type { Inks, SideMeta } from '../domain/atlas/sides';
import type { NamedPlace } from '../domain/atlas/place';
import { citedIn } from '../domain/reading/cited';
import { outlineOf } from '../domain/reading/outline';
import type { Source } from '../domain/reading/source';
import type { Theme } from '../domain/atlas/theme';
import type { ShipClass } from '../domain/ships/shipClass';
import { DAY, type Instant } from '../domain/dates/time';
import type { Zone } from '../domain/dates/zone';
import { parseEdtf } from './fields/edtf';
import type { AtlasSchema, ThemeSchema } from './atlasSchema';
import { readLine } from './article/page';
import type { WrittenFeature } from './features/read';

/** `atlas.json` as it is written. */
export type WrittenAtlas = v.InferOutput<typeof AtlasSchema>;
type WrittenSail = NonNullable<WrittenAtlas['opening']['sail']>;
type WrittenVoyage = NonNullable<WrittenAtlas['voyage']>;
/** A theme as `atlas.json` writes it. */
export type WrittenTheme = v.InferOutput<typeof ThemeSchema>;

/** Everything of the atlas but the features of its themes, which have files of their own. */
export interface Manifest {
  readonly meta: AtlasMeta;
  /** In their own order. */
  readonly articles: readonly Article[];
  /** The sources that something cites, in the order of the bibliography. */
  readonly sources: readonly Source[];
  /** How news of the war travelled. */
  readonly news: readonly News[];
  /** What is known of how ships looked. */
  readonly shipClasses: readonly ShipClass[];
  readonly pictures: readonly Picture[];
  /** The places of the gazetteer that the articles link to. */
  readonly linkedPlaces: readonly NamedPlace[];
  /** The names that the map writes whatever else is there, as names are compared. */
  readonly greatNames: readonly string[];
  /** How the facts are known; `null` when the atlas has no such page. */
  readonly method: Page | null;
  /** Whose the features are that the articles mention. */
  readonly mentionedSides: readonly (readonly [FeatureId, SideId])[];
}

/** What an article needs that is on the screen before anything else: itself, and the sources that it cites. */
export function openingOf(manifest: Manifest, article: Article): Manifest {
  const { why } = manifest.meta.opening;
  const cited = new Set([...citedIn(article), ...(why ? [why.source] : [])]);
  const mentioned = new Set(passagesIn(article).flatMap(({ features }) => features));
  const sides = sidesById(manifest);
  return {
    ...manifest,
    articles: [article],
    sources: manifest.sources.filter(({ key }) => cited.has(key)),
    news: [],
    method: null,
    mentionedSides: [...mentioned].flatMap((id): Manifest['mentionedSides'] => {
      const side = sides.get(id);
      return side === undefined ? [] : [[id, side]];
    }),
  };
}

/** With so many passages the words of the articles are most of what a page would hold, and nearly none of them is read. */
const MANY = 1000;

/** What comes of the whole after the first view: of very many articles their outlines, whose words come when they are opened. */
export function wholeOf(manifest: Manifest): Manifest {
  const { articles } = manifest;
  if (articles.flatMap(passagesIn).length <= MANY) return manifest;
  return { ...manifest, articles: articles.map(outlineOf), mentionedSides: [] };
}

/** For each of many articles the same would be gone through again. */
const sidesIn = new WeakMap<Manifest, ReadonlyMap<FeatureId, SideId>>();

function sidesById(manifest: Manifest): ReadonlyMap<FeatureId, SideId> {
  const known = sidesIn.get(manifest) ?? new Map(manifest.mentionedSides);
  sidesIn.set(manifest, known);
  return known;
}

/** Whose the features are that the articles mention; those that are nobody's are left out. */
export function sidesOf(
  features: readonly WrittenFeature[],
  articles: readonly Article[],
): Manifest['mentionedSides'] {
  const mentioned = new Set<string>(
    articles.flatMap(passagesIn).flatMap((passage) => passage.features),
  );
  return features.flatMap(({ id, properties }): Manifest['mentionedSides'] => {
    const side = properties.belligerents[0]?.side;
    return side === undefined || !mentioned.has(id) ? [] : [[id as FeatureId, side as SideId]];
  });
}

/** What features are, and what they are drawn with. */
type Drawings = Pick<AtlasMeta, 'kinds' | 'symbols'>;

/** Turns the written dates of `atlas.json` into instants. */
export function readMeta(atlas: WrittenAtlas, { kinds, symbols }: Drawings): AtlasMeta {
  const { title, subtitle, opening } = atlas;
  return {
    title,
    subtitle,
    ...readImprint(atlas),
    span: readSpan(atlas.span),
    longSpan: readSpan(atlas.longSpan),
    opening: {
      extent: opening.extent,
      // The day as a whole, as the clock has it.
      date: readSpan([opening.date, opening.date])[0] + DAY / 2,
      whole: opening.whole,
      ...(opening.why
        ? { why: { text: opening.why.text, source: opening.why.source as SourceKey } }
        : {}),
      article: opening.article as ArticleId,
      lookFor: opening.lookFor,
      track: opening.track === undefined ? null : (opening.track as FeatureId),
      invitation: opening.invitation,
      ...(opening.sail ? { sail: readSail(opening.sail) } : {}),
    },
    ...(atlas.war ? { war: readSpan(atlas.war) } : {}),
    ...(atlas.tour ? { tour: atlas.tour as PassageId[] } : {}),
    ...(atlas.voyage ? { voyage: readVoyage(atlas.voyage) } : {}),
    themes: atlas.themes.map((theme, nth) => readTheme(theme, nth)),
    sides: atlas.sides.map(readSide),
    languages: atlas.languages.map(({ id, side, ...rest }) => ({
      ...rest,
      id: id as LanguageId,
      side: side === undefined ? null : (side as SideId),
    })),
    kinds,
    symbols,
    parties: atlas.parties.map(({ id, name }) => ({ id: id as PartyId, name })),
    calendars: atlas.calendars,
    zones: atlas.zones.map(readZone),
    basemap: atlas.basemap ? readBasemap(atlas.basemap) : null,
  };
}

function readSail({ article, date, goOn }: WrittenSail): SailMeta {
  return {
    article: article as ArticleId,
    date: readSpan([date, date])[0],
    goOn: { text: goOn.text, passage: goOn.passage as PassageId },
  };
}

function readVoyage({ intended, side, aboard, ...rest }: WrittenVoyage): VoyageMeasures {
  const party = aboard === undefined ? {} : { aboard: aboard as PartyId };
  const measures = { ...rest, ...party, side: side as SideId };
  if (!intended) return measures;
  const known = intended.known as PartyId[];
  return {
    ...measures,
    intended: { ...intended, known, sources: intended.sources as SourceKey[] },
  };
}

/** From the start of the first date to the end of the last; the schema has made sure that both are dates. */
export function readSpan([from, to]: readonly [string, string]): readonly [Instant, Instant] {
  return [parseEdtf(from)?.start ?? NaN, parseEdtf(to)?.end ?? NaN];
}

function readSide({ id, colours, dash, hatch, ...rest }: WrittenAtlas['sides'][number]): SideMeta {
  return { ...rest, id: id as SideId, inks: colours ?? null, dashed: dash, hatched: hatch };
}

type Imprint = 'description' | 'subject' | 'publisher' | 'licence' | 'credits';

function readImprint(atlas: WrittenAtlas): Pick<AtlasMeta, Imprint> {
  return {
    description: atlas.description ?? atlas.subtitle,
    subject: atlas.subject ?? atlas.title,
    publisher: atlas.publisher ?? null,
    licence: atlas.licence ?? null,
    credits: atlas.credits.map(readCredit),
  };
}

/** What a layer is credited with, its links read. */
export function readCredit({ what, text, brief }: WrittenAtlas['credits'][number]): Credit {
  return { what, inlines: readLine(text) ?? [], brief: brief ?? null };
}

function readZone({ name, ahead, words, shown }: WrittenAtlas['zones'][number]): Zone {
  const [hours = 0, minutes = 0] = ahead.slice(1).split(':').map(Number);
  const sign = ahead.startsWith('-') ? -1 : 1;
  const small = words.map((word) => word.toLowerCase());
  return { name, ahead: sign * (hours * 60 + minutes), words: small, shown };
}

function readBasemap({
  powers,
  ...rest
}: NonNullable<WrittenAtlas['basemap']>): NonNullable<AtlasMeta['basemap']> {
  return { ...rest, powers: powers.map(({ holder, colours }) => ({ holder, inks: colours })) };
}

/** Colours of themes that give none of their own, in turn. */
const THEME_INKS: readonly Inks[] = [
  { day: '#8a4b2a', night: '#e0a37c' },
  { day: '#3f6b4f', night: '#93c4a3' },
  { day: '#5c4a86', night: '#b7a6dd' },
  { day: '#7a6a1f', night: '#cdbd6f' },
  { day: '#2f6478', night: '#8abdd0' },
];
const PLAIN: Inks = { day: '#6b5334', night: '#cbb48d' };

function readTheme(theme: WrittenTheme, nth: number): Theme {
  const { id, title, about, renderer, span, extent, fadeDays } = theme;
  const colours = theme.colours ?? THEME_INKS[nth % THEME_INKS.length] ?? PLAIN;
  const fade = fadeDays * DAY;
  return {
    id: id as ThemeId,
    title,
    about,
    renderer,
    inks: colours,
    span: readSpan(span),
    extent,
    fade,
  };
}
