import type { Article, Passage } from '../domain/reading/article';
import { type Atlas, passagesIn } from '../domain/atlas/atlas';
import type { Shape } from '../domain/framing/fit';
import type { Framing } from '../domain/framing/frame';
import { groundBeside, shapesOfPlace } from '../domain/framing/ground';
import { together } from '../domain/framing/together';
import { type Span, extremes, legPlaces, sighted } from '../domain/framing/sighted';
import type { FeatureId } from '../domain/atlas/id';
import { isOwn } from '../domain/ownArticle/isOwn';
import { whenOf } from '../domain/reading/moment';
import { type NamedPlace, isSpot } from '../domain/atlas/place';
import type { Instant, When } from '../domain/dates/time';
import type { Track } from '../domain/motion/track';
import type { Extent } from '../domain/geometry/view';
import type { CameraRequest } from './camera.svelte';

/** Holds a feature; of a fleet under way, the leg it is on. `null` when it has no place. */
export function featureRequest(atlas: Atlas, id: FeatureId, now: Instant): CameraRequest | null {
  const track = atlas.byId.get(id)?.track;
  const leg = track ? legPlaces(track, now) : [];
  const subject = sighted(atlas, [id], [now, now]);
  const shapes: readonly Shape[] = subject.map((each) =>
    leg.length > 0 ? { ...each, points: extremes(leg) } : each,
  );
  return frameRequest({ subject: [...shapes, ...groundOfLone(atlas, shapes)], rest: [] });
}

/** What lies alone, in the open sea as may be, is seen with the nearest ground. */
function groundOfLone(atlas: Atlas, shapes: readonly Shape[]): readonly Shape[] {
  const [place, ...others] = shapes.flatMap(({ points }) => points);
  return place && others.length === 0 ? groundBeside(atlas, place) : [];
}

/** Holds the whole course of a track. */
export function courseRequest({ coordinates }: Track): CameraRequest {
  const course = { points: extremes(coordinates), reach: { left: 0, right: 0, up: 0, down: 0 } };
  return { kind: 'framing', framing: { subject: [course], rest: [] } };
}

/** Holds the subject of a passage, or the extent it names, and what else it mentions; `null` when none of it has a place. */
export function passageRequest(atlas: Atlas, passage: Passage): CameraRequest | null {
  return frameRequest(framingOf(atlas, passage));
}

/** So many passages, and so much that they name, say where an article plays. */
const [READ, NAMES] = [60, 60];

/** Holds what most of an article that nobody has framed names together; `null` when none of it has a place. */
export function articleRequest(atlas: Atlas, article: Article): CameraRequest | null {
  const passages = passagesIn(article).slice(0, READ);
  const features = new Set(passages.flatMap((passage) => passage.features));
  const places = new Set(passages.flatMap((passage) => passage.places ?? []));
  const spots = [...places].flatMap((id) => spotOf(atlas.places.get(id)));
  const shapes = [...spots, ...sighted(atlas, [...features], [NaN, NaN])];
  return frameRequest(together(shapes.slice(0, NAMES)));
}

/** What of a passage the camera is to show. */
export function framingOf(atlas: Atlas, passage: Passage): Framing {
  const { extent, features, subject } = passage;
  // What is drawn of a battle wants its own ground as large as can be; the rest is pointed to.
  if (passage.plate && extent) return { subject: [shapeOf(extent)], rest: [] };
  const span = spanOf(whenOf(atlas, passage));
  const places = (passage.places ?? []).flatMap((id) => spotOf(atlas.places.get(id)));
  if (isOwn(passage.id)) return together(afloat(atlas, features, span, places));
  const all = sighted(atlas, features, span);
  const own: readonly Shape[] = [
    ...(extent ? [shapeOf(extent)] : []),
    ...all.filter(({ id }) => subject.includes(id)),
  ];
  return withPlaces(
    own,
    all.filter(({ id }) => !subject.includes(id)),
    places,
  );
}

/**
 * What a passage that nobody has framed names, with `places`. A ship that is yet to be lost is not where her wreck will lie:
 * the rest says where the passage plays, else the course of those she sails with.
 */
function afloat(
  atlas: Atlas,
  ids: readonly FeatureId[],
  span: Span,
  places: readonly Shape[],
): readonly Shape[] {
  const sailing = ids.flatMap((id) => fleetBefore(atlas, id, span) ?? []);
  if (sailing.length === 0) return [...sighted(atlas, ids, span), ...places];
  const others = ids.filter((id) => fleetBefore(atlas, id, span) === null);
  const seen = [...sighted(atlas, others, span), ...places];
  return seen.length > 0 ? seen : sighted(atlas, [...new Set(sailing)], span);
}

/** What a ship sails with that is lost only after a span; `null` for what lies there already, or does not sail. */
function fleetBefore(atlas: Atlas, id: FeatureId, [, end]: Span): FeatureId | null {
  const ship = atlas.byId.get(id);
  if (ship?.kind.named !== 'ship' || ship.track || !(ship.when.start > end)) return null;
  return ship.partOf.find((each) => atlas.byId.get(each)?.track) ?? null;
}

function spanOf(when: When | null): Span {
  return [when?.start ?? NaN, when?.end ?? when?.start ?? NaN];
}

/** Places are framed with the rest; where there is no subject, the first of them is it. */
function withPlaces(
  own: readonly Shape[],
  others: readonly Shape[],
  places: readonly Shape[],
): Framing {
  if (own.length > 0) return { subject: own, rest: [...others, ...places] };
  return { subject: places.slice(0, 1), rest: [...others, ...places.slice(1)] };
}

/** Holds a place of the gazetteer, as it is to be found on a map; `null` when it is on none. */
export function placeRequest(
  atlas: Atlas,
  place: Pick<NamedPlace, 'at' | 'kind'>,
): CameraRequest | null {
  return frameRequest({ subject: shapesOfPlace(atlas, place, NAMED), rest: [] });
}

/** Pixels that the mark of a place and its name take. */
const NAMED = { left: 14, right: 90, up: 14, down: 14 } as const;

function spotOf(place: NamedPlace | undefined): readonly Shape[] {
  return place?.at && isSpot(place) ? [{ points: [place.at], reach: NAMED }] : [];
}

/** Holds all that is on the map of several features; `null` when none of them has a place. */
export function groupRequest(atlas: Atlas, ids: readonly FeatureId[]): CameraRequest | null {
  return frameRequest({ subject: sighted(atlas, ids, [NaN, NaN]), rest: [] });
}

/** The view the atlas opens with. */
export function openingRequest({ meta }: Atlas): CameraRequest {
  const subject = [shapeOf(meta.opening.extent)];
  return { kind: 'framing', framing: { subject, rest: [] } };
}

function frameRequest(framing: Framing): CameraRequest | null {
  const isEmpty = framing.subject.length + framing.rest.length === 0;
  return isEmpty ? null : { kind: 'framing', framing };
}

/** Corners and the middles of the sides: on a globe these bulge. Nothing is drawn round them. */
function shapeOf([west, south, east, north]: Extent): Shape {
  const [lngs, lats] = [
    [west, (west + east) / 2, east],
    [south, (south + north) / 2, north],
  ];
  const points = lngs.flatMap((lng) => lats.map((lat) => [lng, lat]));
  return { points, reach: { left: 0, right: 0, up: 0, down: 0 } };
}
