import type { Position } from 'geojson';
import type { Names } from './feature/feature';
import type { PlaceId } from './id';

/** A place of the gazetteer that an article names, of which no feature tells. */
export interface NamedPlace {
  readonly id: PlaceId;
  readonly title: string;
  /** In a few words: "treaty port". */
  readonly kind: string;
  readonly names: Names;
  /** `null` for what has no place on a map. */
  readonly at: Position | null;
}

/** Grounds and waters that no one point stands for: the base map names them. */
const WIDE =
  /country|region|province|empire|peninsula|polity|continent|desert|plain|mountains|range|theatre|basin|sea|ocean|strait|gulf|channel|islands|archipelago|river|territory|railway/i;

/** The widest of them, and how many degrees of it, and of the others, to each side of its point say what it is. */
const GREAT = /country|empire|polity|continent|ocean|(^|\s)sea/i;
const [MUCH, SOME] = [5, 1.5];

/** How many degrees to each side of its point are to be seen of a place of a kind: 0 for a spot. */
export function breadthOf(kind: string): number {
  if (!WIDE.test(kind)) return 0;
  return GREAT.test(kind) ? MUCH : SOME;
}

/** Whether a point marks the place. */
export function isSpot(place: NamedPlace): boolean {
  return place.at !== null && !WIDE.test(place.kind);
}
