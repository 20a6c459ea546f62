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

/** Whether a point marks the place. */
export function isSpot(place: NamedPlace): boolean {
  return place.at !== null && !WIDE.test(place.kind);
}
