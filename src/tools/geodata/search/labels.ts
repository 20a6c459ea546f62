import { distance } from '@turf/distance';
import type { Position } from 'geojson';
import type { GazetteerPlace, WrittenLabel } from '../records/gazetteer';
import type { WrittenFeature } from '../../../data/features/read';
import type { IndexedEntry } from '../../../data/searchIndex';
import { keyOf } from '../../../domain/search/searchFold';
import { spellingsOf } from './placesOf';
import { coresOf, indexTerms, namesIn } from './terms';

/** A name of the map farther than this from a place of the same name is another’s. */
const SAME_KM = 60;
/** So that the name is written when the reader comes. */
const CLOSER = 1;
const CLOSEST = 13;
const WEIGHT = 3.5;
/** What is written later is looked for less. */
const BY_RANK = 0.4;

/** One entry for each name of the base map that no place of the gazetteer and no feature has near by. */
export function labelEntries(
  labels: readonly WrittenLabel[],
  places: readonly GazetteerPlace[],
  features: readonly WrittenFeature[],
): readonly IndexedEntry[] {
  if (labels.length === 0) return [];
  const known = new Map<string, Known[]>();
  const know = (key: string, spot: Known): void => {
    const before = known.get(key);
    if (before) before.push(spot);
    else known.set(key, [spot]);
  };
  for (const place of places) {
    const at = place.geometry?.coordinates ?? null;
    const reach = SAME_KM + place.properties.place.radiusKm;
    for (const name of spellingsOf(place)) know(keyOf(name), { at, reach });
  }
  for (const { geometry, properties } of features) {
    const at = geometry?.type === 'Point' ? geometry.coordinates : null;
    for (const name of [properties.title, ...coresOf(properties.title)]) {
      know(keyOf(name), { at, reach: SAME_KM });
    }
  }
  const isNew = (label: WrittenLabel): boolean =>
    !(known.get(keyOf(label.properties.name)) ?? []).some(isAt(spotOf(label)));
  return once(labels.filter(isNew)).map(entryOf);
}

/** An empire’s name is written in several parts of it; the first will do. */
function once(labels: readonly WrittenLabel[]): readonly WrittenLabel[] {
  const seen = new Set<string>();
  return labels.filter(({ properties }) => {
    const sign = `${keyOf(properties.name)} ${properties.class}`;
    return !seen.has(sign) && seen.add(sign);
  });
}

/** Where a name is known to be, and how far about; `at` is `null` for what has no one spot. */
interface Known {
  readonly at: Position | null;
  readonly reach: number;
}

const isAt =
  (spot: Position) =>
  ({ at, reach }: Known): boolean =>
    at === null || distance(at, spot) <= reach;

function entryOf(label: WrittenLabel): IndexedEntry {
  const {
    name,
    class: what,
    rank,
    minzoom,
    maxzoom,
    modern,
    alt,
    ru,
    ja,
    zh,
    ko,
  } = label.properties;
  const [lng = 0, lat = 0] = spotOf(label);
  const zoom = Math.min(minzoom + CLOSER, maxzoom, CLOSEST);
  const others = namesIn([modern, ja]).filter((other) => other !== name);
  return {
    entry: {
      group: 'places',
      title: inWords(name),
      also: [...others, what].join(' · '),
      date: null,
      target: { kind: 'view', view: { lng, lat, zoom, bearing: 0, pitch: 0 } },
      weight: Math.max(1, WEIGHT - BY_RANK * rank),
    },
    terms: () =>
      indexTerms({
        names: [name, ...coresOf(name), ...namesIn([ru, ja, zh, ko])],
        alias: namesIn([modern, ...alt]),
        text: [what],
      }),
  };
}

/** "Red Sea" for RED SEA: what the map spells in capitals. */
export function inWords(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const small = name
    .toLowerCase()
    .replaceAll(/(?<![\p{L}’])\p{L}/gu, (first) => first.toUpperCase());
  return small.replaceAll(/ (?:Of|And|The|In)(?= )/g, (word) => word.toLowerCase());
}

/** A name along a curve is looked for at its middle. */
function spotOf({ geometry }: WrittenLabel): Position {
  if (geometry.type === 'Point') return geometry.coordinates;
  return geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] ?? [];
}
