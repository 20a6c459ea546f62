import type { Match } from '../text/match';
import type { Naming } from './names';
import type { Thing } from './thing';

/** A place that a name may mean, with how it stands against the others of that name. */
export interface Sense {
  readonly thing: Thing;
  readonly naming: Naming;
  /** There is another place of this name. */
  readonly isOneOfSeveral: boolean;
  /** It is near the places beside it, and the others are not. */
  readonly isNear: boolean;
}

/** How far a reader would look for a place before another, by what it is. */
const WORTH: readonly (readonly [RegExp, number])[] = [
  [/country|region|peninsula|polity/, 4],
  [/sea|ocean|lake|river|strait|gulf|islands?/, 4],
  [/capital|city|fortress/, 4],
  [/port|town|base|canal/, 3],
  [/station|island/, 2],
];
/** In km, what is near. */
const NEAR_KM = 500;

/** What stands beside a name that several places have. */
export interface Surroundings {
  /** The places named close by. */
  readonly nearby: readonly Thing[];
  /** The word that says of what kind it is, "river"; empty for none. */
  readonly kind: string;
}

/** The best of the places that a name may mean; `null` when it means none. Only where there are several it is asked what stands beside. */
export function placeSense(match: Match, beside: () => Surroundings): Sense | null {
  const places = match.namings.filter(({ thing, isHead }) => isPlace(thing) && !isHead);
  const [only, ...others] = places;
  if (!only) return null;
  const others2 = others.filter(({ thing }) => thing.id !== only.thing.id);
  if (others2.length === 0) {
    return { thing: only.thing, naming: only, isOneOfSeveral: false, isNear: false };
  }
  const around = beside();
  const { nearby } = around;
  const ranked = places
    .map((naming) => ({ naming, score: scoreOf(naming, around) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (!best) return null;
  const isNear =
    isNearAny(best.naming.thing, nearby) && !isNearAny(next?.naming.thing ?? null, nearby);
  return { thing: best.naming.thing, naming: best.naming, isOneOfSeveral: true, isNear };
}

/** Whether a thing is somewhere on the map, and no event, ship or person. */
export function isPlace({ kind }: Thing): boolean {
  return kind === 'place' || kind === 'line' || kind === 'label';
}

function scoreOf({ thing, isMain }: Naming, { nearby, kind }: Surroundings): number {
  const worth = WORTH.find(([sort]) => sort.test(thing.sort))?.[1] ?? 1;
  const said = kind !== '' && thing.sort.includes(kind) ? 3 : 0;
  const label = thing.kind === 'label' ? -3 : 0;
  return (isMain ? 1.5 : 0) + worth * 0.5 + said + label + (isNearAny(thing, nearby) ? 1.2 : 0);
}

function isNearAny(thing: Thing | null, nearby: readonly Thing[]): boolean {
  if (!thing?.at) return false;
  const { at } = thing;
  return nearby.some((other) => other.at && kmApart(at, other.at) < NEAR_KM);
}

/** Kilometres between two points, near enough. */
export function kmApart(a: readonly [number, number], b: readonly [number, number]): number {
  const middle = ((a[1] + b[1]) / 2) * (Math.PI / 180);
  const east = (a[0] - b[0]) * Math.cos(middle);
  return 111.2 * Math.hypot(east, a[1] - b[1]);
}
