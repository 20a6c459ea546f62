/** Gives the address of a picture of one of the map's patterns, by its name: `hatch`, `doubt/russia`. */
export type PatternUrl = (name: string) => string;

/** What a drawing stands for: of which group of the legend, what, and which thing when they are counted. */
export interface SignSubject {
  readonly group: string;
  readonly what: string;
  readonly id: string;
}

/** A property of a feature as text; empty where there is none. */
export type TextOf = (name: string) => string;

/** How the legend explains the drawings of a layer. */
export interface Explained {
  /** What a drawing stands for: by its theme and sign, unless this says it; `icon` is its symbol. */
  readonly subject?: (textOf: TextOf, icon: string | null) => SignSubject;
  /** Drawn under the rest of the sign, and wider: alone, at the edge of the screen, it stands for nothing. */
  readonly under?: boolean;
  /** Drawn as the edge of an area. */
  readonly outline?: boolean;
  /** Strokes down a slope. */
  readonly hachured?: boolean;
  /** Drawn over land. */
  readonly onLand?: boolean;
}

/** Layers that the legend explains, the lowest first. */
export type Legend = Readonly<Record<string, Explained>>;
