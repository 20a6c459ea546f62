import type { Position } from 'geojson';
import { distanceNm } from '../geometry/geodesy';
import type { FeatureId } from '../atlas/id';
import type { View } from '../geometry/view';
import { type Box, freeRectangles, grown } from './box';
import { capMiddle, centroid } from './cap';
import { FARTHEST, type Shape, farthestAt, filled, fitInto } from './fit';
import { GLOBE_UNTIL, type Lens } from './projection';

/** Something that is spoken of, as it is to be framed. */
export interface Sighted extends Shape {
  readonly id: FeatureId;
}

/** What the camera is to show. */
export interface Framing {
  /** Always seen whole. */
  readonly subject: readonly Shape[];
  /** As much of it as does not cost the subject too much. */
  readonly rest: readonly Shape[];
  /** Where nobody has said what goes before: a globe is as large as its room, though some of this goes behind its rim. */
  readonly fills?: true;
}

/** A box that floats over the map. */
export interface Float extends Box {
  /** The zoom from which it is to be seen; nothing where it always is. */
  readonly from?: number;
}

/** The map and what floats over it, in pixels of the map. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Where the middle of a view stands. */
  readonly focus: readonly [number, number];
  readonly boxes: readonly Float[];
}

/** Pixels between what is framed and whatever covers the map: less on a phone. */
const AIR = { wide: 48, phone: 16 } as const;
const PHONE = 600;
/** No nearer than this for a lone place, so that its surroundings explain it, and than that for places side by side. */
const CLOSEST = { lone: 8.5, many: 12.5 } as const;
/** What lies so near together is one place, in nautical miles. */
const ONE_PLACE = 0.3;
/**
 * What would cost so much zoom is left to the edge of the map. A lone place is as well seen at the second zoom as nearer:
 * to come from there costs nothing.
 */
const [COST, WELL_SEEN] = [1, 7.5];
/** A smaller free rectangle is taken for so much more zoom. */
const WORTH = 0.25;
/** Free rectangles narrower than this, in pixels, serve for nothing; so many of the largest are tried. */
const [NARROWEST, TRIED] = [60, 5];

/**
 * The view that shows the subject, and of the rest what costs less than one zoom, clear of all that floats over the map;
 * where that leaves nothing free, under it.
 */
export function frameOf({ subject, rest, fills }: Framing, room: Room): View {
  let kept = subject.length > 0 ? subject : rest.slice(0, 1);
  const lens = lensOf(room);
  const parts = hasFree(room) ? freeParts(room, airOf(room)).slice(0, TRIED) : [wholeOf(room)];
  let view = nearestView(kept, parts, lens, -Infinity) ?? farView(kept);
  const farthest = worthOf(kept, view) - COST;
  for (const each of nearestFirst(rest, kept)) {
    const shapes = [...kept, each];
    const far = Math.max(farthest, worthOf(kept, view) - COST);
    const wider = nearestView(shapes, parts, lens, far);
    if (wider) [kept, view] = [shapes, wider];
  }
  return fills ? filled(view, discOf(room) - airOf(room), lens) : view;
}

/** The zoom from which what more is shown is counted. */
function worthOf(kept: readonly Shape[], { zoom }: View): number {
  return isOnePlace(kept) ? Math.min(zoom, WELL_SEEN) : zoom;
}

/** The part of the map that nothing covers, as rectangles, the largest first, with so many pixels of air round all. */
export function freeParts({ width, height, boxes }: Room, air = 0): readonly Box[] {
  return freeRectangles(
    grown(wholeOf({ width, height }), -air),
    boxes.map((box) => grown(box, air)),
  ).filter(({ left, top, right, bottom }) => Math.min(right - left, bottom - top) > NARROWEST);
}

/** Whether what floats over the map leaves of it what something can be shown in. */
export function hasFree(room: Room): boolean {
  return freeParts(room, airOf(room)).length > 0;
}

function wholeOf({ width, height }: Pick<Room, 'width' | 'height'>): Box {
  return { left: 0, top: 0, right: width, bottom: height };
}

/** How the views of a room are thrown on the screen. */
export function lensOf({ height, focus }: Room): Lens {
  return { height, focus };
}

/** Whether a map is no larger than a phone's. */
export function isSmall({ width, height }: Room): boolean {
  return Math.min(width, height) < PHONE;
}

/** Radius of the largest disc round the middle of a view of the globe that nothing covers, in pixels. */
function discOf({ width, height, focus: [x, y], boxes }: Room): number {
  const away = boxes
    .filter(({ from = 0 }) => from <= GLOBE_UNTIL)
    .map(({ left, top, right, bottom }) =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)),
    );
  return Math.min(x, width - x, y, height - y, ...away);
}

function airOf(room: Room): number {
  return isSmall(room) ? AIR.phone : AIR.wide;
}

function nearestView(
  shapes: readonly Shape[],
  parts: readonly Box[],
  lens: Lens,
  far: number,
): View | null {
  const near = isOnePlace(shapes) ? CLOSEST.lone : CLOSEST.many;
  let best: View | null = null;
  for (const part of parts) {
    const least: number = best ? best.zoom + WORTH : far;
    if (least <= near) best = fitInto(shapes, part, lens, [least, near]) ?? best;
  }
  return best;
}

/** As far away as the map goes, when nothing nearer will do. */
function farView(shapes: readonly Shape[]): View {
  const [lng, lat] = capMiddle(pointsOf(shapes));
  return { lng, lat, zoom: Math.max(FARTHEST, farthestAt(lat)), bearing: 0, pitch: 0 };
}

function isOnePlace(shapes: readonly Shape[]): boolean {
  const [first, ...others] = pointsOf(shapes);
  return !first || others.every((other) => distanceNm(first, other) < ONE_PLACE);
}

function nearestFirst(rest: readonly Shape[], kept: readonly Shape[]): readonly Shape[] {
  const middle = centroid(pointsOf(kept));
  const farthest = ({ points }: Shape): number =>
    Math.max(...points.map((point) => distanceNm([...middle], point)));
  return rest.toSorted((a, b) => farthest(a) - farthest(b));
}

function pointsOf(shapes: readonly Shape[]): readonly Position[] {
  return shapes.flatMap(({ points }) => points);
}
