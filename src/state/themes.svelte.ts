import type { ThemeId } from '../domain/atlas/id';

/** Which thematic layers are shown. */
export class Themes {
  /** Replaced whole. */
  shown: ReadonlySet<ThemeId>;
  readonly all: readonly ThemeId[];

  constructor(all: readonly ThemeId[]) {
    this.all = all;
    // Read alone: it never changes in place.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    this.shown = $state.raw(new Set(all));
  }

  toggle(theme: ThemeId): void {
    const { shown } = this;
    this.set(shown.has(theme) ? [...shown].filter((each) => each !== theme) : [...shown, theme]);
  }

  set(themes: readonly ThemeId[]): void {
    // Read alone: it never changes in place.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    this.shown = new Set(themes);
  }
}
