/** First days on which the map draws the powers (as its archive has them) or the holders of the Kurils otherwise than the day before. */
export const ERAS = [
  '1875-08-22',
  '1899-01-01',
  '1905-09-05',
  '1905-10-26',
  '1905-11-17',
  '1910-08-29',
  '1945-09-05',
] as const;

/** Soviet forces held all the islands from 5 September 1945. */
export const KURILS_OCCUPIED = '1945-09-05' satisfies (typeof ERAS)[number];
/** By the Treaty of St Petersburg the islands beyond Etorofu became Japanese on 22 August 1875. */
export const KURILS_EXCHANGED = '1875-08-22' satisfies (typeof ERAS)[number];

/**
 * The first day of the era that an ISO day belongs to; the map is given no finer date for what changes by era, since
 * with every new one it cuts all powers and islands anew.
 */
export function eraOf(day: string): string {
  return ERAS.findLast((first) => first <= day) ?? '0001-01-01';
}
