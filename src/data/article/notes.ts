import type { Nodes } from 'mdast';
import type { Shown } from '../../domain/reading/picture';
import type { WrittenPlate } from './plateSchema';
import type { WrittenPlot } from './plotSchema';

/** A place in a text file, both counted from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** What is wrong at one place of an article. */
export interface ArticleProblem extends Point {
  /** What it concerns: `title`, `first-torpedoes.when`, `link` … */
  readonly field: string;
  readonly message: string;
}

/** An id in an article that must name something elsewhere. */
export interface Reference extends Point {
  readonly kind: 'feature' | 'place' | 'source';
  readonly id: string;
}

/** The numbers that a passage states, to be held against the features it mentions. */
export interface StatedNumbers extends Point {
  readonly passage: string;
  readonly features: readonly string[];
  readonly numbers: readonly number[];
  /** Those that the passage marks as resting on its cited sources alone. */
  readonly cited: readonly number[];
  /** Those of sentences that say “on this map”. */
  readonly onMap: readonly number[];
}

/** A figure with where it is written. */
export interface PlacedPlot extends Point {
  /** Id of the passage it stands under. */
  readonly passage: string;
  readonly plot: WrittenPlot;
}

/** A battle in steps with where it is written. */
export interface PlacedPlate extends Point {
  /** Id of the passage it stands under. */
  readonly passage: string;
  readonly plate: WrittenPlate;
}

/** A picture with where it is written. */
export interface PlacedPicture extends Point {
  /** Id of the passage it stands under. */
  readonly passage: string;
  readonly shown: Shown;
}

/** What is noticed while an article is read; filled as the reading goes on. */
export interface Notes {
  readonly problems: ArticleProblem[];
  readonly references: Reference[];
  readonly statements: StatedNumbers[];
  readonly plots: PlacedPlot[];
  readonly plates: PlacedPlate[];
  readonly pictures: PlacedPicture[];
}

/** Notes of a reading that begins. */
export function noNotes(): Notes {
  return { problems: [], references: [], statements: [], plots: [], plates: [], pictures: [] };
}

/** Where a Markdown node begins. */
export function startOf(node: Nodes): Point {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

/** The place some characters further on in a text that begins at a point. */
export function pointWithin(start: Point, text: string, offset: number): Point {
  const before = text.slice(0, offset).split('\n');
  const line = start.line + before.length - 1;
  const column = before.length === 1 ? start.column + offset : (before.at(-1) ?? '').length + 1;
  return { line, column };
}
