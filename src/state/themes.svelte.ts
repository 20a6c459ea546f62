import { SvelteSet } from 'svelte/reactivity';
import type { ThemeId } from '../domain/atlas/id';

/** Which thematic layers are shown. */
export class Themes {
  readonly shown: SvelteSet<ThemeId>;
  readonly all: readonly ThemeId[];

  constructor(all: readonly ThemeId[]) {
    this.all = all;
    this.shown = new SvelteSet(all);
  }

  toggle(theme: ThemeId): void {
    if (!this.shown.delete(theme)) this.shown.add(theme);
  }

  set(themes: readonly ThemeId[]): void {
    this.shown.clear();
    for (const theme of themes) this.shown.add(theme);
  }
}
