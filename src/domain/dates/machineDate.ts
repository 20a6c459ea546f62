import { BEGINNING, type Precision, type When } from './time';

/** How much of an ISO instant is known. */
const KNOWN: Readonly<Record<Precision, number>> = {
  year: 4,
  month: 7,
  day: 10,
  hour: 16,
  minute: 16,
};

/**
 * The beginning of a span, or its end when it has always been so, as HTML's `datetime` wants it: "1904-02",
 * "1904-02-08", "1904-02-08T15:20Z".
 */
export function machineDate({ start, end, precision }: When): string {
  const instant = start === BEGINNING && end !== null ? end - 1 : start;
  const text = new Date(instant).toISOString().slice(0, KNOWN[precision]);
  return text.length > KNOWN.day ? `${text}Z` : text;
}
