import { DIRECTIONS, type LabelSide } from '../../domain/framing/beside';
import type { Box } from '../../domain/framing/box';
import { SANS, withScripts } from '../style/families';
import { type Measure, brokenLines } from '../style/lines';
import type { Label } from './drawing';

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

/** How wide a label may be before it is broken, in pixels; fonts and heights of its lines. */
const WIDEST = 119;
const NAME = { font: `600 12.5px ${SANS}`, high: 14.4 } as const;
const NOTE = { font: `400 11px ${SANS}`, high: 12.6 } as const;
/** How far down its line a letter stands. */
const BASELINE = 0.78;

/** Breaks a label into lines; `families` have the letters that the atlas's own have not. */
export function setLabel(
  { name, note }: Label,
  families: readonly string[],
  measure: Measure,
): SetLabel {
  const lines = [NAME, NOTE].flatMap(({ font: own, high }, nth) => {
    const font = withScripts(own, families);
    return brokenLines(nth === 0 ? name : note, font, WIDEST, measure).map((text) => ({
      text,
      font,
      high,
    }));
  });
  return {
    lines,
    width: Math.max(0, ...lines.map(({ text, font }) => measure(font, text))),
    height: lines.reduce((sum, { high }) => sum + high, 0),
  };
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
