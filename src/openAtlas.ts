import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import { articleToOpen, loadOpening } from './data/load';
import { goToRoot } from './goToRoot';
import { decode } from './state/address/url';
import './design/tokens.css';
import './ui/firstLetters.css';
import './ui/fonts.css';
import './ui/page.css';
import './ui/served.css';

/**
 * Makes the atlas of what the page was served with: the text that stands is taken over as it is. Where a link asks for
 * another article than the page holds, that comes in its place. Rejects, with the text left standing, when what the
 * article needs cannot be had. `code` is the address of the page's first script.
 */
export async function openAtlas(target: HTMLElement, code: string): Promise<void> {
  const goBack = goToRoot(target);
  const hash = location.hash.slice(1);
  const { at } = decode(hash).snapshot;
  const article = articleToOpen(at?.split('.')[0] ?? null);
  const contents = await loadOpening(article).catch((problem: unknown) => {
    goBack();
    throw problem;
  });
  const address = `${location.origin}${location.pathname}`;
  const props = { contents, hash, address, code };
  if (target.dataset.article === article && !import.meta.env.DEV) hydrate(App, { target, props });
  else {
    const served = [...target.childNodes];
    mount(App, { target, props });
    for (const node of served) node.remove();
  }
  for (const part of document.querySelectorAll('.around')) part.remove();
}
