import type {
  ArticleId,
  FeatureId,
  LanguageId,
  PassageId,
  PersonId,
  ThemeId,
} from '../../domain/atlas/id';
import { DAY, type Instant } from '../../domain/dates/time';
import type { View } from '../../domain/geometry/view';
import type { NameChoice } from '../../domain/atlas/languages';

/** Everything that makes a moment, as a link carries it. `null` where the link says nothing. */
export interface Snapshot {
  readonly view: View | null;
  readonly date: Instant | null;
  readonly allDates: boolean;
  /** First instant and the first after it; `null` for a single date. */
  readonly range: readonly [Instant, Instant] | null;
  /** An article alone is its head. */
  readonly at: PassageId | ArticleId | null;
  /** The articles that are compared, in the order of their numbers. */
  readonly accounts: readonly ArticleId[] | null;
  readonly feature: FeatureId | null;
  readonly person: PersonId | null;
  readonly themes: readonly ThemeId[] | null;
  readonly names: NameChoice | null;
  /** What the text is read in. */
  readonly language: LanguageId | null;
}

/** A link read back, with the names of the parts that could not be understood. */
export interface Decoded {
  readonly snapshot: Snapshot;
  readonly ignored: readonly string[];
}

export const NOWHERE: Snapshot = {
  view: null,
  date: null,
  allDates: false,
  range: null,
  at: null,
  accounts: null,
  feature: null,
  person: null,
  themes: null,
  names: null,
  language: null,
};

/**
 * A moment as a hash without `#`:
 * `map=zoom/lat/lng[/bearing/pitch]&date=1905-05-27T05:08Z&dates=all&range=from,to&at=article.passage&accounts=a,b&sel=feature&who=person&themes=a,b&names=ru&lang=ja`.
 */
export function encode(snapshot: Snapshot): string {
  return [
    part('map', snapshot.view, encodeView),
    part('date', snapshot.date, encodeInstant),
    part('dates', snapshot.allDates || null, () => 'all'),
    part('range', snapshot.range, encodeRange),
    part('at', snapshot.at, encodeURIComponent),
    part('accounts', snapshot.accounts, (accounts) => accounts.join(',')),
    part('sel', snapshot.feature, encodeURIComponent),
    part('who', snapshot.person, encodeURIComponent),
    part('themes', snapshot.themes, (themes) => themes.map(encodeURIComponent).join(',')),
    part('names', snapshot.names, String),
    part('lang', snapshot.language, String),
  ]
    .flat()
    .join('&');
}

/** `at=the-siege`; nothing for what the link does not say. */
function part<Value>(
  name: string,
  value: Value | null,
  write: (value: Value) => string,
): readonly string[] {
  return value === null ? [] : [`${name}=${write(value)}`];
}

function encodeView({ lng, lat, zoom, bearing, pitch }: View): string {
  const turned = bearing !== 0 || pitch !== 0 ? [round(bearing, 1), round(pitch, 1)] : [];
  return [round(zoom, 2), round(lat, 4), round(lng, 4), ...turned].join('/');
}

function encodeInstant(instant: Instant): string {
  const iso = new Date(instant).toISOString();
  return iso.endsWith('T12:00:00.000Z') ? iso.slice(0, 10) : `${iso.slice(0, 16)}Z`;
}

/** Whole days are written as days, the last included; else to the minute, the last being the first after it. */
function encodeRange(range: readonly [Instant, Instant]): string {
  if (range.every((instant) => instant % DAY === 0)) {
    return [range[0], range[1] - DAY].map((day) => isoOf(day).slice(0, 10)).join(',');
  }
  return range.map((instant) => `${isoOf(instant).slice(0, 16)}Z`).join(',');
}

function isoOf(instant: Instant): string {
  return new Date(instant).toISOString();
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
