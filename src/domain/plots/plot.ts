import type { FeatureId, SideId, SourceKey } from '../atlas/id';

/** What one source says of one thing. */
export interface PlotValue {
  readonly low: number;
  /** The same as `low` where the source gives one number. */
  readonly high: number;
  readonly source: SourceKey;
  readonly note: string | null;
}

/** A line of the table behind a figure: one value and who says so. */
export interface PlotRow {
  readonly what: string;
  readonly side: SideId;
  readonly value: string;
  readonly source: SourceKey;
  readonly note: string | null;
}

/** How a mark is filled besides its colour and its side's pattern. */
export type Fill = 'full' | 'half' | 'empty';

/** Across, a fraction of the drawing's breadth; `dx` pixels more. Down, pixels. */
interface Spot {
  readonly x: number;
  readonly dx?: number;
  readonly y: number;
}

export type Shape =
  | (Spot & { readonly form: 'bar'; readonly width: number; readonly height: number })
  | (Spot & { readonly form: 'square'; readonly size: number; readonly fill: Fill })
  | (Spot & { readonly form: 'dot' })
  | (Spot & {
      readonly form: 'profile';
      readonly width: number;
      readonly height: number;
      /** Breadth and height of the box that `path` is drawn in; it keeps their ratio, on the box’s foot. */
      readonly metres: readonly [number, number];
      readonly path: string;
    })
  | (Spot & { readonly form: 'rule'; readonly x2: number; readonly y2: number })
  | (Spot & {
      readonly form: 'words';
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
    });

/** One thing that a reader can point at: it has words, and often a place on the map. */
export interface Mark {
  readonly side: SideId;
  readonly feature: FeatureId | null;
  /** Value and source in a sentence. */
  readonly says: string;
  readonly shapes: readonly Shape[];
}

/** Words and rules that belong to no mark. */
export type Setting = Extract<Shape, { form: 'words' | 'rule' | 'profile' }> & {
  readonly role: 'head' | 'axis';
};

/** A line through values: an SVG path in a box 1000 wide, to be stretched across the drawing. */
export interface Trace {
  readonly side: SideId;
  readonly path: string;
}

/** A figure laid out: everything has its place, and nothing is left but to draw it. */
export interface Drawing {
  /** Pixels. */
  readonly height: number;
  readonly settings: readonly Setting[];
  readonly traces: readonly Trace[];
  readonly marks: readonly Mark[];
}

/** A figure that stands below a passage. */
export interface Plot {
  readonly id: string;
  readonly title: string;
  /** A sentence on how to read it; `null` for none. */
  readonly note: string | null;
  readonly drawing: Drawing;
  readonly rows: readonly PlotRow[];
  /** In the order of their first value. */
  readonly sources: readonly SourceKey[];
}

/** How words name sides and sources. */
export interface Naming {
  readonly side: (id: SideId) => string;
  readonly source: (key: SourceKey) => string;
  /** As the language of the words writes it; as English does where it is left out. */
  readonly number?: (value: number) => string;
}

/** "41,000–70,028": the span of what is said, or the one number. */
export function spanText(
  values: readonly PlotValue[],
  { number = numberText }: Pick<Naming, 'number'> = {},
): string {
  const low = Math.min(...values.map((value) => value.low));
  const high = Math.max(...values.map((value) => value.high));
  return low === high ? number(low) : `${number(low)}–${number(high)}`;
}

/** "41,000 (Arnold); 70,028 (Sokolov)". */
export function claimsText(values: readonly PlotValue[], naming: Naming): string {
  return values
    .map((value) => {
      const said = [naming.source(value.source), value.note].filter(Boolean).join(': ');
      return `${spanText([value], naming)} (${said})`;
    })
    .join('; ');
}

function numberText(value: number): string {
  return value.toLocaleString('en-GB');
}
