import type { Article } from '../../domain/reading/article';
import type { Atlas } from '../../domain/atlas/atlas';
import { otherDay } from '../../domain/calendars/inUse';
import { type Html, markup } from './html';
import { openGraphOf } from './openGraph';

/** The built files that a page links to, from the root of the site. */
export interface Assets {
  readonly stylesheets: readonly string[];
  /** Makes the page the atlas itself where scripts run. */
  readonly script: string;
  /** What the page may do, as a Content Security Policy; `null` in development. */
  readonly policy: string | null;
}

/** What is the same in all pages. */
export interface PageFrame {
  readonly title: string;
  readonly description: string;
  /** From the page to the root of the site: `../../`. */
  readonly root: string;
  /** The page from the root of the site: `articles/the-siege/`. */
  readonly path: string;
  /** The site's address with a slash at its end; `null` when it is not known. */
  readonly site: string | null;
  readonly assets: Assets;
  /** Further elements of the head. */
  readonly head: Html | null;
  /** The article that a script opens in the atlas instead of the page; `null` for none. */
  readonly article: Article | null;
  readonly body: Html;
}

/** A whole page. */
export function page(atlas: Atlas, frame: PageFrame): string {
  const { root, assets, article } = frame;
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        ${assets.policy && markup`<meta http-equiv="Content-Security-Policy" content="${assets.policy}" />`}
        <title>${frame.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content="${frame.description}" />
        <link rel="icon" href="${root}favicon.svg" type="image/svg+xml" />
        ${frame.site && markup`<link rel="canonical" href="${frame.site + frame.path}" />`}
        ${openGraph(atlas, frame)}
        ${assets.stylesheets.map((file) => markup`<link rel="stylesheet" href="${root}${file}" /> `)}${
          article && markup`<script type="module" src="${root}${assets.script}"></script> `
        }${frame.head}
      </head>
      <body class="article-page" ${article && markup` data-article="${article.id}"`}>
        <header class="masthead">
          <a href="${root}">${atlas.meta.title}</a> <span>An atlas you read</span>
        </header>
        ${frame.body}
        <footer class="colophon">
          <p>
            ${rights(atlas)} Coast: Natural Earth.
            ${otherDay(atlas.meta, atlas.meta.opening.date) === '' ? 'Times are UTC.' : 'Dates are New Style, times UTC.'}
          </p>
        </footer>
      </body>
    </html> `.markup;
}

/** Whose the text and data are; nothing when the atlas does not say. */
function rights({ meta: { licence } }: Atlas): Html | null {
  return (
    licence &&
    markup`Text and data of the atlas: <a href="${licence.url}" rel="license">${licence.name}</a>.`
  );
}

function openGraph(
  atlas: Atlas,
  { title, description, root, path, site, article }: PageFrame,
): Html {
  const pictured = article ?? atlas.articles[0];
  const properties = openGraphOf(atlas, {
    type: article ? 'article' : 'website',
    title,
    description,
    url: site === null ? null : site + path,
    root: site ?? root,
    pictured: pictured ?? null,
  });
  return markup`${properties.map(
    ([property, content]) => markup`<meta property="${property}" content="${content}" /> `,
  )}<meta name="twitter:card" content="summary_large_image" />`;
}

/** The list of all articles; the one being read is marked. `folder` leads from the page to that of the articles. */
export function contentsList(atlas: Atlas, folder: string, current: Article | null): Html {
  return markup`<nav class="contents" aria-label="Articles">
    <h2>All articles</h2>
    <ol>
      ${atlas.articles.map((article) => {
        const mark = article === current ? markup` aria-current="page"` : null;
        return markup`<li>
          <a href="${folder}${article.id}/" ${mark}>${article.title}</a>
          <span>${article.subtitle}</span>
        </li> `;
      })}
    </ol>
  </nav>`;
}
