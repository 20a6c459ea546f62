import type { Geometry, Position } from 'geojson';
import { type Atlas, withParts } from '../atlas/atlas';
import { courseOf } from '../motion/course';
import type { AtlasFeature } from '../atlas/feature/feature';
import type { FeatureId } from '../atlas/id';
import { stopBeside } from '../motion/pace';
import type { Instant } from '../dates/time';
import type { NameChoice } from '../atlas/languages';
import { nameIn } from '../atlas/nameIn';
import type { Track } from '../motion/track';
import { positionAt, spanOf } from '../motion/voyage';
import type { Reach } from './fit';
import type { Sighted } from './frame';
import { turnTo } from '../geometry/turn';
import { widthOf } from './letters';
import type { Lit } from './spots';

/** From the first instant to the last. */
export type Span = readonly [Instant, Instant];

/** Pixels that a symbol takes on each side, and those of a block of an army, which gives way to others. */
const SYMBOL = 18;
const BLOCK = 40;
/** Line and stroke need no more than this. */
const STROKE = 10;
/** Height of letters of each rank, of a line, and width of a name in pixels, as names are lettered at most. */
const HEIGHTS = { 1: 16, 2: 14, 3: 14, 4: 14 } as const;
const [LINE, WIDEST] = [17, 130];

/** What is named, as it is to be framed in a span of time; without a place it is left out. */
export function sighted(atlas: Atlas, ids: readonly FeatureId[], span: Span): readonly Sighted[] {
  return ids.flatMap((id) => {
    const feature = atlas.byId.get(id);
    const points = feature ? extremes(placesIn(atlas, feature, span)) : [];
    return feature && points.length > 0 ? [{ id, points, reach: reachOf(feature) }] : [];
  });
}

/** What is named and lit at an instant, with all its places, called as the map calls it by the reader's choice. */
export function litAt(
  atlas: Atlas,
  ids: readonly FeatureId[],
  now: Instant,
  choice: NameChoice = 'period',
): readonly Lit[] {
  return ids.flatMap((id) => {
    const feature = atlas.byId.get(id);
    const places = feature ? placesIn(atlas, feature, [now, now]) : [];
    if (!feature || places.length === 0) return [];
    const title = nameIn(feature.names, choice) ?? feature.shortTitle;
    return [{ id, title, places, reach: reachOf(feature) }];
  });
}

/** Every place that stands for a feature in a span: of its parts, when it has none of its own. */
function placesIn(atlas: Atlas, feature: AtlasFeature, span: Span): readonly Position[] {
  if (feature.track) return courseIn(feature.track, span);
  if (feature.geometry) return positionsOf(feature.geometry);
  const parts = [...withParts(atlas, [feature.id])].flatMap((id) => atlas.byId.get(id) ?? []);
  return parts.flatMap((part) =>
    part.track ? courseIn(part.track, span) : part.geometry ? positionsOf(part.geometry) : [],
  );
}

/**
 * The leg that a track is on at an instant: where it is, the stop it left last, or lies at, and the next; empty when
 * it is not under way then, or no stop has a name.
 */
export function legPlaces(track: Track, instant: Instant): readonly Position[] {
  const here = positionAt(track, instant);
  const ends = ([-1, 1] as const).flatMap((by) => stopBeside(track, instant, by) ?? []);
  if (!here || ends.length === 0) return [];
  return [here, ...ends.map((end) => positionAt(track, end))].filter((place) => place !== null);
}

/** The places that hold all the others: the westernmost, southernmost, easternmost and northernmost. */
export function extremes(points: readonly Position[]): readonly Position[] {
  const [first] = points;
  if (!first) return [];
  const across = ([lng = 0]: Position): number => turnTo(first[0] ?? 0, lng);
  const up = ([, lat = 0]: Position): number => lat;
  const most = (of: (point: Position) => number, sign: 1 | -1): Position =>
    points.reduce((best, point) => (sign * of(point) > sign * of(best) ? point : best), first);
  return [...new Set([most(across, -1), most(up, -1), most(across, 1), most(up, 1)])];
}

/** The course run in a span; the nearer end of the course when it was run at another time. */
function courseIn(track: Track, [from, to]: Span): readonly Position[] {
  const [start, end] = spanOf(track);
  const ends = [from, to].map((instant) => Math.min(end, Math.max(start, instant)));
  const passed = courseOf(track).filter(({ instant }) => instant > from && instant < to);
  return [
    ...ends.flatMap((instant) => [positionAt(track, instant) ?? []]),
    ...passed.map(({ position }) => position),
  ].filter((position) => position.length > 0);
}

/** All positions of a geometry. */
function positionsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  return flattened(geometry.coordinates);
}

type Nested = Position | readonly Nested[];

function flattened(nested: Nested): readonly Position[] {
  return isPosition(nested) ? [nested] : nested.flatMap(flattened);
}

function isPosition(nested: Nested): nested is Position {
  return typeof nested[0] === 'number';
}

/** Pixels round a place that its symbol and name take, on the sides that come first of `LIT_SIDES`: right, below and above. */
function reachOf({ title, rank, kind, geometry, track }: AtlasFeature): Reach {
  const isPlace = track !== null || geometry?.type === 'Point';
  if (!isPlace) return { left: STROKE, right: STROKE, up: STROKE, down: STROKE };
  const symbol = kind.form === 'army' ? BLOCK : SYMBOL;
  const letters = widthOf(title, HEIGHTS[rank]);
  const name = Math.min(WIDEST, letters);
  const lines = Math.ceil(letters / WIDEST);
  const upright = symbol + Math.max(1, lines - 1) * LINE;
  return {
    left: Math.max(symbol, name / 2),
    right: symbol + name,
    up: upright,
    down: upright,
  };
}
