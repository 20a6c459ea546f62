import { DAY, type Instant } from '../../domain/dates/time';
import { namedIn, type NamedThing } from '../../domain/ownArticle/named';
import type { Taken } from './taken';

/** What an article names that has a point, as GeoJSON: each thing once, with its words and where they stand. */
export function geojsonOf({ marks, things }: Taken): object {
  const features = placed(namedIn(marks, things)).map(({ thing, marks: own, at }) => ({
    type: 'Feature',
    id: thing.id,
    geometry: { type: 'Point', coordinates: at },
    properties: {
      title: thing.title,
      kind: thing.sort,
      mentions: own.map(({ start, end, text, confidence }) => ({ start, end, text, confidence })),
      ...(thing.days ? { from: isoDay(thing.days[0]), to: isoDay(thing.days[1]) } : {}),
    },
  }));
  return { type: 'FeatureCollection', features };
}

/**
 * The same in the Linked Places format, for gazetteers such as the World Historical Gazetteer. A place is dated by the
 * dates of the article; where it has none, by the `span` of the atlas, which is all that is known. `null` where none is named.
 */
export function linkedPlacesOf(
  { record, marks, things }: Omit<Taken, 'article'>,
  span: readonly [Instant, Instant],
): object | null {
  const dates = marks.flatMap(({ meaning, decided }) =>
    meaning.kind === 'date' && !meaning.isAside && decided !== 'left' ? [meaning] : [],
  );
  const from = dates.map((date) => date.from).sort()[0];
  const to = dates
    .map((date) => date.to)
    .sort()
    .at(-1);
  const features = placed(namedIn(marks, things)).map(({ thing, marks: own, at }) => {
    const [start, end] = thing.days
      ? thing.days.map(isoDay)
      : [from ?? isoDay(span[0] / DAY), to ?? isoDay(span[1] / DAY - 1)];
    const sure = Math.max(...own.map(({ confidence }) => confidence));
    const when = {
      timespans: [{ start: { in: start }, end: { in: end } }],
      certainty: sure >= 0.9 ? 'certain' : 'less-certain',
    };
    const spellings = [...new Set([thing.title, ...own.map(({ text }) => oneLine(text))])];
    return {
      '@id': `atlas:${thing.id}`,
      type: 'Feature',
      properties: { title: thing.title, fclasses: [classOf(thing.kind, thing.sort)] },
      when,
      names: spellings.map((toponym) => ({ toponym, citations: [{ label: record.title }] })),
      types: [{ label: thing.sort }],
      geometry: { type: 'Point', coordinates: at },
    };
  });
  // The format knows no collection of nothing.
  if (features.length === 0) return null;
  return {
    '@context':
      'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.3.jsonld',
    type: 'FeatureCollection',
    features,
  };
}

function placed(
  named: readonly NamedThing[],
): readonly (NamedThing & { readonly at: readonly [number, number] })[] {
  return named.flatMap((each) => (each.thing.at ? [{ ...each, at: each.thing.at }] : []));
}

/** GeoNames' letters: A lands, H waters, T heights, S spots, P towns. */
function classOf(kind: string, sort: string): string {
  if (kind === 'event') return 'S';
  if (/country|region|province|empire|peninsula|polity|territory/.test(sort)) return 'A';
  if (/sea|ocean|river|strait|gulf|lake|bay|channel/.test(sort)) return 'H';
  if (/island|hill|mountain|cape|pass/.test(sort)) return 'T';
  return 'P';
}

function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
