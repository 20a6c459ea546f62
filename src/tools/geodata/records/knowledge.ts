import * as v from 'valibot';
import type { FeatureId, PartyId, SourceKey } from '../../../domain/atlas/id';
import type { News, Report } from '../../../domain/atlas/feature/knowledge';
import { id, WhenSchema } from '../../../data/fields/terms';
import { readWhen } from '../../../data/fields/when';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('expected some text'));

const ReportSchema = v.strictObject({
  /** One of the parties of `atlas.json`, which is checked with the ids; missing for others. */
  party: v.optional(id),
  by: text,
  place: text,
  when: WhenSchema,
  how: text,
  doubt: v.optional(text),
  /** No source was found: the day is the atlas's guess. */
  estimated: v.optional(v.boolean(), false),
  sources: v.pipe(v.array(text), v.minLength(1, 'expected at least one source')),
});

export const NewsSchema = v.strictObject({
  id: text,
  title: text,
  about: v.array(text),
  when: WhenSchema,
  reports: v.pipe(v.array(ReportSchema), v.minLength(1, 'expected at least one report')),
});

/** News as `knowledge.json` writes it. */
export type WrittenNews = v.InferOutput<typeof NewsSchema>;

/** `null` when one of its dates is none; the schema has found that out before. */
export function readNews({ id, title, about, when, reports }: WrittenNews): News | null {
  const happened = readWhen(when);
  const read = reports.flatMap((report) => readReport(report) ?? []);
  if (!happened || read.length < reports.length) return null;
  return {
    id,
    title,
    about: about as FeatureId[],
    when: happened,
    reports: read.toSorted((a, b) => a.when.start - b.when.start),
  };
}

function readReport(report: WrittenNews['reports'][number]): Report | null {
  const when = readWhen(report.when);
  if (!when) return null;
  const { by, place, how, doubt = null, estimated } = report;
  const party = report.party === undefined ? null : (report.party as PartyId);
  return { party, by, place, when, how, doubt, estimated, sources: report.sources as SourceKey[] };
}
