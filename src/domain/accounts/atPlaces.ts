import type { Position } from 'geojson';
import type { AtlasFeature } from '../atlas/feature/feature';
import type { PlaceId } from '../atlas/id';
import { DAY } from '../dates/time';
import { distanceNm } from '../geometry/geodesy';
import { canAgree } from './dates';
import { type FlatText, type Mention, type Stretch, isWithin } from './flat';

/** An event lies at a place when it is no further from it, in nautical miles. */
const AT = 8;
/** What lasted longer is not told by one day at its place. */
const LONGEST = 40 * DAY;
/** A date no finer than this says no day. */
const DAYS = 4 * DAY;

/**
 * Events that a text tells without naming them: "On 10 March 1905 Mukden was taken" names the town and a day of the
 * battle. A place and a date in one sentence tell of what happened there then; of several things, of the greatest.
 */
export function eventsAtPlaces(
  { dates, places }: FlatText,
  sentences: readonly Stretch[],
  events: readonly AtlasFeature[],
  placeAt: (id: PlaceId) => Position | null,
): readonly Mention[] {
  const days = dates.filter(({ when }) => when.end !== null && when.end - when.start <= DAYS);
  return places.flatMap(({ start, end, place }) => {
    const at = placeAt(place);
    const sentence = sentences.find((each) => isWithin({ start, end }, each));
    if (!at || !sentence) return [];
    const [event] = events
      .filter((each) => lies(each, at) && isShort(each))
      .filter(({ when }) => days.some((day) => isWithin(day, sentence) && canAgree(day.when, when)))
      .sort((a, b) => a.rank - b.rank);
    return event ? [{ start, end, feature: event.id }] : [];
  });
}

function lies({ geometry }: AtlasFeature, at: Position): boolean {
  return geometry?.type === 'Point' && distanceNm(geometry.coordinates, at) <= AT;
}

function isShort({ when }: AtlasFeature): boolean {
  return when.end !== null && when.end - when.start <= LONGEST;
}
