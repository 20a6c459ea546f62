import { type ComponentProps, hydrate, mount } from 'svelte';
import App from './App.svelte';
import { bringMap } from './bringMap';
import { articleToOpen, hasTranslation, loadTranslation, loadOpening } from './data/load';
import type { LanguageId } from './domain/atlas/id';
import type { Linking } from './state/address/linking';
import { type Decoded, NOWHERE } from './state/address/url';
import type { Translation } from './domain/reading/translation';
import { goToRoot } from './goToRoot';
import { browserStore, siteFolder } from './state/device/browserStore';
import { Memory } from './state/device/memory.svelte';
import './design/tokens.css';
import './ui/fonts.css';
import './ui/page.css';
import './ui/served.css';
import { loadWords } from './words/languages';

/**
 * Makes the atlas of what the page was served with: the text that stands is taken over as it is. Where a link asks for
 * another article than the page holds, that comes in its place. Rejects, with the text left standing, when what the
 * article needs cannot be had. `code` is the address of the page's first script.
 */
export async function openAtlas(target: HTMLElement, code: string): Promise<void> {
  const goBack = goToRoot(target);
  const hash = location.hash.slice(1);
  const { link, asked } = await askedBy(hash);
  const { at } = asked.snapshot;
  const memory = new Memory(browserStore(), siteFolder());
  const language = languageFor(asked.snapshot.language, memory);
  const article = articleToOpen(at?.split('.')[0] ?? null);
  const [contents, translation, spoken] = await Promise.all([
    loadOpening(article).catch((problem: unknown) => {
      goBack();
      throw problem;
    }),
    wordsOf(article, language),
    language === null ? null : loadWords(language),
  ]);
  // Who is told when it does not come asks for it, too.
  bringMap().catch(() => undefined);
  const address = `${location.origin}${location.pathname}`;
  const props = { contents, translation, spoken, memory, asked, link, address, code };
  const { dataset } = target;
  const stands = dataset.article === article && dataset.language === translation?.language;
  if (stands && !import.meta.env.DEV) hydrate(App, { target, props });
  else mountInstead(target, props);
  for (const part of document.querySelectorAll('.around')) part.remove();
}

/** What an address asks for, else what this reader has chosen. */
function languageFor(asked: LanguageId | null, { language }: Memory): LanguageId | null {
  return asked ?? language;
}

/** The atlas in the place of what was served. */
function mountInstead(target: HTMLElement, props: ComponentProps<typeof App>): void {
  const served = [...target.childNodes];
  mount(App, { target, props });
  for (const node of served) node.remove();
}

/** What an address asks for, and what goes there; `link` is `null` where it asks for nothing. */
async function askedBy(hash: string): Promise<{ link: Linking | null; asked: Decoded }> {
  if (hash === '') return { link: null, asked: { snapshot: NOWHERE, ignored: [] } };
  const { decode, openLink, takeLink } = await import('./state/address/linking');
  return { link: { openLink, takeLink }, asked: decode(hash) };
}

/** `null` where the words are the atlas's own. What does not come is said once the atlas is there, which asks for it again. */
async function wordsOf(article: string, language: LanguageId | null): Promise<Translation | null> {
  if (language === null || !hasTranslation(article, language)) return null;
  return loadTranslation(article, language).catch(() => null);
}
