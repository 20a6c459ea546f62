import type { InferOutput } from 'valibot';
import type {
  AtlasFeature,
  Belligerent,
  Claim,
  Command,
  Detail,
  FeatureDetails,
  Figure,
  PlaceCertainty,
  WholeFeature,
} from '../../domain/atlas/feature/feature';
import type { FeatureId, SideId, SourceKey, ThemeId } from '../../domain/atlas/id';
import type { Kind } from '../../domain/atlas/feature/kind';
import type { Fix, Track } from '../../domain/motion/track';
import { kindOf } from './kinds';
import { DataError } from '../mistake';
import type { FeatureSchema } from './schema';
import { fixInstants, fixSlack, maxKnotsOf, type WhenOf, type WrittenTrack } from './track';
import { readWhen } from '../fields/when';

/** A feature as the data files write it. */
export type WrittenFeature = InferOutput<typeof FeatureSchema>;
type WrittenProperties = WrittenFeature['properties'];

/** What is written of a feature that its card tells, and the list, the timeline and the map do without; or only the search. */
export const TOLD_APART = [
  'summary',
  'figures',
  'claims',
  'details',
  'doubts',
  'sources',
  'unsourced',
  'pictures',
  'alt',
] as const satisfies readonly (keyof WrittenProperties)[];
type ToldApart = (typeof TOLD_APART)[number];

/** A feature as it is written, without its details. */
export interface WrittenOutline extends Omit<WrittenFeature, 'properties'> {
  readonly properties: Omit<WrittenProperties, ToldApart>;
}

/** A file of a theme, whose features are known to be sound. */
interface WrittenLayer<Written extends WrittenOutline> {
  readonly file: string;
  readonly features: readonly Written[];
}

/**
 * Makes of features as they are written what the atlas knows, but for their details; those of one theme together, since
 * tracks take their times from stops in any of its files. Throws a `DataError` that names what cannot be.
 */
export function readOutlines(
  theme: ThemeId,
  layers: readonly WrittenLayer<WrittenOutline>[],
  kinds: readonly Kind[],
): readonly AtlasFeature[] {
  return readEach(theme, layers, kinds, (outline) => outline);
}

/** The same with all that is told of them. */
export function readFeatures(
  theme: ThemeId,
  layers: readonly WrittenLayer<WrittenFeature>[],
  kinds: readonly Kind[],
): readonly WholeFeature[] {
  return readEach(theme, layers, kinds, (outline, { properties }) => ({
    ...outline,
    ...readDetails(properties),
  }));
}

function readEach<Written extends WrittenOutline, Read>(
  theme: ThemeId,
  layers: readonly WrittenLayer<Written>[],
  kinds: readonly Kind[],
  filled: (outline: AtlasFeature, written: Written) => Read,
): readonly Read[] {
  const whens = new Map(
    layers.flatMap(({ features }) => features.map(({ id, properties }) => [id, properties.when])),
  );
  const whenOf: WhenOf = (id) => whens.get(id);
  return layers.flatMap(({ file, features }) =>
    features.map((feature) =>
      filled(readOutline(feature, { theme, file, kinds, whenOf }), feature),
    ),
  );
}

/** What a feature is read with besides itself. */
interface Reading {
  readonly theme: ThemeId;
  readonly file: string;
  readonly kinds: readonly Kind[];
  readonly whenOf: WhenOf;
}

function readOutline(
  { id, geometry, properties }: WrittenOutline,
  { theme, file, kinds, whenOf }: Reading,
): AtlasFeature {
  const when = readWhen(properties.when);
  if (!when) throw new DataError(`${file}, feature ${id}: properties.when: no such date`);
  return {
    id: id as FeatureId,
    theme,
    kind: kindOf(kinds, properties.kind, `${file}, feature ${id}`),
    title: properties.title,
    shortTitle: properties.shortTitle ?? properties.title,
    names: namesOf(properties),
    when,
    geometry,
    place: placeOf(properties),
    partOf: properties.partOf.length === 0 ? NONE : (properties.partOf as FeatureId[]),
    belligerents: belligerentsOf(properties),
    ...holdersIn(properties),
    rank: properties.rank,
    commands: commandsOf(properties),
    mark: properties.mark ?? null,
    track: properties.track
      ? readTrack(properties.track, geometry, whenOf, `${file}, feature ${id}`)
      : null,
    ...(properties.stop ? { stop: properties.stop } : {}),
    ...(properties.halt ? { halt: properties.halt } : {}),
    ...(properties.gaugeMm === undefined ? {} : { gaugeMm: properties.gaugeMm }),
    ...(properties.idleMonths ? { idleMonths: properties.idleMonths } : {}),
  };
}

