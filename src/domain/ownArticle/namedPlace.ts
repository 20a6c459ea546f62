import { isPlaceId } from '../atlas/id';
import type { NamedPlace } from '../atlas/place';
import type { KnownThing } from './passage';

/** A place, or a name of the base map, as articles name it; none for other things. */
export function namedPlaceOf({ id, kind, title, sort, at }: KnownThing): readonly NamedPlace[] {
  const isMarked = kind === 'place' || kind === 'label';
  if (!isPlaceId(id) || kind === 'event' || kind === 'person' || kind === 'period') return [];
  return [{ id, title, kind: sort, names: {}, at: isMarked && at ? [...at] : null }];
}
