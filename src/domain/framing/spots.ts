import type { Position } from 'geojson';
import type { FeatureId } from '../atlas/id';
import type { View } from '../geometry/view';
import { type Box, boxAround, grown, holds, isIn, middleOf, overlap } from './box';
import type { Reach } from './fit';
import { widthOf } from './letters';
import { type Room, freeParts, isSmall, lensOf } from './frame';
import { directionOf, placeOf } from './projection';

/** Something lit, with every place that stands for it. */
export interface Lit {
  readonly id: FeatureId;
  readonly title: string;
  readonly places: readonly Position[];
  readonly reach: Reach;
}

/** Where something lit is seen, or where at the map's edge it is pointed to; in pixels of the map. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** The pointer to it, and the way it points in degrees clockwise from up; `null` for what is seen. */
  readonly away: { readonly box: Box; readonly turn: number } | null;
}

/** Half the least width of a symbol: so much must be free for it to be seen. */
const SEEN = 12;
/**
 * Size of a pointer in pixels: its height, taller for fingers, and its width by what stands about the letters that it holds
 * (padding, arrow, gap and rule of `EdgePointers.svelte`), and their height.
 */
const HEIGHT = { wide: 30, phone: 44 } as const;
const [FRAME, LETTERS] = [42, 12];
const WIDEST = { wide: 190, phone: 116 } as const;
/** Pixels from the edge, and steps in which room is sought along it. */
const [EDGE, STEP] = [6, 10];

/** A spot for each of what is lit: where it is seen free of all that floats, else a pointer to it at the edge. */
export function spotsOf(view: View, room: Room, lit: readonly Lit[]): ReadonlyMap<FeatureId, Spot> {
  const parts = freeParts(room);
  const spots = new Map<FeatureId, Spot>();
  const taken: Taken = { pointers: [], names: [] };
  for (const each of lit) {
    const seen = seenAt(each.places, view, room, parts);
    if (!seen) continue;
    spots.set(each.id, seen);
    taken.names.push(grown(boxOf(seen, each.reach), EDGE));
  }
  for (const each of lit) {
    if (parts.length === 0 || spots.has(each.id)) continue;
    const spot = pointerTo(each, view, room, parts, taken);
    spots.set(each.id, spot);
    if (spot.away) taken.pointers.push(spot.away.box);
  }
  return spots;
}

/**
 * Of what is seen, that which has room for its name to the left alone: to the right something floats over the map, or
 * it ends.
 */
export function namedLeft(
  spots: ReadonlyMap<FeatureId, Spot>,
  lit: readonly Lit[],
  { width, height, boxes }: Room,
): readonly FeatureId[] {
  const whole = { left: 0, top: 0, right: width, bottom: height };
  const isFree = (box: Box): boolean =>
    holds(whole, box) && !boxes.some((other) => overlap(other, box));
  return lit.flatMap(({ id, reach }) => {
    const spot = spots.get(id);
    if (!spot || spot.away) return [];
    const { x, y } = spot;
    const line = { top: y - SEEN, bottom: y + SEEN };
    const isRightFree = isFree({ ...line, left: x, right: x + reach.right });
    return !isRightFree && isFree({ ...line, left: x - reach.right, right: x }) ? [id] : [];
  });
}

/** Where each is seen, of those that are seen free of all that floats. */
export function seenOf(
  view: View,
  room: Room,
  each: readonly Pick<Lit, 'id' | 'places'>[],
): ReadonlyMap<FeatureId, Spot> {
  const parts = freeParts(room);
  return new Map(
    each.flatMap(({ id, places }) => {
      const spot = seenAt(places, view, room, parts);
      return spot ? [[id, spot] as const] : [];
    }),
  );
}

/** What pointers keep clear of: of one another before of the names of what is seen. */
interface Taken {
  readonly pointers: Box[];
  readonly names: Box[];
}

