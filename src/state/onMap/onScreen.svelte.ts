import { createContext } from 'svelte';

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
  /** The commonest first. */
  signs = $state.raw<readonly Sign[]>([]);
  /** The drawing that stands for each theme while nothing of it is on the screen. */
  own = $state.raw<Readonly<Record<string, string>>>({});
  /** `null` before there is a map. */
  certainty = $state.raw<CertaintySign | null>(null);

  /** The drawing that stands for a theme: its commonest sign on the screen, else its own; empty before there is a map. */
  markOf(theme: string): string {
    return this.signs.find(({ group }) => group === theme)?.mark ?? this.own[theme] ?? '';
  }
}

export const [useOnScreen, provideOnScreen] = createContext<OnScreen>();
