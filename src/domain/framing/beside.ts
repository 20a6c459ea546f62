import { type Box, boxAround, overlap } from './box';

/** Sides of a mark on which its label may stand, the best first. */
export const SIDES = [
  'right',
  'left',
  'below',
  'above',
  'below-right',
  'above-right',
  'below-left',
  'above-left',
] as const;

/** Where a label stands beside its mark. */
export type LabelSide = (typeof SIDES)[number];

/**
 * The same for the label of what is lit: first the sides on which the camera keeps room for it free of all that floats
 * over the map (`reachOf` in `sighted.ts`), then the others.
 */
export const LIT_SIDES: readonly LabelSide[] = [
  'right',
  'below',
  'above',
  'below-right',
  'above-right',
  'left',
  'below-left',
  'above-left',
];

/** Which way each side lies from the mark: right and down are 1. */
export const DIRECTIONS: Readonly<Record<LabelSide, readonly [number, number]>> = {
  right: [1, 0],
  left: [-1, 0],
  below: [0, 1],
  above: [0, -1],
  'below-right': [1, 1],
  'above-right': [1, -1],
  'below-left': [-1, 1],
  'above-left': [-1, -1],
};

/** What stands somewhere: nothing, what may be written over or under if need be, or a name that may not. */
export type Lettering = 'none' | 'ground' | 'theme';

/** A mark with what is written beside it, in pixels. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  /** Width of its sign. */
  readonly size: number;
  /** Of the label. */
  readonly width: number;
  readonly height: number;
}

/** One whose label has a side already. */
export interface Named extends Labelled {
  /** Where the label stood last: kept as long as there is room. */
  readonly side: LabelSide | null;
  /** Where it may stand, the best first: `LIT_SIDES` of what is lit. */
  readonly sides: readonly LabelSide[];
}

/** Pixels between sign and label; aslant the label's corner stands where the sign's disc ends. */
const GAP = 2;
const ASLANT = 1 / 3;
/**
 * A side for each label, the first served first, so that none covers another, a mark, or a name of the themes, and
 * no other if that can be helped; `null` for none.
 */
export function placeLabels(
  named: readonly Named[],
  letteringAt: (box: Box) => Lettering = () => 'none',
): readonly (LabelSide | null)[] {
  const taken: Box[] = named.map(({ x, y, size }) => boxAround(x, y, size, size));
  return named.map((label, index) => {
    const isFree = (side: LabelSide): boolean => {
      const wanted = labelBox(label, side);
      return !taken.some((other, place) => place !== index && overlap(wanted, other));
    };
    const side = bestSide(label, isFree, letteringAt);
    if (side) taken.push(labelBox(label, side));
    return side;
  });
}

/** The first free side where nothing is lettered, else the first where only the ground is. To look is dear. */
function bestSide(
  label: Named,
  isFree: (side: LabelSide) => boolean,
  letteringAt: (box: Box) => Lettering,
): LabelSide | null {
  let second: LabelSide | null = null;
  for (const side of [label.side ?? [], label.sides].flat()) {
    const lettering = isFree(side) ? letteringAt(labelBox(label, side)) : 'theme';
    if (lettering === 'none') return side;
    if (lettering === 'ground') second ??= side;
  }
  return second;
}

/** The room that a label takes on a side of its mark. */
export function labelBox({ x, y, size, width, height }: Labelled, side: LabelSide): Box {
  const [across, down] = DIRECTIONS[side];
  const away = across !== 0 && down !== 0 ? size * ASLANT : size / 2 + GAP;
  const [middle, centre] = [across * (away + width / 2), down * (away + height / 2)];
  return boxAround(x + middle, y + centre, width, height);
}
