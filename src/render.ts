import { render } from 'svelte/server';
import App from './App.svelte';
import type { ServedInput } from './tools/pages/renderer';

/** Opening tag of an element with its attributes, as Svelte's server writes them. */
const TAG = /<[a-z][\w-]*(?:\s+[^\s=>/]+(?:="[^"]*")?)+\s*\/?>/gi;
/** The page's policy lets no element bring a style; and how wide the window is no server knows. */
const LEFT_TO_THE_BROWSER = /\s(?:style|data-layout)="[^"]*"/g;

/** The atlas as it is served, opened at the head of an article: what `openAtlas` takes over. */
export function renderAtlas({ contents, address }: ServedInput): string {
  const hash = `at=${contents.articles[0]?.id ?? ''}`;
  const { body } = render(App, { props: { contents, hash, address } });
  return body.replace(TAG, (tag) => tag.replace(LEFT_TO_THE_BROWSER, ''));
}
