import type { When } from '../domain/time';
import type { View } from '../domain/view';
import { numbersIn } from './numbers';
import { readInterval } from './when';

/** What `{#id view="z/lat/lng" when="a/b" cited="11,000 60"}` at the end of a paragraph says. */
export interface Attributes {
  readonly id: string;
  readonly view: View | null;
  readonly when: When | null;
  /** Numbers of the passage that rest on its cited sources alone. */
  readonly cited: readonly number[];
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
  const view = readView(values.get('view') ?? '');
  const when = readInterval(values.get('when') ?? '');
  const cited = numbersIn(values.get('cited') ?? '');
  const problems = written.flatMap(([key, value]) => {
    if ((key === 'view' && view) || (key === 'when' && when)) return [];
    if (key === 'cited' && cited.length > 0) return [];
    return [
      [
        key,
        `"${value}" cannot be; expected ${EXPECTED.get(key) ?? 'view, when or cited'}`,
      ] as const,
    ];
  });
  return { id, view, when, cited, problems: [...idProblems(id), ...problems] };
}

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['view', 'zoom/latitude/longitude'],
  ['cited', 'numbers such as 11,000, with spaces between'],
  ['when', 'a date such as 1904-02-08 or 1904-02/1904-05'],
]);

function idProblems(id: string): Attributes['problems'] {
  return ID.test(id) ? [] : [['id', `"${id}" is no id; expected small letters, digits and "-"`]];
}

/** Reads `zoom/lat/lng`, as in the page's own address, with `/bearing/pitch` after it if wanted. */
function readView(text: string): View | null {
  if (!/^-?\d+(?:\.\d+)?(?:\/-?\d+(?:\.\d+)?){2,4}$/.test(text)) return null;
  const [zoom = NaN, lat = NaN, lng = NaN, bearing = 0, pitch = 0, ...more] = text
    .split('/')
    .map(Number);
  const view = { lng, lat, zoom, bearing, pitch };
  return more.length === 0 && isOnEarth(view) ? view : null;
}

function isOnEarth({ lng, lat, zoom, bearing, pitch }: View): boolean {
  const bounded = Math.abs(lng) <= 180 && Math.abs(lat) <= 90 && Math.abs(bearing) <= 360;
  return bounded && zoom >= 0 && zoom <= 22 && pitch >= 0 && pitch <= 85;
}
