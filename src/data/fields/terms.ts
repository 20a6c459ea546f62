import * as v from 'valibot';
import { isIntervalEnd, parseEdtf } from './edtf';
import { hiddenIn, partedIn, slipIn } from '../article/slips';
import { ADDRESS_EXPECTED, isAddress } from './webAddress';

/** Some text, without space around it. It is shown as it stands, so it holds no markup. */
export const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('expected some text'),
  v.check((words) => slipIn(words) === null, 'expected plain words without markup'),
  v.check((words) => hiddenIn(words) === null, 'expected no sign that nobody sees'),
  v.check((words) => partedIn(words) < 0, 'expected letters and their marks in one (Unicode NFC)'),
  v.check((words) => !/[\t\n\r]/.test(words), 'expected one line'),
);

/** Where a reader may be sent. */
export const address = v.pipe(v.string(), v.check(isAddress, `expected ${ADDRESS_EXPECTED}`));

/** A file of tiles in the site's own folder: nothing is fetched from elsewhere. */
export const archive = v.pipe(
  v.string(),
  v.regex(
    /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*\.pmtiles$/,
    'expected the path of a file in the site such as "tiles/villages.pmtiles"',
  ),
);

/** An id as files write it. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[-._][a-z0-9]+)*$/i, 'expected an id of letters, digits, "-", "_" and "."'),
  // In every object of JavaScript there is something of that name.
  v.check((name) => !(name in {}), 'expected an id that is no word of the program'),
);

const DATE_EXPECTED =
  'expected a real date such as 1871-02, 1871-02-08 or 1871-02-08T15:20Z, with ~ or ? after it when in doubt';

/** A date in EDTF. */
export const edtf = v.pipe(
  v.string(),
  v.check((date) => parseEdtf(date) !== null, DATE_EXPECTED),
);

const intervalEnd = v.pipe(
  v.string(),
  v.check(isIntervalEnd, `${DATE_EXPECTED}; or ".." when it is open, or "" when it is not known`),
);

/**
 * `end` is the last day (hour, minute) of the span; `".."` when it is still so; missing when the same as `start`.
 * `start` is `".."` when it was always so. Either is `""` when no source gives it.
 */
export const WhenSchema = v.strictObject({
  start: intervalEnd,
  // Named apart, so that what is said of a mistake names it.
  end: v.optional(v.union([intervalEnd, v.literal('..')])),
  /** How finely the date is known, when coarser than it is written. */
  precision: v.optional(v.picklist(['minute', 'hour', 'day', 'month', 'year'])),
  /** The date as the source prints it, in the source's own calendar. */
  asGiven: v.optional(text),
});

/** How surely a place is known. */
export const PlaceSchema = v.strictObject({
  certainty: v.picklist(['site', 'locality', 'area']),
  radiusKm: v.pipe(v.number(), v.minValue(0), v.maxValue(2000)),
  note: v.optional(text),
});

/** The names of a place: `period`, `modern`, and by the languages of `atlas.json`, which the references are checked for. */
export const names = v.record(v.string(), text);

/** One of the sides of `atlas.json`; that there is such a one is checked with the ids. */
export const side = v.pipe(v.string(), v.trim(), v.nonEmpty('expected the id of a side'));

/** A colour by day and by night. */
const hex = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'expected a colour such as #ad3318'));
export const inks = v.strictObject({ day: hex, night: hex });

/** Longitude and latitude in degrees. */
export const position = v.pipe(
  // A tuple, so that what is no position goes no further.
  v.strictTuple([v.number(), v.number()], 'expected [longitude, latitude] and nothing more'),
  v.check(
    ([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90,
    'expected longitude −180 to 180, then latitude −90 to 90',
  ),
  v.check(
    (degrees) => degrees.every(hasFiveDecimals),
    'expected five decimals at most: that is a metre',
  ),
);

function hasFiveDecimals(degrees: number): boolean {
  return Number(degrees.toFixed(5)) === degrees;
}

/** Two positions or more. */
export const line = v.pipe(v.array(position), v.minLength(2, 'expected at least two positions'));
