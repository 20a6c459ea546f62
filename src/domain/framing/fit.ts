import type { Position } from 'geojson';
import type { View } from '../geometry/view';
import { type Box, middleOf } from './box';
import { capMiddle } from './cap';
import { mercatorOf, positionOf, turnTo, worldWidth } from '../geometry/mercator';
import { FLAT_FROM, GLOBE_UNTIL, type Lens, placeOf, radiusOf, radiusSeenAs } from './projection';

/** Pixels that a symbol and its name take on each side of their place. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/** What is to be seen: places that hold it, and what is drawn round them. */
export interface Shape {
  readonly points: readonly Position[];
  readonly reach: Reach;
}

/** The farthest view at the equator. */
export const FARTHEST = 0.8;
/** Zoom is found to this. */
const FINE = 0.01;
/** The farthest view anywhere, and steps in which it is sought on the globe. */
const LEAST = -1;
const STEP = 0.15;
/** How much of a free rectangle what is drawn round a place may ask for; less is kept free where there is less. */
const MOST = 0.8;
/** Steps in which the globe is turned until what is shown stands in the middle. */
const TURNS = 16;
/** What is so many times too large for its room does not become small enough by turning. */
const HOPELESS = 1.3;

/**
 * The nearest view, between two zooms, in which all shapes lie in `room`; `null` when there is none. It is never
 * between globe and plane, where the map shows neither.
 */
export function fitInto(
  shapes: readonly Shape[],
  room: Box,
  lens: Lens,
  [far, near]: readonly [number, number],
): View | null {
  const fitting = shapes.map((shape) => ({ ...shape, reach: within(shape.reach, room) }));
  return (
    nearestFlat(fitting, room, lens, [far, near]) ?? nearestGlobe(fitting, room, lens, [far, near])
  );
}

function nearestFlat(
  shapes: readonly Shape[],
  room: Box,
  lens: Lens,
  [far, near]: readonly [number, number],
): View | null {
  let [low, high] = [Math.max(FLAT_FROM, far), near];
  if (high < low) return null;
  const whole = onFlat(shapes, room, lens, high);
  if (whole) return whole;
  let found = onFlat(shapes, room, lens, low);
  while (found && high - low > FINE) {
    const zoom = (low + high) / 2;
    const view = onFlat(shapes, room, lens, zoom);
    if (view) [found, low] = [view, zoom];
    else high = zoom;
  }
  return found;
}

/** Step by step: a globe can be too far away as well as too near. */
function nearestGlobe(
  shapes: readonly Shape[],
  room: Box,
  lens: Lens,
  [far, near]: readonly [number, number],
): View | null {
  for (let zoom = Math.min(near, GLOBE_UNTIL); zoom >= Math.max(far, LEAST); zoom -= STEP) {
    const view = onGlobe(shapes, room, lens, zoom);
    if (view) return view;
  }
  return null;
}

function within(reach: Reach, { left, top, right, bottom }: Box): Reach {
  const across = Math.min(1, (MOST * (right - left)) / (reach.left + reach.right));
  const upright = Math.min(1, (MOST * (bottom - top)) / (reach.up + reach.down));
  return {
    left: reach.left * across,
    right: reach.right * across,
    up: reach.up * upright,
    down: reach.down * upright,
  };
}

function onFlat(shapes: readonly Shape[], room: Box, { focus }: Lens, zoom: number): View | null {
  const scale = worldWidth(zoom);
  const first = shapes[0]?.points[0]?.[0] ?? 0;
  const drawn = boundsOf(shapes, ([lng = 0, lat = 0]) => {
    const [x, y] = mercatorOf([first + turnTo(first, lng), lat]);
    return [x * scale, y * scale];
  });
  if (!drawn || !isWithin(drawn, room)) return null;
  const [x, y] = middleOf(drawn);
  const [middleX, middleY] = middleOf(room);
  const centre = [(x + focus[0] - middleX) / scale, (y + focus[1] - middleY) / scale] as const;
  const [lng, lat] = positionOf(centre);
  return { lng: turnTo(0, lng), lat, zoom, bearing: 0, pitch: 0 };
}

function onGlobe(shapes: readonly Shape[], room: Box, lens: Lens, zoom: number): View | null {
  const [lng, lat] = capMiddle(shapes.flatMap(({ points }) => points));
  const [middleX, middleY] = middleOf(room);
  let view: View = { lng, lat, zoom, bearing: 0, pitch: 0 };
  for (let turn = 0; turn < TURNS; turn += 1) {
    const seen = view;
    const drawn = boundsOf(shapes, (position) => placeOf(seen, lens, position));
    if (!drawn || zoom < farthestAt(view.lat) || excess(drawn, room) > HOPELESS) return null;
    const [x, y] = middleOf(drawn);
    if (Math.hypot(x - middleX, y - middleY) < 1) return isWithin(drawn, room) ? view : null;
    const degrees = 180 / Math.PI / radiusOf(view);
    view = {
      ...view,
      lng: turnTo(0, view.lng + ((x - middleX) * degrees) / Math.cos(view.lat * (Math.PI / 180))),
      lat: Math.min(80, Math.max(-80, view.lat - (y - middleY) * degrees)),
    };
  }
  return null;
}

/** The farthest view with its middle at a latitude: the globe is then as large as at the equator. */
export function farthestAt(lat: number): number {
  return FARTHEST + Math.log2(Math.cos((lat * Math.PI) / 180));
}

/** A globe is brought as near as its disc has room, `disc` pixels from its middle to its rim; a view of the plane stays. */
export function filled(view: View, disc: number, lens: Lens): View {
  if (view.zoom >= FLAT_FROM || disc <= 0) return view;
  const nearer = Math.log2(radiusSeenAs(disc, lens) / radiusOf(view));
  return { ...view, zoom: Math.max(view.zoom, Math.min(GLOBE_UNTIL, view.zoom + nearer)) };
}

/** The box of all that is drawn; `null` when there is nothing, or some of it cannot be seen. */
function boundsOf(
  shapes: readonly Shape[],
  place: (position: Position) => readonly [number, number] | null,
): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points, reach } of shapes) {
    for (const point of points) {
      const seen = place(point);
      if (!seen) return null;
      left = Math.min(left, seen[0] - reach.left);
      right = Math.max(right, seen[0] + reach.right);
      top = Math.min(top, seen[1] - reach.up);
      bottom = Math.max(bottom, seen[1] + reach.down);
    }
  }
  return left > right ? null : { left, top, right, bottom };
}

function isWithin(drawn: Box, room: Box): boolean {
  return excess(drawn, room) <= 1.001;
}

/** How many times as wide or high as its room something is, whichever is more. */
function excess(drawn: Box, room: Box): number {
  const across = (drawn.right - drawn.left) / (room.right - room.left);
  return Math.max(across, (drawn.bottom - drawn.top) / (room.bottom - room.top));
}
