import { createRawSnippet, type Snippet } from 'svelte';
import { render } from 'svelte/server';
import App from './App.svelte';
import type { PassageId } from './domain/atlas/id';
import type { HeadingInput, PageMaps, ServedInput } from './tools/pages/renderer';
import type { OnPage } from './ui/plain/onPage';
import PlainHeading from './ui/plain/PlainHeading.svelte';
import PlainPage from './ui/plain/PlainPage.svelte';

/** Opening tag of an element with its attributes, as Svelte's server writes them. */
const TAG = /<[a-z][\w-]*(?:\s+[^\s=>/]+(?:="[^"]*")?)+\s*\/?>/gi;
/** The page's policy lets no element bring a style; and how wide the window is no server knows. */
const LEFT_TO_THE_BROWSER = /\s(?:style|data-layout)="[^"]*"/g;

/** A page with the atlas as it is served, opened at the head of an article: what `openAtlas` takes over. */
export function renderServed({ contents, maps, site, ...page }: ServedInput): string {
  const [article] = contents.articles;
  const { body } = render(App, {
    props: {
      contents,
      hash: `at=${article?.id ?? ''}`,
      address: page.root,
      code: '',
      onPage: maps && onPageOf(maps, site),
    },
  });
  const served = body.replace(TAG, (tag) => tag.replace(LEFT_TO_THE_BROWSER, ''));
  const place = `<div id="app" data-article="${article?.id ?? ''}" data-root="${page.root}">`;
  const children = markup(`${place}${served}</div>`);
  const props = { ...page, current: article?.id ?? null, isServed: true, children };
  return render(PlainPage, { props }).body;
}

/** A page that says something and leads to the articles. */
export function renderHeading({ title, text, ...page }: HeadingInput): string {
  const heading = render(PlainHeading, { props: { title, text, root: page.root } }).body;
  const props = { ...page, current: null, isServed: false, children: markup(heading) };
  return render(PlainPage, { props }).body;
}

function onPageOf({ overview, before }: PageMaps, site: string): OnPage {
  const maps = [...before].map(([passage, svg]): [PassageId, Snippet] => [passage, markup(svg)]);
  return { overview: overview === null ? null : markup(overview), maps: new Map(maps), site };
}

function markup(html: string): Snippet {
  return createRawSnippet(() => ({ render: () => html }));
}
