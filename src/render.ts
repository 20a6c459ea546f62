import { createRawSnippet, type Snippet } from 'svelte';
import { render } from 'svelte/server';
import App from './App.svelte';
import type { LanguageId, PassageId } from './domain/atlas/id';
import { OWN_LANGUAGE, tagOf } from './domain/atlas/languages';
import type { Translation } from './domain/reading/translation';
import { openLink, takeLink } from './state/address/linking';
import { NOWHERE } from './state/address/url';
import type { HeadingInput, PageMaps, ServedInput } from './tools/pages/renderer';
import { Memory } from './state/device/memory.svelte';
import type { OnPage } from './ui/plain/onPage';
import PlainHeading from './ui/plain/PlainHeading.svelte';
import PlainPage from './ui/plain/PlainPage.svelte';
import { wordsIn } from './words/all';
import { type PageWords, pages } from './words/en/pages';

/** Opening tag of an element with its attributes, as Svelte's server writes them. */
const TAG = /<[a-z][\w-]*(?:\s+[^\s=>/]+(?:="[^"]*")?)+\s*\/?>/gi;
/** The page's policy lets no element bring a style; and how wide the window is no server knows. */
const LEFT_TO_THE_BROWSER = /\s(?:style|data-layout)="[^"]*"/g;

/** A page with the atlas as it is served, opened at the head of an article: what `openAtlas` takes over. */
export function renderServed({ contents, translation, maps, site, ...page }: ServedInput): string {
  const [article] = contents.articles;
  const id = article?.id ?? null;
  const { body } = render(App, {
    props: {
      contents,
      translation,
      spoken: translation && wordsIn(translation.language),
      asked: {
        snapshot: { ...NOWHERE, at: id, language: translation?.language ?? null },
        ignored: [],
      },
      link: { openLink, takeLink },
      address: page.root,
      memory: new Memory(null, ''),
      code: '',
      onPage: maps && onPageOf(maps, site),
    },
  });
  const served = body.replace(TAG, (tag) => tag.replace(LEFT_TO_THE_BROWSER, ''));
  const place = `<div id="app" data-article="${id ?? ''}" data-root="${page.root}"${readIn(translation)}>`;
  const children = markup(`${place}${served}</div>`);
  const lang = translation ? OWN_LANGUAGE.tag : undefined;
  const words = frameIn(page.language);
  const props = { ...page, current: id, isServed: true, lang, words, children };
  return render(PlainPage, { props }).body;
}

/** What stands around a text, in a language. */
export function frameIn(language: LanguageId | null): PageWords {
  return (language === null ? null : wordsIn(language)?.pages) ?? pages;
}

/** Which article's words stand there. */
function readIn(translation: Translation | null): string {
  if (!translation) return '';
  return ` data-language="${translation.language}"`;
}

/** A page that says something and leads to the articles. */
export function renderHeading({ title, text, others, ...page }: HeadingInput): string {
  const words = frameIn(page.language);
  const { languages } = page.meta;
  const also = others.map((id) => ({ id, lang: tagOf(languages, id), words: frameIn(id) }));
  const heading = render(PlainHeading, {
    props: { title, text, root: page.root, words, also },
  }).body;
  const props = {
    ...page,
    current: null,
    isServed: false,
    lang: page.language === null ? undefined : OWN_LANGUAGE.tag,
    words,
    children: markup(heading),
  };
  return render(PlainPage, { props }).body;
}

function onPageOf({ overview, before }: PageMaps, site: string): OnPage {
  const maps = [...before].map(([passage, svg]): [PassageId, Snippet] => [passage, markup(svg)]);
  return { overview: overview === null ? null : markup(overview), maps: new Map(maps), site };
}

function markup(html: string): Snippet {
  return createRawSnippet(() => ({ render: () => html }));
}
