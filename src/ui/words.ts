import type { Figure, Kind, PlaceCertainty } from '../domain/feature';

const KIND_WORDS: Readonly<Partial<Record<Kind, string>>> = {
  'land-battle': 'Battle',
  'naval-action': 'Naval action',
  'railway-section': 'Railway',
  'train-ferry': 'Train ferry',
  'ice-railway': 'Railway on the ice',
  'port-call': 'Port of call',
  'island-group': 'Islands',
  coaling: 'Coaling place',
  passage: 'Passed',
  track: 'Squadron under way',
  halt: 'Place of an army',
  front: 'Front line',
};

/** A kind of feature as a reader would call it. */
export function kindText(kind: Kind): string {
  return KIND_WORDS[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** How surely a place is known: "known to the locality, within 4 km". */
export function certaintyText({ certainty, radiusKm }: PlaceCertainty): string {
  const known = {
    site: 'known to the site',
    locality: 'known to the locality',
    area: 'a wide area',
  }[certainty];
  return radiusKm > 0 ? `${known}, within ${number(radiusKm)} km` : known;
}

/** A figure's value with thin-spaced thousands: "10", "40–60", "about a third". */
export function valueText(value: Figure['value']): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return number(value);
  return value.map(number).join('–');
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
