import { createContext, untrack } from 'svelte';

/** One sign of the map with what it stands for, as it is drawn at this moment. */
export interface Sign {
  /** The theme's id, or `powers` or `boundaries`. */
  readonly group: string;
  /** What it stands for: of a theme in words ("Course of Japanese ships"), else a sign of the base map or a power. */
  readonly what: string;
  /** How many such things are on the screen. */
  readonly count: number;
  /** A drawing of it, as the address of an SVG. */
  readonly mark: string;
}

/** How surely a place is known, as the map draws it. */
export type CertaintySign = Readonly<Record<'site' | 'locality' | 'area', string>>;

/** What the map shows just now, for the legend. Written by the map when it comes to rest. */
export class OnScreen {
  #signs = $state.raw<readonly Sign[]>([]);
  /** The drawing that stands for each group: its commonest sign when something of it was last on the screen. Replaced whole. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  marks = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** `null` before there is a map. */
  certainty = $state.raw<CertaintySign | null>(null);

  /** The commonest first. */
  get signs(): readonly Sign[] {
    return this.#signs;
  }

  set signs(signs: readonly Sign[]) {
    this.#signs = signs;
    const commonest = signs.toReversed().map(({ group, mark }) => [group, mark] as const);
    // Replaced whole.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    this.marks = new Map([...untrack(() => this.marks), ...commonest]);
  }
}

export const [useOnScreen, provideOnScreen] = createContext<OnScreen>();
