import { distance } from '@turf/distance';
import type { GazetteerPlace } from '../records/gazetteer';
import { isLesser, isShip } from '../../../domain/atlas/feature/kind';
import { keyOf } from '../../../domain/search/searchFold';
import type { KnownFeature } from '../geodata';
import { coresOf, namesIn, properName } from './terms';

/** Two places of one name are no farther apart than this, and than either is uncertain or wide. */
const SAME_NAME_KM = 60;
/** However uncertain a feature's own spot is, a town farther off than this is another place. */
const SAME_SPOT_KM = 10;
/** A feature known no better than this happened to have a name of many a place within it. */
const WIDE_KM = 100;

/** A place with what happened there. */
export interface TiedPlace {
  readonly place: GazetteerPlace;
  /** The features of the place, the one to show first; those that have its name before those that are only near. */
  readonly features: readonly KnownFeature[];
}

/** Finds for each place the features that are of its id, have its name, or are at its spot. */
export function tied(
  places: readonly GazetteerPlace[],
  features: readonly KnownFeature[],
): readonly TiedPlace[] {
  if (places.length === 0) return [];
  const named = features.map((feature) => ({
    feature,
    keys: new Set(ownNames(feature).map(keyOf)),
  }));
  return places.map((place) => {
    const keys = spellingsOf(place).map(keyOf);
    const isSame = ({ feature, keys: own }: (typeof named)[number]): boolean =>
      feature.id === place.id || (keys.some((key) => own.has(key)) && mayBe(place, feature));
    const same = named.filter(isSame).map(({ feature }) => feature);
    const near = features.filter((feature) => !same.includes(feature) && isAt(place, feature));
    const order = (some: readonly KnownFeature[]): readonly KnownFeature[] =>
      some.toSorted((a, b) => rankFor(place, a) - rankFor(place, b));
    return { place, features: [...order(same), ...order(near)] };
  });
}

/** All spellings of a place, in every writing. */
export function spellingsOf({ properties: { names, alt } }: GazetteerPlace): readonly string[] {
  const { period, modern, ...scripts } = names;
  const latin = [period, modern].map((name) => name && properName(name));
  return namesIn([...latin, period, modern, ...Object.values(scripts), ...alt]);
}

/** The names of a feature's place; a ship has the name of many a town. */
function ownNames({ kind, properties }: KnownFeature): readonly string[] {
  if (kind.named === 'ship') return [];
  const { title, names } = properties;
  const { period, modern } = names;
  return namesIn([title, ...coresOf(title), period, modern && properName(modern)]);
}

function isAt(place: GazetteerPlace, feature: KnownFeature): boolean {
  const { certainty } = place.properties.place;
  if (certainty === 'area' || isShip(feature.kind)) return false;
  const radius = Math.min(SAME_SPOT_KM, feature.properties.place?.radiusKm ?? 0);
  return feature.geometry?.type === 'Point' && apartKm(place, feature) <= radius;
}

/** A ship that passed somewhere in a sea is not what a reader looks for by the name of the sea. */
function mayBe(place: GazetteerPlace, feature: KnownFeature): boolean {
  const isWide = place.properties.place.certainty === 'area';
  const { kind } = feature;
  const { place: spot } = feature.properties;
  if (isWide ? isLesser(kind) || kind.form === 'track' : (spot?.radiusKm ?? 0) > WIDE_KM) {
    return false;
  }
  return apartKm(place, feature) <= reachKm(place, feature);
}

/** From point to point; none for a line or an area, whose name says enough. */
function apartKm({ geometry }: GazetteerPlace, feature: KnownFeature): number {
  if (geometry === null || feature.geometry?.type !== 'Point') return 0;
  return distance(geometry.coordinates, feature.geometry.coordinates);
}

function reachKm({ properties }: GazetteerPlace, feature: KnownFeature): number {
  return SAME_NAME_KM + properties.place.radiusKm + (feature.properties.place?.radiusKm ?? 0);
}

/** The less, the sooner it is shown. */
function rankFor(place: GazetteerPlace, feature: KnownFeature): number {
  const { rank } = feature.properties;
  if (feature.id === place.id) return -1;
  const { period, modern } = place.properties.names;
  const keys = ownNames(feature).map(keyOf);
  const isMain = [period, modern].some((name) => name !== undefined && keys.includes(keyOf(name)));
  return rank + (isMain ? 0 : 2) + (isLesser(feature.kind) ? 10 : 0);
}
