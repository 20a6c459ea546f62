import type { Position } from 'geojson';
import { type Atlas, passagesIn } from '../atlas/atlas';
import type { AtlasFeature } from '../atlas/feature/feature';
import { happenings } from '../atlas/feature/happenings';
import { DAY } from '../dates/time';
import type { Article } from '../reading/article';

/** The least rank of what an account can be said to leave out. */
const GREAT = 2;
/** What lies further from the middle of an account's events is an aside. */
const ASIDE = 2 * 366 * DAY;
/** Degrees about the ground of its events that are of its theatre still. */
const MARGIN = 1;

/**
 * The greater events of the time and ground that an article tells of which it does not name, nor any part of them, nor
 * a whole that they are part of; in order of date. Empty where it names no event at all.
 */
export function leftOut(atlas: Atlas, article: Article): readonly AtlasFeature[] {
  const events = happenings(atlas);
  const named = new Set(passagesIn(article).flatMap(({ features }) => features));
  const told = withoutAsides(events.filter(({ id }) => named.has(id)));
  const ground = groundOf(told.flatMap(pointOf));
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || !ground) return [];
  const isNamed = ({ id, partOf }: AtlasFeature): boolean =>
    named.has(id) ||
    partOf.some((whole) => named.has(whole)) ||
    (atlas.parts.get(id) ?? []).some((part) => named.has(part.id));
  return events.filter(
    (event) =>
      event.rank <= GREAT &&
      first.when.start <= event.when.start &&
      event.when.start <= last.when.start &&
      pointOf(event).some(ground) &&
      !isNamed(event),
  );
}

function withoutAsides(events: readonly AtlasFeature[]): readonly AtlasFeature[] {
  const middle = events[Math.floor(events.length / 2)]?.when.start ?? 0;
  return events.filter(({ when }) => Math.abs(when.start - middle) < ASIDE);
}

function pointOf({ geometry }: AtlasFeature): readonly Position[] {
  return geometry?.type === 'Point' ? [geometry.coordinates] : [];
}

/** Tells whether a point lies on the ground of others: the least box that holds them, with a margin. */
function groundOf(points: readonly Position[]): ((at: Position) => boolean) | null {
  if (points.length === 0) return null;
  const span = (nth: 0 | 1): readonly [number, number] => {
    const all = points.map((point) => point[nth] ?? 0);
    return [Math.min(...all) - MARGIN, Math.max(...all) + MARGIN];
  };
  const [[west, east], [south, north]] = [span(0), span(1)];
  return ([lng = 0, lat = 0]) => west <= lng && lng <= east && south <= lat && lat <= north;
}