/** The place seen that is nearest the middle of the free part of the map; `null` when none is. */
function seenAt(
  places: readonly Position[],
  view: View,
  room: Room,
  parts: readonly Box[],
): Spot | null {
  const [x, y] = parts[0] ? middleOf(parts[0]) : room.focus;
  const symbols = parts.map((part) => grown(part, -SEEN));
  let [best, least]: [Spot | null, number] = [null, Infinity];
  for (const place of places) {
    const at = placeOf(view, lensOf(room), place);
    if (!at || !symbols.some((part) => isIn(part, at))) continue;
    const apart = Math.hypot(at[0] - x, at[1] - y);
    if (apart < least) [best, least] = [{ x: at[0], y: at[1], away: null }, apart];
  }
  return best;
}

/**
 * A pointer on the edge of what is free, in the direction of the place or as near to that as there is room. Of the free parts
 * it is the one that reaches farthest there: a small thing that floats over the map keeps no pointer from the map's edge.
 */
function pointerTo(
  { places, title }: Lit,
  view: View,
  room: Room,
  parts: readonly Box[],
  { pointers, names }: Taken,
): Spot {
  const directions = places.map((place) => directionOf(view, place));
  const [right, down] = directions[0] ?? [0, 0];
  const device = isSmall(room) ? 'phone' : 'wide';
  const height = HEIGHT[device];
  const roomy = parts[0] ? parts[0].right - parts[0].left - 2 * EDGE : Infinity;
  const width = Math.min(WIDEST[device], FRAME + widthOf(title, LETTERS), roomy);
  const tracks = parts.map((part) => ({
    left: part.left + EDGE + width / 2,
    right: part.right - EDGE - width / 2,
    top: part.top + EDGE + height / 2,
    bottom: part.bottom - EDGE - height / 2,
  }));
  const { track, goal } = farthestExit(tracks, [right, down]);
  const boxes = alongEdge(track)
    .toSorted((a, b) => apart(a, goal) - apart(b, goal))
    .map(([x, y]) => boxAround(x, y, width, height));
  const apartFromAll = boxes.filter((each) => !pointers.some((other) => overlap(other, each)));
  const box =
    apartFromAll.find((each) => !names.some((other) => overlap(other, each))) ??
    apartFromAll[0] ??
    boxAround(goal[0], goal[1], width, height);
  const [x, y] = middleOf(box);
  const turn = (Math.atan2(right, -down) * 180) / Math.PI;
  return { x, y, away: { box, turn } };
}

/** Where a ray from the middle of the first of some boxes leaves that of those about its beginning which it leaves last. */
function farthestExit(
  boxes: readonly Box[],
  [right, down]: readonly [number, number],
): { readonly track: Box; readonly goal: readonly [number, number] } {
  const [first = { left: 0, right: 0, top: 0, bottom: 0 }] = boxes;
  const [x, y] = middleOf(first);
  let [track, farthest] = [first, 0];
  for (const box of boxes) {
    if (box !== first && !isIn(box, [x, y])) continue;
    const wide = Math.max(0, right < 0 ? x - box.left : box.right - x);
    const high = Math.max(0, down < 0 ? y - box.top : box.bottom - y);
    const length = Math.min(wide / Math.abs(right || 1e-9), high / Math.abs(down || 1e-9));
    if (length > farthest) [track, farthest] = [box, length];
  }
  return { track, goal: [x + right * farthest, y + down * farthest] };
}

/** Points along the four sides of a box. */
function alongEdge({ left, top, right, bottom }: Box): readonly (readonly [number, number])[] {
  const across = steps(left, right).flatMap((x) => [[x, top] as const, [x, bottom] as const]);
  const upright = steps(top, bottom).flatMap((y) => [[left, y] as const, [right, y] as const]);
  return [...across, ...upright];
}

function steps(from: number, to: number): readonly number[] {
  const count = Math.max(0, Math.floor((to - from) / STEP));
  return Array.from({ length: count + 1 }, (_, index) => from + index * STEP);
}

function boxOf({ x, y }: Spot, { left, up, right, down }: Reach): Box {
  return { left: x - left, top: y - up, right: x + right, bottom: y + down };
}

function apart(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
