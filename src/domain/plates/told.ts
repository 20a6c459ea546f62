import type { SourceKey } from '../atlas/id';
import type { SideMeta } from '../atlas/sides';
import type { Plate, PlateMark, PlateStep, Sketch, SketchKind } from './plate';

/** What something drawn of a battle is, for who points at it. */
export interface Told {
  readonly title: string;
  /** Of which step it is; `null` for the ground. */
  readonly step: PlateStep | null;
  /** How surely it is so, in a sentence. */
  readonly certainty: string;
  readonly sources: readonly SourceKey[];
}

/** Something drawn of a battle: a mark of a step, or a part of the sketched ground, by their order. */
export type Drawn =
  | { readonly of: 'step'; readonly step: number; readonly nth: number }
  | { readonly of: 'ground'; readonly nth: number };

const GROUND: Readonly<Record<SketchKind, string>> = {
  height: 'A height',
  walls: 'Walls of a town',
  fort: 'A fort',
  quarter: 'A quarter of the town',
  dock: 'A dock',
  station: 'A station',
};

/** What a mark of a step is: its words or its sort, its step, whether it is a guess, and who tells of it. */
export function markTold(
  plate: Plate,
  step: number,
  mark: PlateMark,
  sides: readonly SideMeta[],
): Told | null {
  const told = plate.steps[step];
  if (!told) return null;
  const isGuess = 'guess' in mark && mark.guess;
  return {
    title: mark.words ?? sortOf(mark, sides),
    step: told,
    certainty: isGuess
      ? 'A guess: no source gives just where.'
      : 'As the sources describe it; drawn by hand.',
    sources: told.sources,
  };
}

/** What the legend and the pointer call a mark: "Japanese movement", "Russian front". */
export function sortOf(mark: PlateMark, sides: readonly SideMeta[]): string {
  if (mark.kind === 'note') return 'Words';
  const adjective = sides.find(({ id }) => id === mark.side)?.adjective ?? mark.side;
  return `${adjective} ${{ arrow: 'movement', front: 'front', unit: 'unit' }[mark.kind]}`;
}

/** What a part of the sketched ground is, and how far off it may be. */
export function sketchTold({ kind, title, note, withinKm, sources }: Sketch): Told {
  return {
    title: title ?? note ?? GROUND[kind],
    step: null,
    certainty: `Sketched after the accounts, right to within ${withinKm.toLocaleString('en-GB')} km.`,
    sources,
  };
}