/** What is told of a feature apart. */
export function readDetails(properties: WrittenProperties): FeatureDetails {
  return {
    summary: properties.summary,
    figures: properties.figures.map(readFigure),
    claims: properties.claims.map(readClaim),
    details: properties.details.map(readDetail),
    doubts: properties.doubts,
    sources: properties.sources as SourceKey[],
    unsourced: properties.unsourced,
    pictures: properties.pictures,
  };
}

/** What most features lack is one thing in memory, however many they are. */
const NONE: readonly never[] = [];
const alone = new Map<string, Belligerent>();

function commandsOf({
  commands,
}: WrittenOutline['properties']): NonNullable<AtlasFeature['commands']> {
  return commands.length === 0 ? NONE : commands.flatMap(readCommand);
}

function belligerentsOf({
  belligerents,
}: WrittenOutline['properties']): AtlasFeature['belligerents'] {
  if (belligerents.length === 0) return NONE;
  return belligerents.map(({ side, commanders }) => {
    if (commanders.length > 0) return { side: side as SideId, commanders };
    const known = alone.get(side) ?? { side: side as SideId, commanders: NONE };
    alone.set(side, known);
    return known;
  });
}

/** Leaves out the names that are not given, so that `in` and spreading work as one expects. */
function namesOf({ names }: WrittenOutline['properties']): AtlasFeature['names'] {
  return names;
}

const places = new Map<string, PlaceCertainty>();

function placeOf({ place }: WrittenOutline['properties']): PlaceCertainty | null {
  if (!place) return null;
  const read = { ...place, note: place.note ?? null };
  if (read.note !== null) return read;
  const key = `${place.certainty} ${String(place.radiusKm)}`;
  const known = places.get(key) ?? read;
  places.set(key, known);
  return known;
}

function readFigure(figure: WrittenProperties['figures'][number]): Figure {
  return { ...figure, source: figure.source as SourceKey, note: figure.note ?? null };
}

function readClaim(claim: WrittenProperties['claims'][number]): Claim {
  const { side, name = null, text, source } = claim;
  return { side: side as SideId, name, text, source: source as SourceKey };
}

/** Left out where nobody holds or claims the ground. */
function holdersIn({
  holders,
  claimedBy,
}: WrittenOutline['properties']): Pick<AtlasFeature, 'holders' | 'claimedBy'> {
  const read = holders.map(({ side, from = '' }) => ({ side: side as SideId, from }));
  return {
    ...(read.length > 0 ? { holders: read } : {}),
    ...(claimedBy === undefined ? {} : { claimedBy: claimedBy as SideId }),
  };
}

function readDetail({ label, text, source }: WrittenProperties['details'][number]): Detail {
  return { label, text, source: source === undefined ? null : (source as SourceKey) };
}

function readCommand({ name, when }: WrittenProperties['commands'][number]): readonly Command[] {
  const span = readWhen(when);
  return span ? [{ name, when: span }] : [];
}

/** Reads a track; throws a `DataError` that names `where` when it is no line or a fix has no time. */
export function readTrack(
  track: WrittenTrack,
  geometry: WrittenFeature['geometry'],
  whenOf: WhenOf,
  where: string,
): Track {
  if (geometry?.type !== 'LineString')
    throw new DataError(`${where}: a track must be a LineString`);
  const fixes = track.fixes.map((fix): Fix => {
    const instants = fixInstants(fix, whenOf);
    if (!instants)
      throw new DataError(`${where}: the fix at vertex ${String(fix.vertex)} has no time`);
    const [arrive, depart] = instants;
    const stop = fix.stop === undefined ? null : (fix.stop as FeatureId);
    const { vertex, status, uncertaintyKm } = fix;
    return { vertex, arrive, depart, stop, status, uncertaintyKm, slack: fixSlack(fix, whenOf) };
  });
  const { next } = track;
  const course = { coordinates: geometry.coordinates, fixes, maxKnots: maxKnotsOf(track) };
  return next === undefined ? course : { ...course, next: next as FeatureId };
}
