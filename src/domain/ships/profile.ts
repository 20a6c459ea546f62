import type { ShipClass, Station, Turret } from './shipClass';

/** Metres from the waterline to the top of the drawing, for every ship whose masts are known. */
export const PROFILE_HEIGHT = 32;
/** Metres: the longest ship that a drawing has room for. */
export const PROFILE_ROOM = 140;

/** Heights above the waterline and breadths, in metres: conventions of the diagram, the same for all ships. */
const FREEBOARD = 6;
const FUNNEL = { height: 17, width: 4.2 };
const MAST = { height: 25, width: 0.9 };
/** Over the highest of a drawing. */
const AIR = 3;
const RAKE = 4;
const CALIBRES = 40;
const INCH = 0.0254;

/** Where along the hull things stand, from the stern, as fractions of the length: conventions as well. */
const FUNNELS_FROM = 0.38;
const FUNNELS_TO = 0.62;
const MASTS: readonly (readonly number[])[] = [[], [0.5], [0.29, 0.71], [0.24, 0.5, 0.76]];

/**
 * A class from abeam, bow to the right: an SVG path in metres, the waterline at `PROFILE_HEIGHT`. Length and numbers
 * are the sources’; what they do not give is not drawn.
 */
export function profilePath(ship: ShipClass): string {
  const length = ship.length.value;
  return [
    hull(length, ship.bow?.value === 'ram'),
    ...funnels(ship).map((x) => box(x, FUNNEL.width, FREEBOARD, FUNNEL.height)),
    ...(MASTS[ship.masts?.value ?? 0] ?? []).map((at) =>
      box(at * length, MAST.width, FREEBOARD, MAST.height),
    ),
    ...ship.turrets.flatMap((turret) =>
      spots(turret, length).map((spot) => turretFromAbeam(spot, turret)),
    ),
  ].join('');
}

/** Metres above the waterline that the drawing takes: what stands on deck, and air over it. */
export function heightAbeam({ masts, funnels }: ShipClass): number {
  if (masts) return PROFILE_HEIGHT;
  return FREEBOARD + (funnels ? FUNNEL.height : FREEBOARD) + AIR;
}

/** The same from above, its middle line at half the beam; `null` when the beam is not known. */
export function planPath(ship: ShipClass): string | null {
  if (!ship.beam) return null;
  const length = ship.length.value;
  const middle = ship.beam.value / 2;
  // The widest of such a curve is three quarters of the way to its control points.
  const reach = (4 / 3) * middle;
  const side = (y: number): string =>
    `C${at(0.75 * length)} ${at(y)} ${at(0.25 * length)} ${at(y)}`;
  const outline = `M${at(length)} ${at(middle)}${side(middle - reach)} 0 ${at(middle)}C${at(0.25 * length)} ${at(middle + reach)} ${at(0.75 * length)} ${at(middle + reach)} ${at(length)} ${at(middle)}Z`;
  const turrets = ship.turrets.flatMap((turret) =>
    spots(turret, length).flatMap(({ x }) => {
      const offset = turret.at === 'sides' ? 0.6 * middle : 0;
      const ys = offset === 0 ? [middle] : [middle - offset, middle + offset];
      return ys.map((y) => ring(x, y, breadthOf(turret) / 2));
    }),
  );
  return [outline, ...turrets].join('');
}

/** Where a turret stands, and which way its guns point: 1 ahead, -1 astern. */
interface Spot {
  readonly x: number;
  readonly ahead: 1 | -1;
}

const STATIONS: Readonly<Record<Station, readonly [from: number, to: number]>> = {
  fore: [0.8, 0.7],
  aft: [0.18, 0.28],
  sides: [0.68, 0.32],
};

function spots({ at: station, count }: Turret, length: number): readonly Spot[] {
  const [from, to] = STATIONS[station];
  return spread(count, from, to).map((fraction) => ({
    x: fraction * length,
    ahead: fraction >= 0.5 ? 1 : -1,
  }));
}

function funnels({ funnels: known, length }: ShipClass): readonly number[] {
  if (!known) return [];
  const { count, abreast } = known.value;
  const seen = Math.ceil(count / abreast);
  // Two stand closer together than the ends of their room.
  const inset = seen === 2 ? (FUNNELS_TO - FUNNELS_FROM) / 5 : 0;
  return spread(seen, FUNNELS_FROM + inset, FUNNELS_TO - inset).map((at) => at * length.value);
}

/** Evenly from one to the other; one alone stands between them, but at its station’s first place where that is an end. */
function spread(count: number, from: number, to: number): readonly number[] {
  if (count === 1) return [from > 0.7 || from < 0.3 ? from : (from + to) / 2];
  return Array.from({ length: count }, (_, nth) => from + ((to - from) * nth) / (count - 1));
}

function hull(length: number, ram: boolean): string {
  const deck = PROFILE_HEIGHT - FREEBOARD;
  const stem = ram ? length - RAKE : length;
  return `M0 ${at(deck)}H${at(stem)}L${at(length)} ${at(PROFILE_HEIGHT)}H0Z`;
}

function turretFromAbeam({ x, ahead }: Spot, turret: Turret): string {
  const height = 3.4;
  const barrel = turret.inches * INCH * CALIBRES;
  const y = PROFILE_HEIGHT - FREEBOARD - height;
  const gun = `M${at(x)} ${at(y + 0.9)}h${at(ahead * barrel)}v0.9h${at(-ahead * barrel)}Z`;
  return box(x, breadthOf(turret), FREEBOARD, height) + gun;
}

function breadthOf({ inches }: Turret): number {
  return inches >= 9 ? 8.5 : inches >= 8 ? 7 : 5.5;
}

/** A box on the deck or above it, about `x`. */
function box(x: number, width: number, foot: number, height: number): string {
  return `M${at(x - width / 2)} ${at(PROFILE_HEIGHT - foot)}v${at(-height)}h${at(width)}v${at(height)}Z`;
}

function ring(x: number, y: number, radius: number): string {
  const half = `a${at(radius)} ${at(radius)} 0 1 0 `;
  return `M${at(x - radius)} ${at(y)}${half}${at(2 * radius)} 0${half}${at(-2 * radius)} 0Z`;
}

/** Metres to a decimetre. */
function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}
