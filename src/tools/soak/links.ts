import type { PassageId } from '../../domain/atlas/id';
import { DAY, MINUTE } from '../../domain/dates/time';
import { randomFrom } from './random';

/** What links can speak of. */
export interface Stock {
  readonly passages: readonly PassageId[];
  readonly features: readonly string[];
  readonly themes: readonly string[];
  readonly names: readonly string[];
  /** First and last day of the war, as instants. */
  readonly war: readonly [number, number];
}

/** A link, the moment that it means, and how late what it needs comes. */
export interface SoakLink {
  /** Without `#`. */
  readonly hash: string;
  readonly instant: number;
  /** `null` where the link leaves it to the date. */
  readonly passage: PassageId | null;
  /** In milliseconds. */
  readonly late: {
    readonly styles: number;
    readonly fonts: number;
    readonly themes: number;
    readonly code: number;
  };
}

/** The latest that anything comes, in milliseconds. */
const LATEST = 3000;

/** So many links to moments, the same for the same seed. */
export function seededLinks(stock: Stock, count: number, seed: number): readonly SoakLink[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => linkOf(stock, random));
}

function linkOf({ passages, features, themes, names, war }: Stock, random: () => number): SoakLink {
  const one = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const often = (share: number): boolean => random() < share;
  const some = (share: number, part: string): readonly string[] => (often(share) ? [part] : []);
  const day = war[0] + Math.floor((random() * (war[1] - war[0])) / DAY) * DAY;
  const instant = day + (often(0.3) ? Math.floor(random() * 1440) * MINUTE : DAY / 2);
  const passage = (often(0.8) ? one(passages) : null) ?? null;
  const view = [3.5 + random() * 5, 33 + random() * 12, 118 + random() * 20];
  const hidden = one(themes);
  const parts = [
    `map=${view.map((number) => Number(number.toFixed(2))).join('/')}`,
    `date=${dateText(instant)}`,
    ...some(0.1, 'dates=all'),
    ...(passage === null ? [] : [`at=${passage}`]),
    ...some(0.3, `sel=${String(one(features))}`),
    ...some(0.15, `themes=${themes.filter((theme) => theme !== hidden).join(',')}`),
    ...some(0.2, `names=${String(one(names))}`),
  ];
  return { hash: parts.join('&'), instant, passage, late: lateness(random) };
}

/** As links write it: a bare day is its noon. */
function dateText(instant: number): string {
  const date = new Date(instant).toISOString();
  return date.endsWith('T12:00:00.000Z') ? date.slice(0, 10) : `${date.slice(0, 16)}Z`;
}

/** About half of what a page needs comes late. */
function lateness(random: () => number): SoakLink['late'] {
  const late = (): number => Math.max(0, Math.floor((2 * random() - 1) * LATEST));
  return { styles: late(), fonts: late(), themes: late(), code: late() };
}
