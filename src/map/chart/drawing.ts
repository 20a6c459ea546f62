import type { FeatureId } from '../../domain/atlas/id';
import type { Screen } from './screen';

/** What is written beside a mark. */
export interface Label {
  readonly name: string;
  /** Smaller, under the name; empty for none. */
  readonly note: string;
}

/** A mark on the chart, which has a name and answers to the pointer. Lengths in pixels of the page. */
export interface Mark {
  readonly id: FeatureId;
  readonly rank: number;
  readonly x: number;
  readonly y: number;
  /** Width of its sign, with the ring around it if there is one. */
  readonly size: number;
  readonly colour: string;
  readonly label: Label;
  /** Named even where there is no room. */
  readonly insists: boolean;
  /** 1, or less for what is paled. */
  readonly strength: number;
  /** Draws the sign, with its middle at 0, 0; `ratio` is how many pixels of the canvas one of the page has. */
  readonly paint: (ctx: CanvasRenderingContext2D, ratio: number) => void;
}

/** What a renderer has on the chart at one moment. */
export interface ChartDrawing {
  /** The same while the lines look the same but for the passing of time. */
  readonly look: unknown;
  /** Draws the lines under the marks, and tells whether there were any. */
  readonly lines: (ctx: CanvasRenderingContext2D, screen: Screen) => boolean;
  /** The marks in sight, the greatest first. */
  readonly marks: (screen: Screen) => readonly Mark[];
}
