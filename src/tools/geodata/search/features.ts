import type { WrittenFeature } from '../../../data/parse';
import type { IndexedEntry } from '../../../data/searchIndex';
import { readWhen } from '../../../data/when';
import { whenOldStyle, whenText } from '../../../domain/calendar';
import { isFeatureId } from '../../../domain/id';
import { isLesser } from '../../../domain/kind';
import type { SearchGroup, SearchTarget } from '../../../domain/search';
import { keyOf } from '../../../domain/searchFold';
import type { Days } from '../../../domain/search';
import { BEGINNING, DAY, type When } from '../../../domain/time';
import type { KnownFeature } from '../geodata';
import { spellingsOf, type TiedPlace } from './placesOf';
import { coresOf, indexTerms, namesIn } from './terms';

/** One entry for each feature; events are found by the names of their place as well. */
export function featureEntries(
  features: readonly KnownFeature[],
  places: readonly TiedPlace[],
): readonly IndexedEntry[] {
  const own = new Map(places.map(({ place }) => [place.id, spellingsOf(place)]));
  const near = new Map<string, readonly string[]>();
  for (const { place, features: there } of places) {
    const names = own.get(place.id) ?? [];
    for (const { id } of there) near.set(id, [...(near.get(id) ?? []), ...names]);
  }
  const placeNames = new Set([...own.values()].flat().map(keyOf));
  return features.map((feature) =>
    featureEntry(feature, own.get(feature.id) ?? [], near.get(feature.id) ?? [], placeNames),
  );
}

function featureEntry(
  feature: KnownFeature,
  own: readonly string[],
  near: readonly string[],
  placeNames: ReadonlySet<string>,
): IndexedEntry {
  const { title, names, alt, summary, details, belligerents, rank } = feature.properties;
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
  return {
    entry: {
      group,
      title,
      also: alsoOf(feature, group),
      date: dateOf(feature),
      days: daysOf(readWhen(feature.properties.when)),
      target: targetOf(feature),
      weight: kind.search?.weight ?? 11 - 2 * rank,
    },
    terms: indexTerms({
      names: isSecond ? [] : first,
      alias: isSecond ? [...first, ...second] : second,
      near: [...near, ...written],
      text: [
        summary,
        kind.id.replace('-', ' '),
        ...datesOf(feature),
        ...details.map(({ text }) => text),
        // Who commanded an army is found under his own name.
        ...(kind.form === 'army' ? [] : belligerents.flatMap(({ commanders }) => commanders)),
      ],
    }),
  };
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

function datesOf({ properties }: WrittenFeature): readonly string[] {
  const when = readWhen(properties.when);
  return when ? [dayText(when), whenOldStyle(when) ?? ''] : [];
}

/** "railway station · Incheon · Чемульпо". */
function alsoOf(
  { kind, properties: { title, names } }: KnownFeature,
  group: SearchGroup,
): string | null {
  const { period, modern, ru, ja, zh } = names;
  const others = namesIn([period, modern, ru, ja ?? zh]).filter((name) => name !== title);
  const what = group === 'places' ? [kind.search?.word ?? kind.id] : [];
  const parts = [...what, ...others.slice(0, 3)];
  return parts.length > 0 ? parts.join(' · ') : null;
}
