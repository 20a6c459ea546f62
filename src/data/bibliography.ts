import type * as v from 'valibot';
import type { SourceKey } from '../domain/id';
import type { Source } from '../domain/source';
import type { SourceSchema } from './atlasSchema';

/** An entry of the bibliography as CSL-JSON writes it. */
export type WrittenSource = v.InferOutput<typeof SourceSchema>;

/** The parts of a CSL-JSON entry that a reader is shown. */
export function readSource(entry: WrittenSource): Source {
  return {
    key: entry.id as SourceKey,
    type: entry.type,
    title: entry.title,
    author: authorText(entry.author ?? []),
    year: yearText(entry),
    container: entry['container-title'] ?? entry.publisher ?? null,
    url: entry.URL ?? null,
    note: entry.note ?? null,
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

function yearText({ issued }: WrittenSource): string | null {
  const years = issued?.['date-parts']?.map(([year]) => String(year)) ?? [];
  if (years.length > 0) return years.join('–');
  return issued?.literal ?? issued?.raw ?? null;
}
