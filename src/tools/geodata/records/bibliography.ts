import type * as v from 'valibot';
import type { SourceKey } from '../../../domain/atlas/id';
import type { Source } from '../../../domain/reading/source';
import type { SourceSchema } from '../../../data/atlasSchema';
import { followable } from '../../../data/fields/webAddress';

/** An entry of the bibliography as CSL-JSON writes it. */
export type WrittenSource = v.InferOutput<typeof SourceSchema>;

/** The parts of a CSL-JSON entry that a reader is shown. */
export function readSource(entry: WrittenSource): Source {
  return {
    key: entry.id as SourceKey,
    type: entry.type,
    title: entry.title,
    author: authorText(entry.author ?? []) ?? editorText(entry.editor ?? []),
    year: yearText(entry),
    container: containerText(entry),
    part: partText(entry),
    url: entry.URL === undefined ? null : followable(entry.URL),
    note: entry.note ?? null,
    language: entry.language ?? null,
    isSourceArticle: entry.categories?.includes('source-article') ?? false,
  };
}

function authorText(names: NonNullable<WrittenSource['author']>): string | null {
  const authors = names
    .map((name) => name.family ?? name.literal ?? name.given ?? '')
    .filter(Boolean);
  const last = authors.at(-1);
  if (last === undefined) return null;
  return authors.length === 1 ? last : `${authors.slice(0, -1).join(', ')} and ${last}`;
}

function editorText(names: NonNullable<WrittenSource['editor']>): string | null {
  const editors = authorText(names);
  return editors === null ? null : `${editors} (ed.)`;
}

/** Where it stands and who brought it out: "From Libau to Tsushima, John Murray". */
function containerText(entry: WrittenSource): string | null {
  const { 'container-title': container, publisher, archive } = entry;
  return [container, publisher, archive].filter(Boolean).join(', ') || null;
}

/** The chapter, the section and the page: "ch. IV, p. 12". */
function partText({ 'chapter-number': chapter, section, page }: WrittenSource): string | null {
  const parts = [chapter && `ch. ${chapter}`, section, page && `p. ${page}`];
  return parts.filter(Boolean).join(', ') || null;
}

function yearText(entry: WrittenSource): string | null {
  const { issued } = entry;
  const years = issued?.['date-parts']?.map(([year]) => String(year)) ?? [];
  if (years.length > 0) return dayText(entry) ?? years.join('–');
  return issued?.literal ?? issued?.raw ?? null;
}

/** What is looked up by its day, since a year of it is many issues. */
const BY_DAY = new Set(['article-newspaper', 'article-magazine']);

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The day of the issue: "25 August 1904"; `null` where there is none, or several. */
function dayText({ type, issued }: WrittenSource): string | null {
  const [date, ...others] = issued?.['date-parts'] ?? [];
  if (!BY_DAY.has(type) || date?.length !== 3 || others.length > 0) return null;
  const [year = NaN, month = NaN, day = NaN] = date.map(Number);
  return DAY.format(Date.UTC(year, month - 1, day));
}
