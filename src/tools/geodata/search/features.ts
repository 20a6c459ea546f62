import type { WrittenFeature } from '../../../data/features/read';
import type { IndexedEntry } from '../../../data/searchIndex';
import { readWhen } from '../../../data/fields/when';
import { whenText } from '../../../domain/dates/calendar';
import { dates as ENGLISH } from '../../../words/en/dates';
import { type Dating, calendarsOf } from '../../../domain/calendars/inUse';
import { isFeatureId } from '../../../domain/atlas/id';
import { isLesser } from '../../../domain/atlas/feature/kind';
import type { SearchGroup, SearchTarget } from '../../../domain/search/search';
import { keyOf } from '../../../domain/search/searchFold';
import type { Days } from '../../../domain/search/search';
import { BEGINNING, DAY, type When } from '../../../domain/dates/time';
import type { KnownFeature } from '../geodata';
import { spellingsOf, type TiedPlace } from './placesOf';
import { coresOf, indexTerms, namesIn } from './terms';

/** What of `atlas.json` decides under which names and dates a feature is found. */
interface Naming extends Pick<Dating, 'calendars'> {
  readonly languages: readonly { readonly id: string }[];
}

/** One entry for each feature; events are found by the names of their place as well. */
export function featureEntries(
  features: readonly KnownFeature[],
  places: readonly TiedPlace[],
  naming: Naming,
): readonly IndexedEntry[] {
  const own = new Map(places.map(({ place }) => [place.id, spellingsOf(place)]));
  const near = new Map<string, readonly string[]>();
  for (const { place, features: there } of places) {
    const names = own.get(place.id) ?? [];
    for (const { id } of there) near.set(id, [...(near.get(id) ?? []), ...names]);
  }
  const placeNames = new Set([...own.values()].flat().map(keyOf));
  return features.map((feature) =>
    featureEntry(
      feature,
      own.get(feature.id) ?? [],
      near.get(feature.id) ?? [],
      placeNames,
      naming,
    ),
  );
}

function featureEntry(
  feature: KnownFeature,
  own: readonly string[],
  near: readonly string[],
  placeNames: ReadonlySet<string>,
  naming: Naming,
): IndexedEntry {
  const { kind } = feature;
  const group = kind.search?.group ?? 'events';
  return {
    entry: {
      group,
      title: feature.properties.title,
      also: alsoOf(feature, group, naming),
      date: dateOf(feature),
      days: daysOf(readWhen(feature.properties.when)),
      target: targetOf(feature),
      weight: kind.search?.weight ?? 11 - 2 * feature.properties.rank,
    },
    terms: () => featureTerms(feature, own, near, placeNames, naming),
  };
}

function featureTerms(
  feature: KnownFeature,
  own: readonly string[],
  near: readonly string[],
  placeNames: ReadonlySet<string>,
  naming: Naming,
): ReturnType<IndexedEntry['terms']> {
  const { title, names, alt, summary, details, belligerents } = feature.properties;
  const { kind } = feature;
  const group = kind.search?.group ?? 'events';
  const { period, modern, ...scripts } = names;
  const isOwn = (name: string): boolean => group !== 'events' || !placeNames.has(keyOf(name));
  const local = namesIn(Object.values(scripts)).filter(isOwn);
  const first = [title, ...local, ...[title, ...local].flatMap(coresOf)];
  const written = namesIn([...Object.values(scripts), period, modern]);
  const second = [...written.filter(isOwn), ...alt, ...own];
  // A town is more than its station, so a town of another name comes first if it had this one too.
  const isSecond = isLesser(kind);
  return indexTerms({
    names: isSecond ? [] : first,
    alias: isSecond ? [...first, ...second] : second,
    near: [...near, ...written],
    text: [
      summary,
      kind.id.replace('-', ' '),
      ...datesOf(feature, naming),
      ...details.map(({ text }) => text),
      // Who commanded an army is found under his own name.
      ...(kind.form === 'army' ? [] : belligerents.flatMap(({ commanders }) => commanders)),
    ],
  });
}

/** The moment of a feature. */
export function targetOf({ id }: WrittenFeature): SearchTarget {
  if (!isFeatureId(id)) throw new Error('a feature without an id has passed the checks');
  return { kind: 'feature', feature: id };
}

/** A feature's date in words, to the day; `null` when it is broken, which the checks report. */
export function dateOf({ properties }: WrittenFeature): string | null {
  const when = readWhen(properties.when);
  return when && dayText(when);
}

/** A date or span in words, to the day: results are compared at a glance. */
export function dayText(when: When): string {
  const isFine = when.precision === 'hour' || when.precision === 'minute';
  return whenText(isFine ? { ...when, precision: 'day' } : when);
}

/** The days of something that began and ended. */
export function daysOf(when: When | null): Days | undefined {
  if (typeof when?.end !== 'number' || when.start === BEGINNING) return undefined;
  return [Math.floor(when.start / DAY), Math.ceil(when.end / DAY)];
}

/** New Style, and in the calendars whose days are other ones. */
function datesOf({ properties }: WrittenFeature, dating: Naming): readonly string[] {
  const when = readWhen(properties.when);
  if (!when) return [];
  const others = calendarsOf(dating).flatMap(
    ({ marked, span }) => (marked && span(when, ENGLISH)) ?? [],
  );
  return [dayText(when), ...others];
}

/** "railway station · Incheon · Чемульпо". */
function alsoOf(
  { kind, properties: { title, names } }: KnownFeature,
  group: SearchGroup,
  { languages }: Naming,
): string | null {
  const { period, modern } = names;
  const written = [period, modern, ...languages.map(({ id }) => names[id])];
  const others = namesIn(written).filter((name) => name !== title);
  const what = group === 'places' ? [kind.search?.word ?? kind.id] : [];
  const parts = [...what, ...others.slice(0, 3)];
  return parts.length > 0 ? parts.join(' · ') : null;
}
