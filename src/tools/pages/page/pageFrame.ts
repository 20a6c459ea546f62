import type { Article } from '../../../domain/reading/article';
import type { Atlas } from '../../../domain/atlas/atlas';
import { OWN_LANGUAGE } from '../../../domain/atlas/languages';
import type { FirstFiles } from '../firstFiles';
import { AHEAD, aheadLinks, headLinks, withoutScripts } from '../metadata/headLinks';
import { Html, markup } from '../html';
import { openGraphOf } from '../metadata/openGraph';

/** What the head of every page needs of the build. */
export interface Assets {
  readonly files: FirstFiles;
  /** What the page may do, as a Content Security Policy; `null` in development. */
  readonly policy: string | null;
}

/** What tells one page from another. */
export interface PageFrame {
  readonly title: string;
  readonly description: string;
  /** What it is in, as BCP 47 has it; missing for English. */
  readonly lang?: string;
  /** From the page to the root of the site: `../../`. */
  readonly root: string;
  /** The page from the root of the site: `articles/the-siege/`. */
  readonly path: string;
  /** The site's address with a slash at its end; `null` when it is not known. */
  readonly site: string | null;
  readonly assets: Assets;
  /** Further elements of the head. */
  readonly head: Html | null;
  /** What stands on the page with the atlas; `null` for a page that no script takes over. */
  readonly served: { readonly article: Article; readonly data: readonly string[] } | null;
  readonly body: string;
}

/** A whole page. */
export function page(atlas: Atlas, frame: PageFrame): string {
  const { lang = OWN_LANGUAGE.tag, root, assets, body } = frame;
  return markup`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        ${assets.policy && markup`<meta http-equiv="Content-Security-Policy" content="${assets.policy}" />`}
        <title>${frame.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${frame.description}" />
        <link rel="icon" href="${root}favicon.svg" type="image/svg+xml" />
        ${frame.site && markup`<link rel="canonical" href="${frame.site + frame.path}" />`}
        ${openGraph(atlas, frame)} ${links(frame)} ${frame.head}
      </head>
      <body>${new Html(body)}${ahead(frame)}</body>
    </html> `.markup;
}

/** Files of the page: all of the atlas's own, or its styles alone. */
function links({ root, assets: { files }, served }: PageFrame): Html {
  if (!served) {
    const sheets = [...files.stylesheets, ...files.faces, ...files.plain];
    return markup`${sheets.map((file) => markup`<link rel="stylesheet" href="${root}${file}" /> `)}`;
  }
  return markup`${headLinks(files).map((each) => link(root, each))}
    <noscript>${withoutScripts(files).map((each) => link(root, each))}</noscript>
    <script type="module" crossorigin src="${root}${files.entry}"></script>`;
}

function ahead({ root, assets: { files }, served }: PageFrame): Html | null {
  if (!served) return null;
  const links = aheadLinks(files, served.data, served.article.language);
  return markup`<template id="${AHEAD}">${links.map((each) => link(root, each))}</template>`;
}

function link(root: string, attributes: Readonly<Record<string, string | true>>): Html {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === true) return new Html(` ${name}`);
    return markup` ${new Html(name)}="${name === 'href' ? root + value : value}"`;
  });
  return markup`<link${written} /> `;
}

function openGraph(
  atlas: Atlas,
  { title, description, lang = OWN_LANGUAGE.tag, root, path, site, served }: PageFrame,
): Html {
  const pictured = served?.article ?? atlas.articles[0];
  const properties = openGraphOf(atlas, {
    type: served ? 'article' : 'website',
    title,
    description,
    url: site === null ? null : site + path,
    root: site ?? root,
    pictured: pictured ?? null,
    lang,
  });
  return markup`${properties.map(
    ([property, content]) => markup`<meta property="${property}" content="${content}" /> `,
  )}<meta name="twitter:card" content="summary_large_image" />`;
}
