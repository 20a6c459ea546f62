import { holding, type Decision } from './decision';
import type { KnownThing } from './passage';
import { type Point, ownPlaceId, roundedPoint } from './point';

/** After all that the atlas knows. */
const LEAST = 4;

/** A place that the reader has marked on the map. */
export function ownPlace(title: string, at: Point): KnownThing {
  return {
    id: ownPlaceId(at),
    kind: 'place',
    title: title.replaceAll(/\s+/g, ' ').trim(),
    sort: 'place of your own',
    at: roundedPoint(at),
    days: null,
    of: [],
    rank: LEAST,
  };
}

/** The places that the reader has marked and not taken back; one that was marked twice has the name given first. */
export function ownPlaces(decisions: readonly Decision[]): readonly KnownThing[] {
  const places = new Map<string, KnownThing>();
  for (const ruling of holding(decisions)) {
    if (ruling.verb !== 'place') continue;
    const place = ownPlace(ruling.quote, ruling.place);
    if (!places.has(place.id)) places.set(place.id, place);
  }
  return [...places.values()];
}
