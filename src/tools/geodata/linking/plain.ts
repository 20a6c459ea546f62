import type { WrittenLabel, WrittenPeriod, WrittenPerson, WrittenShip } from '../records/gazetteer';
import { readWhen } from '../../../data/fields/when';
import type { DaySpan, Thing } from '../../../domain/linking/things/thing';
import { keyOf } from '../../../domain/search/searchFold';
import { DAY } from '../../../domain/dates/time';
import { inWords } from '../search/labels';
import type { KnownFeature } from '../geodata';
import { spellingsOf, type TiedPlace } from '../search/placesOf';
import { coresOf, namesIn, properName } from '../search/terms';

const NOTHING = { at: null, days: null, of: [], heads: [], rank: 3 } as const;
/** The last day of what is still so. */
const STILL = Math.floor(Date.UTC(2100, 0, 1) / DAY);

/** The places of the gazetteer under all their names. */
export function placeThings(places: readonly TiedPlace[]): readonly Thing[] {
  return places.map(({ place, features }) => {
    const { names, kind } = place.properties;
    const spellings = spellingsOf(place).filter((name) => !/[,(]/.test(name));
    const at = place.geometry ? pointOf(place.geometry.coordinates) : null;
    const title = names.period ?? names.modern ?? place.id;
    return {
      ...NOTHING,
      kind: 'place',
      id: place.id,
      title,
      sort: kind,
      names: spellings,
      at,
      days: callsAt(features),
    };
  });
}

/** From the first to the last call of the fleet at a place; `null` where it did not call. */
function callsAt(features: readonly KnownFeature[]): DaySpan | null {
  const calls = features.flatMap(({ kind, properties }) =>
    kind.form === 'stop' && kind.named === 'place' ? (daysOf(properties.when) ?? []) : [],
  );
  return calls.length === 0 ? null : [Math.min(...calls), Math.max(...calls)];
}

/** Stations, islands, stops of the fleet and railways that no place of the gazetteer names. */
export function stopThings(
  features: readonly KnownFeature[],
  taken: ReadonlySet<string>,
): readonly Thing[] {
  const seen = new Set<string>(taken);
  return features.flatMap((feature): readonly Thing[] => {
    const { id, geometry, properties } = feature;
    const kind = kindOf(feature);
    const names = kind ? spellingsIn(feature, kind).filter((name) => !seen.has(keyOf(name))) : [];
    if (!kind || names.length === 0) return [];
    for (const name of names) seen.add(keyOf(name));
    const at = geometry?.type === 'Point' ? pointOf(geometry.coordinates) : null;
    const { title, rank } = properties;
    const sort = feature.kind.id;
    return [{ ...NOTHING, kind, id, title, sort, names, at, rank }];
  });
}

function kindOf({ kind: { named } }: KnownFeature): 'line' | 'place' | null {
  return named === 'line' || named === 'place' ? named : null;
}

function spellingsIn(
  { properties: { title, names, alt } }: KnownFeature,
  kind: 'line' | 'place',
): readonly string[] {
  const { period, modern, ru, ja, zh, ko } = names;
  const latin = kind === 'line' ? [title, period] : [title, period, modern];
  const all = namesIn([...latin, ru, ja, zh, ko, ...alt])
    .map(properName)
    .filter((name) => isName(name) && !(kind === 'place' && IN_SEA.test(name)));
  // A line between two towns is not called so unless it says that it is a railway.
  return kind === 'place' || /railway|line/i.test(all.join()) ? [...new Set(all)] : [];
}

/** Where a fleet stopped in a sea is not called by it. */
const IN_SEA = /\b(?:Sea|Ocean)$/;

/** "Sighted by Shinano Maru" and "At sea" are no names. */
function isName(name: string): boolean {
  return !/\b(?:at sea|off|into|sighted|found|takes|turns|breaks|parts|south of|west of|between|near|miles|passage|square|last|fight|sunk|captured|taken|news|noon|dawn|surrender|junction|opens|stopped|sighting|firing)\b/i.test(
    name,
  );
}

/** The people under all their names, each in both orders, and what they had a part in. */
export function personThings(people: readonly WrittenPerson[]): readonly Thing[] {
  return people.map(({ id, name, native, alt, side, role, features: of }) => {
    const isFamilyFirst = side === 'Japan' || side === 'Korea' || side === 'China';
    const parts = name.split(' ');
    const family = (isFamilyFirst ? parts[0] : parts.at(-1)) ?? name;
    const names = namesIn([name, parts.toReversed().join(' '), family, native, ...alt]);
    const own = names.filter((each) => each !== 'II' && each !== 'Meiji' && each.length > 1);
    return { ...NOTHING, kind: 'person', id, title: name, sort: role, names: own, of };
  });
}

/** The ships, those that are features and those that are not. */
export function shipThings(
  ships: readonly WrittenShip[],
  features: readonly KnownFeature[],
): readonly Thing[] {
  const listed = ships.map(({ id, name, alt, role }) => {
    const title = properName(name);
    return {
      ...NOTHING,
      kind: 'ship' as const,
      id,
      title,
      sort: role,
      names: namesIn([title, ...alt]),
    };
  });
  const own = features.flatMap(({ id, kind, properties }) => {
    if (kind.named !== 'ship') return [];
    const { title, names, alt } = properties;
    const name = properName(coresOf(title)[0] ?? title);
    const { period, ru, ja, zh, ko } = names;
    // A wreck may be called by where she lies: "Off Port Arthur".
    const all = namesIn([name, period, ru, ja, zh, ko, ...alt]).filter(isName);
    return [{ ...NOTHING, kind: 'ship' as const, id, title: name, sort: kind.id, names: all }];
  });
  return [...own, ...listed];
}

/** Wars and other spans that have a name. */
export function periodThings(periods: readonly WrittenPeriod[]): readonly Thing[] {
  return periods.map(({ id, name, alt, when }) => ({
    ...NOTHING,
    kind: 'period',
    id,
    title: name,
    sort: 'period',
    names: [name, ...alt],
    days: daysOf(when),
  }));
}

/** What is only written on the base map: known to be a name, and offered when a reader asks. */
export function labelThings(
  labels: readonly WrittenLabel[],
  known: ReadonlySet<string>,
): readonly Thing[] {
  const seen = new Set<string>();
  return labels.flatMap(({ id, geometry, properties }) => {
    const name = inWords(properName(properties.name).replace(/^C\. /, 'Cape '));
    const key = keyOf(name);
    if (key.length < 4 || known.has(key) || seen.has(key) || /\d/.test(name)) return [];
    seen.add(key);
    const middle =
      geometry.type === 'Point'
        ? geometry.coordinates
        : (geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] ?? []);
    const common = { ...NOTHING, id, title: name, sort: properties.class, names: [name] };
    return [{ ...common, kind: 'label' as const, at: pointOf(middle) }];
  });
}

/** Days since 1970 of a written span; `null` when it is broken, which the checks report. */
export function daysOf(when: Parameters<typeof readWhen>[0]): DaySpan | null {
  const read = readWhen(when);
  if (!read) return null;
  const last = read.end === null ? STILL : Math.ceil(read.end / DAY) - 1;
  return [Math.floor(read.start / DAY), last];
}

function pointOf([lng = 0, lat = 0]: readonly number[]): readonly [number, number] {
  return [lng, lat];
}
