import type { AtlasMeta } from '../../../domain/atlas/meta';
import { markup } from '../html';

/** An edition as the list of changes has it. */
interface Edition {
  /** `1.2.0 – 2026-11-29`. */
  readonly title: string;
  readonly day: string;
  readonly changes: readonly string[];
}

/** The dated editions of a list of changes: a heading of the second rank each, with its lines. */
export function editionsIn(changelog: string): readonly Edition[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const [title = '', ...lines] = part.split('\n');
      const day = /\d{4}-\d{2}-\d{2}/.exec(title)?.[0];
      const changes = lines.flatMap((line) => /^- (.*)/.exec(line)?.[1] ?? []);
      return day === undefined ? [] : [{ title: title.trim(), day, changes }];
    });
}

/** An Atom feed of the dated editions, each with what changed in plain words; `null` where there is none. RFC 4287. */
export function feed(meta: AtlasMeta, changelog: string, site: string): string | null {
  const editions = editionsIn(changelog);
  const newest = editions
    .map(({ day }) => day)
    .sort()
    .at(-1);
  if (newest === undefined) return null;
  const entries = editions.map(({ title, day, changes }) => {
    const text = changes.join(' ').replaceAll(/[`_*]/g, '');
    return markup`<entry><id>${site}#edition-${day}</id><title>${title}</title><updated>${day}T00:00:00Z</updated><link href="${site}" /><content type="text">${text}</content></entry> `;
  });
  return markup`<?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom"><id>${site}</id><title>${meta.title}</title><subtitle>${meta.subtitle}</subtitle><updated>${newest}T00:00:00Z</updated><author><name>${meta.publisher ?? meta.title}</name></author><link rel="self" href="${site}feed.xml" /><link href="${site}" /> ${entries}</feed> `
    .markup;
}
