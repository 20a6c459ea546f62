import type { feature } from '../words/en/feature';
import type { Figure, PlaceCertainty } from '../domain/atlas/feature/feature';

/** How surely a place is known: "known to the locality, within 4 km". */
export function certaintyText(
  { certainty, radiusKm }: PlaceCertainty,
  words: typeof feature,
): string {
  const known = words[certainty];
  return radiusKm > 0 ? words.within(known, words.number(radiusKm)) : known;
}

/** A figure's value with thin-spaced thousands: "10", "40–60", "about a third". */
export function valueText(
  value: Figure['value'],
  { number }: Pick<typeof feature, 'number'>,
): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return number(value);
  return value.map(number).join('–');
}
