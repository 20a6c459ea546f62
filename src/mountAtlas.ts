import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import { mount } from 'svelte';
import App from './App.svelte';
import './ui/page.css';
import './ui/print.css';

/** Puts the atlas in the place of what the page held until now: that stays when the atlas cannot be made. */
export function mountAtlas(target: HTMLElement): void {
  const served = [...target.childNodes];
  mount(App, { target });
  for (const node of served) node.remove();
}
