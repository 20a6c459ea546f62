import type { Position } from 'geojson';
import type { SideId, SourceKey } from '../atlas/id';
import type { Instant, When } from '../dates/time';

/** What is drawn on the map for a step of a battle; `guess` where no source gives the very way. */
export type PlateMark =
  | {
      readonly kind: 'arrow' | 'front';
      readonly side: SideId;
      readonly along: readonly Position[];
      readonly guess: boolean;
      /** What is written beside it; `null` for nothing. */
      readonly words: string | null;
    }
  | {
      readonly kind: 'unit';
      readonly side: SideId;
      readonly at: Position;
      readonly guess: boolean;
      readonly words: string;
    }
  | { readonly kind: 'note'; readonly at: Position; readonly words: string };

/** A step of a battle as the text has it. */
export interface PlateStep {
  readonly title: string;
  readonly when: When;
  readonly says: string;
  readonly sources: readonly SourceKey[];
}

/** A battle in steps, under a passage; what each draws is in the plates’ own file. */
export interface Plate {
  readonly id: string;
  readonly title: string;
  /** What is not certain of all of it; `null` for nothing. */
  readonly note: string | null;
  readonly steps: readonly PlateStep[];
}

/** What the ground of a battle is sketched of. */
export type SketchKind = 'height' | 'walls' | 'fort' | 'quarter' | 'dock' | 'station';

/** A height, a wall or a work as a sketch draws it, after the accounts. */
export interface Sketch {
  readonly kind: SketchKind;
  /** `null` for what has no name of its own. */
  readonly title: string | null;
  /** A crest, a wall or a trace; of one position, a spot. */
  readonly line: readonly Position[];
  /** From foot to foot across the line, or through the spot. */
  readonly widthKm: number;
  /** How far off it may be. */
  readonly withinKm: number;
  /** What it is where it has no title of its own; `null` for nothing. */
  readonly note: string | null;
  readonly sources: readonly SourceKey[];
}

/** All that is drawn of battles: marks of the plates’ steps, by the plates’ ids, and the sketched ground. */
export interface PlatesFile {
  readonly plates: Readonly<Record<string, readonly (readonly PlateMark[])[]>>;
  readonly sketches: readonly Sketch[];
}

/** The step of a plate at an instant: the last that has begun; -1 before the first and after the last is over. */
export function stepAt({ steps }: Pick<Plate, 'steps'>, instant: Instant): number {
  const end = steps.at(-1)?.when.end ?? null;
  if (end !== null && instant >= end) return -1;
  return steps.findLastIndex(({ when }) => when.start <= instant);
}
