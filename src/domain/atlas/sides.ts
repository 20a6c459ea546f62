import type { Side } from './feature/feature';

/** A colour by daylight and by lamp, `#rrggbb`. */
export interface Inks {
  readonly day: string;
  readonly night: string;
}

/** One that took part or is named as taking none, and how what is its own is told apart. */
export interface SideMeta {
  readonly id: Side;
  readonly name: string;
  /** "Japanese" */
  readonly adjective: string;
  /** `null`: it is drawn as neutral. */
  readonly inks: Inks | null;
  /** Courses of its ships are dashed, their hulls hollow. */
  readonly dashed: boolean;
  /** Its armies are hatched, the lines under its names doubled. */
  readonly hatched: boolean;
  /** Its people are named family name first. */
  readonly familyNameFirst: boolean;
}

/** The sides that have a colour of their own, in the order of the atlas. */
export function colouredSides(sides: readonly SideMeta[]): readonly (SideMeta & { inks: Inks })[] {
  return sides.flatMap((side) => (side.inks ? [{ ...side, inks: side.inks }] : []));
}

/**
 * CSS that gives an element its side: `--side`, the colour, and where the side is told apart by form as well
 * `--side-line` and `--side-corner`. Empty for a side without a colour.
 */
export function sideStyle(sides: readonly SideMeta[], id: Side | undefined): string {
  const side = colouredSides(sides).find((each) => each.id === id);
  if (!side) return '';
  const form = side.hatched ? '; --side-line: double; --side-corner: 0; --side-width: 4px' : '';
  return `--side: var(--side-${side.id})${form}`;
}
