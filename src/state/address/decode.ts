import {
  type ArticleId,
  isArticleId,
  isFeatureId,
  isLanguageId,
  isPassageId,
  isPersonId,
  isThemeId,
} from '../../domain/atlas/id';
import { MOST_ACCOUNTS, isComparison } from '../../domain/accounts/account';
import { DAY, type Instant } from '../../domain/dates/time';
import type { View } from '../../domain/geometry/view';
import { isNameChoice } from '../../domain/atlas/languages';
import { type Decoded, NOWHERE, type Snapshot } from './url';

/**
 * Reads a hash, with or without its `#`, as it was written or as mail and chat programs hand it on. What it
 * cannot read it names in `ignored`; it never throws.
 */
export function decode(hash: string): Decoded {
  const ignored: string[] = [];
  let snapshot = NOWHERE;
  for (const part of asWritten(hash).split('&').filter(Boolean)) {
    const [name, value] = splitAt(part, '=');
    // No id has an escape in it: this one has been cut.
    const read = value.includes('%') ? null : READERS.get(name)?.(value);
    if (read) snapshot = { ...snapshot, ...read };
    else ignored.push(name);
  }
  return { snapshot, ignored };
}

/** Least and greatest zoom, latitude, longitude, bearing and pitch that a link may ask for. */
const VIEW_RANGES = [
  [0, 24],
  [-90, 90],
  [-540, 540],
  [-360, 360],
  [0, 85],
] as const;

type Reader = (value: string) => Partial<Snapshot> | null;

const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    map: (value) => {
      const view = decodeView(value);
      return view && { view };
    },
    date: (value) => {
      const date = decodeInstant(value);
      return date === null ? null : { date };
    },
    dates: (value) => (value === 'all' ? { allDates: true } : null),
    range: (value) => {
      const range = decodeRange(value);
      return range && { range };
    },
    at: (value) => (isPassageId(value) || isArticleId(value) ? { at: value } : null),
    accounts: (value) => {
      const accounts = [...new Set(value.split(','))];
      const isWhole = accounts.length <= MOST_ACCOUNTS && accounts.every(isAccountId);
      return isWhole ? { accounts } : null;
    },
    sel: (value) => (isFeatureId(value) ? { feature: value } : null),
    who: (value) => (isPersonId(value) ? { person: value } : null),
    themes: (value) => {
      const themes = value.split(',').filter(isThemeId);
      return themes.length > 0 || value === '' ? { themes } : null;
    },
    names: (value) => {
      return isNameChoice(value) ? { names: value } : null;
    },
    lang: (value) => {
      const [language = ''] = value.toLowerCase().split('-');
      return isLanguageId(language) ? { language } : null;
    },
  }),
);

/** No comparison is one of the accounts that it compares. */
function isAccountId(id: string): id is ArticleId {
  return isArticleId(id) && !isComparison(id);
}

/** A link's numbers are plain: `Number` alone would take an empty text for 0 and `0x10` for 16. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

function decodeView(value: string): View | null {
  const parts = value.split('/');
  const numbers = parts.map((part) => (NUMBER.test(part) ? Number(part) : NaN));
  if (numbers.length < 3 || numbers.length > VIEW_RANGES.length) return null;
  const inRange = numbers.every((number, index) => {
    const [low, high] = VIEW_RANGES[index] ?? [0, 0];
    return number >= low && number <= high;
  });
  const [zoom = 0, lat = 0, lng = 0, bearing = 0, pitch = 0] = numbers;
  return inRange ? { lng, lat, zoom, bearing, pitch } : null;
}

/** A bare day is its noon, in UTC like everything else. */
function decodeInstant(value: string): Instant | null {
  const match = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z?)?$/.exec(value);
  if (!match) return null;
  const full = match[1] === undefined ? `${value}T12:00Z` : value.replace(/Z?$/, 'Z');
  const instant = Date.parse(full);
  const rolledOver =
    Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(value.slice(0, 10));
  return rolledOver ? null : instant;
}

/** `null` unless two dates stand there, the later last. */
function decodeRange(value: string): readonly [Instant, Instant] | null {
  const parts = value.split(',');
  const [from = null, to = null] = parts.map(decodeInstant);
  if (parts.length !== 2 || from === null || to === null) return null;
  const [isFromDay, isToDay] = parts.map((part) => !part.includes('T'));
  const start = isFromDay ? from - DAY / 2 : from;
  const end = isToDay ? to + DAY / 2 : to;
  return start < end ? [start, end] : null;
}

function splitAt(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

/**
 * A hash as it was before mail and chat programs took it for HTML (`&amp;`), for quoted-printable (`=3D`) or for
 * what needs escapes, or drew the marks of the sentence around it into the link.
 */
function asWritten(hash: string): string {
  return unescaped(hash.replace(/^#/, ''))
    .replace(/&(?:amp;)+/gi, '&')
    .replace(/=3D/gi, '=')
    .replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}=]+$/u, '');
}

/** How often a link may have been escaped anew on its way. */
const MOST_ESCAPES = 3;

/** Escapes that spell nothing stay as they are. */
function unescaped(text: string): string {
  let read = text;
  for (let time = 0; time < MOST_ESCAPES; time += 1) {
    read = read.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
      try {
        return decodeURIComponent(escapes);
      } catch {
        return escapes;
      }
    });
  }
  return read;
}
