import type { FeatureId } from '../../../domain/atlas/id';
import type { When } from '../../../domain/dates/time';
import type { Extent } from '../../../domain/geometry/view';
import { numbersIn } from './numbers';
import { readInterval } from '../../../data/fields/when';

/** What `{#id subject="a b" extent="w/s/e/n" when="a/b" cited="11,000 60" also="a; b"}` at the end of a paragraph says. */
export interface Attributes {
  readonly id: string;
  /** What of the mentioned the camera frames first; empty where that is the first mention. */
  readonly subject: readonly FeatureId[];
  readonly extent: Extent | null;
  readonly when: When | null;
  /** Numbers of the passage that rest on its cited sources alone. */
  readonly cited: readonly number[];
  /** What else readers call what it tells of: it is found by these words. */
  readonly also: readonly string[];
  /** Field and what is wrong with it, in the order written. */
  readonly problems: readonly (readonly [field: string, message: string])[];
}

const BLOCK = /\{#([^\s{}]*)((?:\s+[^\s{}="]+="[^"{}]*")*)\s*\}\s*$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Where the block begins in a paragraph's last text; −1 when there is none. */
export function attributesAt(text: string): number {
  return text.search(BLOCK);
}

/** Reads the block at the end of a text; `null` when there is none. */
export function readAttributes(text: string): Attributes | null {
  const [, id, rest = ''] = BLOCK.exec(text) ?? [];
  if (id === undefined) return null;
  const written = [...rest.matchAll(/(\S+)="([^"]*)"/g)].map(
    ([, key = '', value = '']): [string, string] => [key, value],
  );
  const values = new Map(written);
  const extent = readExtent(values.get('extent') ?? '');
  const subject = (values.get('subject') ?? '').split(' ').filter(isFeatureId);
  const when = readInterval(values.get('when') ?? '');
  const cited = numbersIn(values.get('cited') ?? '');
  const also = (values.get('also') ?? '').split(/\s*;\s*/).filter(Boolean);
  const lists = new Map<string, readonly unknown[]>([
    ['cited', cited],
    ['subject', subject],
    ['also', also],
  ]);
  const problems = written.flatMap(([key, value]) => {
    if ((key === 'extent' && extent) || (key === 'when' && when)) return [];
    if (lists.get(key)?.length) return [];
    return [
      [
        key,
        `"${value}" cannot be; expected ${EXPECTED.get(key) ?? 'subject, extent, when, cited or also'}`,
      ] as const,
    ];
  });
  return { id, subject, extent, when, cited, also, problems: [...idProblems(id), ...problems] };
}

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['subject', 'ids of what the passage mentions, with spaces between'],
  ['extent', 'west/south/east/north in degrees'],
  ['cited', 'numbers such as 11,000, with spaces between'],
  ['also', 'what else readers call it, with semicolons between'],
  ['when', 'a date such as 1871-02-08 or 1871-02/1871-05'],
]);

function idProblems(id: string): Attributes['problems'] {
  return ID.test(id) ? [] : [['id', `"${id}" is no id; expected small letters, digits and "-"`]];
}

/** Reads `west/south/east/north`; east may pass 180. */
function readExtent(text: string): Extent | null {
  if (!/^-?\d+(?:\.\d+)?(?:\/-?\d+(?:\.\d+)?){3}$/.test(text)) return null;
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...more] = text.split('/').map(Number);
  const isExtent = more.length === 0 && west < east && south < north;
  return isExtent && isOnEarth(west, south, east, north) ? [west, south, east, north] : null;
}

function isOnEarth(...[west, south, east, north]: Extent): boolean {
  return west >= -180 && east <= 540 && south >= -85 && north <= 85;
}

function isFeatureId(text: string): text is FeatureId {
  return text !== '';
}
