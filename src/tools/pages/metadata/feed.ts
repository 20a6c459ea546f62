import type { AtlasMeta } from '../../../domain/atlas/meta';
import type { LanguageId } from '../../../domain/atlas/id';
import { OWN_LANGUAGE, tagOf } from '../../../domain/atlas/languages';
import { type Html, markup } from '../html';
import { contentsIn } from '../links';

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

/**
 * An Atom feed of the dated editions, each with what changed in plain words; `null` where there is none. RFC 4287. In another
 * language it is called by the atlas's title in that and leads to its articles in it; what changed is told in the atlas's own.
 */
export function feed(
  meta: AtlasMeta,
  changelog: string,
  site: string,
  language: LanguageId | null = null,
): string | null {
  const editions = editionsIn(changelog);
  const newest = editions
    .map(({ day }) => day)
    .sort()
    .at(-1);
  if (newest === undefined) return null;
  const home = language === null ? site : site + contentsIn(language);
  const entries = editions.map(({ title, day, changes }) => {
    const text = changes.join(' ').replaceAll(/[`_*]/g, '');
    return markup`<entry><id>${home}#edition-${day}</id><title>${title}</title><updated>${day}T00:00:00Z</updated><link href="${home}" /><content type="text" xml:lang="${OWN_LANGUAGE.tag}">${text}</content></entry> `;
  });
  return markup`<?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tagOf(meta.languages, language)}"><id>${home}</id><title>${meta.title}</title><subtitle>${meta.subtitle}</subtitle><updated>${newest}T00:00:00Z</updated><author><name>${meta.publisher ?? meta.title}</name></author><link rel="self" href="${site}${feedIn(language)}" /><link href="${home}" /> ${entries}</feed> `
    .markup;
}

/** Where the feed in a language stands, from the root of the site. */
export function feedIn(language: LanguageId | null): string {
  return language === null ? 'feed.xml' : `feed.${language}.xml`;
}

/** Tells programs of the feed in the language of a page; nothing where the site's address is not known. */
export function feedLink(
  language: LanguageId | null,
  { title }: AtlasMeta,
  site: string | null,
): Html | null {
  if (site === null) return null;
  return markup`<link rel="alternate" type="application/atom+xml" title="${title}" href="${site + feedIn(language)}" />`;
}
