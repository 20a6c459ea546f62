import { type PlateSaid, saidOf } from '../atlas/said';
import type { SourceKey } from '../atlas/id';
import type { SideMeta } from '../atlas/sides';
import type { LegendWords } from '../../words/en/legend';
import type { Plate, PlateMark, PlateStep, Sketch } from './plate';

/** How a language speaks of what is drawn of battles. */
type BattleWords = LegendWords['battle'];

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

/** What a mark of a step is: its words or its sort, its step, whether it is a guess, and who tells of it. */
export function markTold(
  plate: Plate,
  step: number,
  mark: PlateMark,
  { sides, words }: { readonly sides: readonly SideMeta[]; readonly words: BattleWords },
): Told | null {
  const told = plate.steps[step];
  if (!told) return null;
  const isGuess = 'guess' in mark && mark.guess;
  return {
    title: mark.words ?? sortOf(mark, sides, words),
    step: told,
    certainty: isGuess ? words.guessed : words.described,
    sources: told.sources,
  };
}

/** What the legend and the pointer call a mark: "Japanese movement", "Russian front". */
export function sortOf(mark: PlateMark, sides: readonly SideMeta[], words: BattleWords): string {
  if (mark.kind === 'note') return words.note;
  return words[mark.kind](sides.find(({ id }) => id === mark.side)?.adjective ?? mark.side);
}

/** What a part of the sketched ground is, and how far off it may be; `within` writes that, in km. */
export function sketchTold(
  { kind, title, note, withinKm, sources }: Sketch,
  { words, within }: { readonly words: BattleWords; readonly within: (km: number) => string },
): Told {
  return {
    title: title ?? note ?? words.ground[kind],
    step: null,
    certainty: words.sketched(within(withinKm)),
    sources,
  };
}

/** The marks of a plate's steps with what is written beside them in another language. */
export function marksIn(
  steps: readonly (readonly PlateMark[])[],
  said: PlateSaid | null,
): readonly (readonly PlateMark[])[] {
  if (!said) return steps;
  return steps.map((marks, step) => {
    const words = [...(said.steps[step]?.words ?? [])];
    return marks.map((mark): PlateMark =>
      mark.words === null ? mark : { ...mark, words: words.shift() ?? mark.words },
    );
  });
}

/** The sketched ground with its names and notes in another language, by their English. */
export function sketchesIn(
  sketches: readonly Sketch[],
  texts: Readonly<Record<string, string>> | null,
): readonly Sketch[] {
  if (!texts) return sketches;
  const told = (text: string | null) => text && (saidOf(texts, text) ?? text);
  return sketches.map((each) => ({ ...each, title: told(each.title), note: told(each.note) }));
}
