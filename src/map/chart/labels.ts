import { type Box, boxAround, overlap } from '../../domain/framing/box';
import { type Measure, brokenLines } from '../style/lines';
import type { Label, Mark } from './drawing';

const SIDES = [
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

/** Which way each side lies from the mark: right and down are 1. */
const DIRECTIONS: Readonly<Record<LabelSide, readonly [number, number]>> = {
  right: [1, 0],
  left: [-1, 0],
  below: [0, 1],
  above: [0, -1],
  'below-right': [1, 1],
  'above-right': [1, -1],
  'below-left': [-1, 1],
  'above-left': [-1, -1],
};

/** What the map has lettered somewhere: nothing, a name that may be written over if need be, or one that may not. */
export type Lettering = 'none' | 'ground' | 'theme';

/** A label in its lines, with their size together, in pixels. */
export interface SetLabel {
  readonly lines: readonly {
    readonly text: string;
    readonly font: string;
    readonly high: number;
  }[];
  readonly width: number;
  readonly height: number;
}

/** A mark with its label set. */
export interface Named extends Pick<Mark, 'x' | 'y' | 'size'>, Pick<SetLabel, 'width' | 'height'> {
  /** Where the label stood last: kept as long as there is room. */
  readonly side: LabelSide | null;
}

/** How wide a label may be before it is broken, in pixels; fonts and heights of its lines. */
const WIDEST = 119;
const NAME = { font: "600 12.5px 'Atlas Sans', sans-serif", high: 14.4 } as const;
const NOTE = { font: "400 11px 'Atlas Sans', sans-serif", high: 12.6 } as const;
/** Pixels between sign and label; aslant the label's corner stands where the sign's disc ends. */
const GAP = 2;
const ASLANT = 1 / 3;
/** How far down its line a letter stands. */
const BASELINE = 0.78;

/** Breaks a label into lines. */
export function setLabel({ name, note }: Label, measure: Measure): SetLabel {
  const lines = [NAME, NOTE].flatMap(({ font, high }, nth) =>
    brokenLines(nth === 0 ? name : note, font, WIDEST, measure).map((text) => ({
      text,
      font,
      high,
    })),
  );
  return {
    lines,
    width: Math.max(0, ...lines.map(({ text, font }) => measure(font, text))),
    height: lines.reduce((sum, { high }) => sum + high, 0),
  };
}

/**
 * A side for each label, the first served first, so that none covers another, a mark, or a name of the themes, and
 * none of the ground if that can be helped; `null` for none.
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
  const wish = label.side ?? 'right';
  let second: LabelSide | null = null;
  for (const side of [wish, ...SIDES.filter((each) => each !== wish)]) {
    const lettering = isFree(side) ? letteringAt(labelBox(label, side)) : 'theme';
    if (lettering === 'none') return side;
    if (lettering === 'ground') second ??= side;
  }
  return second;
}

/** The room that a label takes on a side of its mark. */
export function labelBox({ x, y, size, width, height }: Omit<Named, 'side'>, side: LabelSide): Box {
  const [across, down] = DIRECTIONS[side];
  const away = across !== 0 && down !== 0 ? size * ASLANT : size / 2 + GAP;
  const [middle, centre] = [across * (away + width / 2), down * (away + height / 2)];
  return boxAround(x + middle, y + centre, width, height);
}

/** Writes a label in its box, over a halo, on the side toward its mark. */
export function paintLabel(
  ctx: CanvasRenderingContext2D,
  { lines }: SetLabel,
  box: Box,
  side: LabelSide,
  [colour, halo]: readonly [string, string],
): void {
  const [across] = DIRECTIONS[side];
  const x = [box.right, (box.left + box.right) / 2, box.left][across + 1] ?? box.left;
  ctx.textAlign = (['right', 'center', 'left'] as const)[across + 1] ?? 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 3.5;
  ctx.setLineDash([]);
  [ctx.strokeStyle, ctx.fillStyle] = [halo, colour];
  // All halos before all letters: none lies on another line.
  const write = (stroke: boolean): void => {
    let y = box.top;
    for (const { text, font, high } of lines) {
      ctx.font = font;
      if (stroke) ctx.strokeText(text, x, y + high * BASELINE);
      else ctx.fillText(text, x, y + high * BASELINE);
      y += high;
    }
  };
  write(true);
  write(false);
}
