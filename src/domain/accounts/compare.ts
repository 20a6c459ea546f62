import { type Atlas, passagesIn } from '../atlas/atlas';
import type { AtlasFeature, DetailsOf, Figure, Side } from '../atlas/feature/feature';
import { happenings } from '../atlas/feature/happenings';
import type { FeatureId } from '../atlas/id';
import type { When } from '../dates/time';
import type { Account } from './account';
import { canAgree } from './dates';
import type { FoundFigure } from './figures';
import { LOSSES, type Measure, measureOf } from './measures';
import { type Hearing, type Told, tellingsOf } from './told';

/** What an account says of an event. */
export interface Telling extends Told {
  readonly account: Account;
}

/** A figure in which accounts differ from one another: what is counted, and whose. */
export interface Dispute {
  readonly measure: Measure;
  readonly side: Side | null;
}

/** An event with what each account says of it. */
export interface Row {
  readonly event: AtlasFeature;
  /** In the order of the accounts; those that do not name it are not among them. */
  readonly tellings: readonly Telling[];
  /** Whether two of them give dates that cannot both be right. */
  readonly datesDiffer: boolean;
  readonly disputes: readonly Dispute[];
}

/**
 * Every event that one of the accounts names, in order of date, with what each says of it. `placeAt` tells where the
 * places lie that they link to.
 */
export function compareAccounts(
  atlas: Atlas,
  accounts: readonly Account[],
  placeAt: Hearing['placeAt'] = (id) => atlas.places.get(id)?.at ?? null,
): readonly Row[] {
  const events = new Map(happenings(atlas).map((event) => [event.id, event]));
  const hearing = { events, sides: atlas.meta.sides, placeAt };
  const told = accounts.map((account) => ({
    account,
    tellings: tellingsOf(passagesIn(account.article), hearing),
  }));
  return [...events.values()].flatMap((event) => {
    const tellings = told.flatMap(({ account, tellings: all }) => {
      const one = all.get(event.id);
      return one ? [{ ...one, account }] : [];
    });
    return tellings.length === 0 ? [] : [rowOf(event, tellings)];
  });
}

/** Which accounts name each event: their numbers. */
export function tellersOf(rows: readonly Row[]): ReadonlyMap<FeatureId, readonly number[]> {
  return new Map(
    rows.map(({ event, tellings }) => [event.id, tellings.map(({ account }) => account.number)]),
  );
}

function rowOf(event: AtlasFeature, tellings: readonly Telling[]): Row {
  return {
    event,
    tellings,
    datesDiffer: differ(
      event,
      tellings.flatMap(({ date }) => date ?? []),
    ),
    disputes: disputesOf(tellings),
  };
}

/** Two days of what lasted do not contradict each other. */
function differ(event: AtlasFeature, dates: readonly When[]): boolean {
  return dates.some((a, nth) =>
    dates
      .slice(nth + 1)
      .some((b) => !canAgree(a, b) && ![a, b].every((date) => agreesOnDate(event, date))),
  );
}

/** Figures of one thing differ when they lie further apart than this share of the greater: rounding does not count. */
const ROUNDING = 0.06;

function disputesOf(tellings: readonly Telling[]): readonly Dispute[] {
  const all = tellings.flatMap(({ account, figures }) =>
    figures
      .filter(({ measure }) => LOSSES.includes(measure))
      .map((figure) => ({ figure, by: account.number })),
  );
  const disputes: Dispute[] = [];
  for (const { figure, by } of all) {
    const { measure, side } = figure;
    const rivals = all.filter((other) => other.by !== by && isOfOne(other.figure, figure));
    const isHeld = rivals.some((other) => isNear(other.figure, figure));
    const isKnown = disputes.some((each) => each.measure === measure && each.side === side);
    if (rivals.length > 0 && !isHeld && !isKnown) disputes.push({ measure, side });
  }
  return disputes;
}

function isOfOne(a: Dispute, b: Dispute): boolean {
  return a.measure === b.measure && a.side === b.side;
}

function isNear(
  a: Pick<FoundFigure, 'low' | 'high'>,
  b: Pick<FoundFigure, 'low' | 'high'>,
): boolean {
  return a.low <= b.high * (1 + ROUNDING) && b.low <= a.high * (1 + ROUNDING);
}

/** How a figure stands to what the atlas has of the same thing. */
export interface Verdict {
  readonly agrees: boolean;
  /** The atlas's own, rivals included, each with its source. */
  readonly claims: readonly Figure[];
}

/**
 * Lays a figure beside those that the atlas has of the event; `null` where it counts no such thing, or where the figure, being
 * another, may be of a part of it or of the other side.
 */
export function verdictOn(atlas: readonly Figure[], figure: FoundFigure): Verdict | null {
  const counted = atlas.filter(
    ({ value, what }) => typeof value !== 'string' && measureOf(what) === figure.measure,
  );
  const claims = claimsOf(counted, figure);
  const span = spanOf(claims.map(({ value }) => value));
  if (claims.length === 0) return null;
  if (isNear(span, figure)) return { agrees: true, claims };
  return LOSSES.includes(figure.measure) && figure.high >= span.low / 2
    ? { agrees: false, claims }
    : null;
}

/** Of those who were taken a sentence may name the captors: where the atlas counts one side's only, these are meant. */
function claimsOf(counted: readonly Figure[], figure: FoundFigure): readonly Figure[] {
  const sides = new Set(counted.map(({ side }) => side));
  if (figure.measure === 'prisoners' && sides.size === 1) return counted;
  return counted.filter(({ side, value }) =>
    figure.side === null ? isNear(spanOf([value]), figure) : side === figure.side,
  );
}

function spanOf(values: readonly Figure['value'][]): Pick<FoundFigure, 'low' | 'high'> {
  const numbers = values.flatMap((value) => (typeof value === 'string' ? [] : value));
  return { low: Math.min(...numbers), high: Math.max(...numbers) };
}

/** Whether an account gives a date or a figure of the event that by the atlas, with all rivals it knows, cannot be right. */
export function isUnlikeAtlas({ event, tellings }: Row, detailsOf: DetailsOf): boolean {
  const known = detailsOf(event)?.figures ?? [];
  return tellings.some(
    ({ date, figures }) =>
      (date !== null && !agreesOnDate(event, date)) ||
      figures.some((figure) => verdictOn(known, figure)?.agrees === false),
  );
}

/** Whether a date that an account gives can be the event's own by the atlas. */
export function agreesOnDate({ when }: AtlasFeature, date: When): boolean {
  return canAgree(when, date);
}
