import type { GazetteerPlace } from '../records/gazetteer';
import type { IndexedEntry } from '../../../data/searchIndex';
import { type Kind, isLesser } from '../../../domain/atlas/feature/kind';
import type { SearchTarget } from '../../../domain/search/search';
import { dateOf, targetOf } from './features';
import type { TiedPlace } from './placesOf';
import { coresOf, indexTerms, namesIn, properName } from './terms';

/** Round a town, as much of the country as explains it. */
const LEAST_KM = 25;
/** Kilometres across a screen of 700 pixels at zoom 0 on the equator, tiles being 512 pixels wide. */
const SCREEN_KM = (40_075 * 700) / 512;
const ZOOMS = [1.5, 9.5] as const;

/** One entry for each place that is on the map or has a feature, unless it is itself a feature. */
export function placeEntries(places: readonly TiedPlace[]): readonly IndexedEntry[] {
  return places.flatMap(({ place, features: [feature] }) => {
    const target = feature ? targetOf(feature) : viewTarget(place);
    if (!target || feature?.id === place.id) return [];
    const entry = {
      group: 'places' as const,
      title: titleOf(place),
      also: alsoOf(place, feature?.properties.title ?? null),
      date: feature ? dateOf(feature) : null,
      target,
      weight: weightOf(place, feature?.kind),
    };
    return [{ entry, terms: () => placeTerms(place) }];
  });
}

function placeTerms({ properties }: GazetteerPlace): ReturnType<IndexedEntry['terms']> {
  const { names, alt, note, kind } = properties;
  const { period, modern, ...scripts } = names;
  const latin = namesIn([period, modern && properName(modern)]);
  return indexTerms({
    names: [...latin, ...latin.flatMap(coresOf), ...namesIn(Object.values(scripts))],
    alias: namesIn([modern, ...alt]),
    text: [note ?? '', kind],
  });
}

/** Best known is where something happened, then what is wide, then what has a station. */
function weightOf({ properties }: GazetteerPlace, kind: Kind | undefined): number {
  if (kind && !isLesser(kind)) return 6;
  if (properties.place.certainty === 'area') return 5.8;
  return kind ? 4.5 : 4;
}

function titleOf({ id, properties: { names } }: GazetteerPlace): string {
  return names.period ?? names.modern ?? id;
}

/** "Incheon · 仁川 · treaty port → Landing at Chemulpo". */
function alsoOf(place: GazetteerPlace, event: string | null): string {
  const { names, kind } = place.properties;
  const title = titleOf(place);
  const others = namesIn([names.modern, names.ja]).filter((name) => name !== title);
  const own = [...others, kind].join(' · ');
  return event === null || event === title ? own : `${own} → ${event}`;
}

/** A view that holds the place and something of what is round it; `null` for what is on no map. */
function viewTarget({ geometry, properties }: GazetteerPlace): SearchTarget | null {
  if (!geometry) return null;
  const [lng, lat] = geometry.coordinates;
  const acrossKm = 2 * Math.max(LEAST_KM, 1.2 * properties.place.radiusKm);
  const zoom = Math.log2((SCREEN_KM * Math.cos((lat * Math.PI) / 180)) / acrossKm);
  const [low, high] = ZOOMS;
  const held = Math.min(high, Math.max(low, Math.round(zoom * 10) / 10));
  return { kind: 'view', view: { lng, lat, zoom: held, bearing: 0, pitch: 0 } };
}
