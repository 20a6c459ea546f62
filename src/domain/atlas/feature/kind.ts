import type { SearchGroup } from '../../search/search';

/** How a feature of a kind is drawn, whatever it is a sign of. */
export const FORMS = [
  'symbol',
  'station',
  'stop',
  'line',
  'boundary',
  'area',
  'track',
  'army',
  'halt',
  'front',
] as const;
export type Form = (typeof FORMS)[number];

/** Patterns of a line: a telegraph, a railway, a ferry, a way over the ice. */
export const LINE_PATTERNS = ['plain', 'rails', 'ferry', 'ice'] as const;
export type LinePattern = (typeof LINE_PATTERNS)[number];

/** What the names of a kind are names of, where a text is searched for them. */
export const NAMED = ['event', 'place', 'ship', 'line'] as const;
export type Named = (typeof NAMED)[number];

/** Ways in which one kind is drawn differently, each with words of its own in the legend. */
export type Variety = 'all' | 'broad' | 'narrow' | 'claimed' | 'estimated';

/** One kind of feature, as `kinds.json` lists it: all that is known of a feature by what it is. */
export interface Kind {
  readonly id: string;
  /** As a reader would call it, with a capital: "Battle", "Battles". */
  readonly words: { readonly one: string; readonly many: string };
  readonly form: Form;
  /** The pattern of a line; of no meaning for other forms. */
  readonly line: LinePattern;
  /** Its drawing in `symbols/`; `null` for what is drawn without one. */
  readonly symbol: string | null;
  /** Whether its symbol has the colour of its side. */
  readonly bySide: boolean;
  /** Whether it happens at its date; what lasts, moves or merely lies there does not. */
  readonly happens: boolean;
  /** Fought out within hours, so that a voyage that comes by it is played slowly. */
  readonly action: boolean;
  /** Whether ships fill their bunkers there. */
  readonly coal: boolean;
  /** By how many zooms it waits longer for a closer view than others of its rank. */
  readonly zoomsLater: number;
  readonly named: Named | null;
  /** The heading under which somebody's things of this kind stand; `null` for "Events". */
  readonly sort: string | null;
  /** What the legend says of it, where that is not `words.one`; `{side}` is the adjective of a side. */
  readonly legend: Readonly<Partial<Record<Variety, string>>>;
  /** `null` for what is not found by itself. */
  readonly search: KindSearch | null;
}

/** How a kind is found. */
export interface KindSearch {
  readonly group: SearchGroup;
  /** How well known things of a kind are, 0 to 9; `null` where their rank says it. */
  readonly weight: number | null;
  /** What it is called beside the title of a place. */
  readonly word: string;
}

/** What the legend says of a kind: "Battle", "Course of Japanese ships". */
export function legendText(kind: Kind, variety: Variety, adjective = 'other'): string {
  const text = kind.legend[variety] ?? kind.legend.all ?? kind.words.one;
  const said = text.replace('{side}', adjective);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Whether it stands where something is, and is not the place itself: a town is more than its station. */
export function isLesser({ form }: Kind): boolean {
  return form === 'station' || form === 'stop';
}

/** Whether it is a ship in being; a wreck is not. */
export function isShip({ named, happens }: Kind): boolean {
  return named === 'ship' && !happens;
}
