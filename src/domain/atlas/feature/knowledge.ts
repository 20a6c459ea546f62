import type { FeatureId, PartyId, SourceKey } from '../id';
import { DAY, type Instant, type When } from '../../dates/time';

/** One whose knowledge the atlas can follow. */
export interface Party {
  readonly id: PartyId;
  /** Within a sentence: "the fleet". */
  readonly name: string;
}

/** That news of something reached somebody. */
export interface Report {
  /** `null` for those the atlas does not follow: a town, a paper, an army. */
  readonly party: PartyId | null;
  /** Who it was, in words. */
  readonly by: string;
  readonly place: string;
  readonly when: When;
  readonly how: string;
  /** What is not certain about it; `null` when a source states the day. */
  readonly doubt: string | null;
  /** No source was found for it: the day is the atlas's guess. */
  readonly estimated: boolean;
  readonly sources: readonly SourceKey[];
}

/** Something that happened, and how the news of it went. */
export interface News {
  readonly id: string;
  readonly title: string;
  /** Features of the atlas that it is about; empty when the map shows none. */
  readonly about: readonly FeatureId[];
  readonly when: When;
  /** In order of date. */
  readonly reports: readonly Report[];
}

/** A report with what it is about. */
export interface Learnt {
  readonly news: News;
  readonly report: Report;
}

/** All that had reached a party by an instant, the latest first. */
export function knownBy(
  news: readonly News[],
  party: PartyId,
  instant: Instant,
): readonly Learnt[] {
  return news
    .flatMap((each) =>
      each.reports
        .filter((report) => report.party === party && report.when.start <= instant)
        .map((report) => ({ news: each, report })),
    )
    .toSorted((a, b) => b.report.when.start - a.report.when.start);
}

/**
 * When each thing that the map shows came to be known to a party, its parts not counted; what no report
 * tells of is missing.
 */
export function firstKnown(news: readonly News[], party: PartyId): ReadonlyMap<FeatureId, Instant> {
  const known = new Map<FeatureId, Instant>();
  for (const { about, reports } of news) {
    const first = Math.min(
      ...reports.filter((report) => report.party === party).map(({ when }) => when.start),
    );
    if (!Number.isFinite(first)) continue;
    for (const id of about) known.set(id, Math.min(first, known.get(id) ?? Infinity));
  }
  return known;
}

/** When something showed to a party that heard of it at an instant: from then, and for a day at least. */
export function asKnown(when: When, known: Instant): When {
  return {
    ...when,
    start: Math.max(when.start, known),
    end: when.end === null ? null : Math.max(when.end, known + DAY),
  };
}
