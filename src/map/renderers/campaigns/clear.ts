import type { Position } from 'geojson';
import {
  DIRECTIONS,
  type LabelSide,
  type Named,
  SIDES,
  labelBox,
  placeLabels,
} from '../../../domain/framing/beside';
import { type Box, grown } from '../../../domain/framing/box';
import { widthOf } from '../../../domain/framing/letters';
import { mercatorOf, worldWidth } from '../../../domain/geometry/mercator';

type Pixel = readonly [number, number];
type Line = readonly Position[];

/** Widths of a block and of an event's sign with the gap to a name, and of a front's half with some air, in pixels. */
const [BLOCK, SIGN, FRONT] = [34, 30, 5];
/** As `armyNames` has them: heights of letters in pixels, the zooms where they begin and end to grow; widest line in heights. */
const [SMALL, LARGE] = [11.5, 14];
const [FROM, TO] = [6, 9];
const WIDEST = 7;
const LEADING = 1.2;

/** A block with its name. */
export interface Block {
  readonly position: Position;
  readonly name: string;
}

/** What fronts leave a name: the side to begin with, or no room; `null` where no front is near. */
export type Clear = LabelSide | 'none' | null;

/**
 * For each block the side on which its name lies over no front, no other block or its name, and no sign of an event, at a
 * zoom, the first served first; MapLibre knows no line as an obstacle.
 */
export function clearSides(
  blocks: readonly Block[],
  fronts: readonly Line[],
  signs: readonly Position[],
  zoom: number,
): readonly Clear[] {
  const pixelOf = (place: Position): Pixel => {
    const [x, y] = mercatorOf(place);
    return [x * worldWidth(zoom), y * worldWidth(zoom)];
  };
  const markAt = (place: Position, size: number): Omit<Named, 'width' | 'height'> => {
    const [x, y] = pixelOf(place);
    return { x, y, size, side: null, sides: SIDES };
  };
  const drawn = fronts.map((line) => line.map(pixelOf));
  const isOver = (box: Box): boolean => drawn.some((line) => crosses(line, grown(box, FRONT)));
  const marks = blocks.map(({ position, name }) => ({
    ...markAt(position, BLOCK),
    ...sizeOf(name, zoom),
  }));
  const others = signs.map((sign) => ({ ...markAt(sign, SIGN), sides: [], width: 0, height: 0 }));
  const sides = placeLabels([...marks, ...others], (box) => (isOver(box) ? 'theme' : 'none'));
  return marks.map((mark, index) => {
    const isNear = SIDES.some((side) => isOver(labelBox(mark, side)));
    return isNear ? (sides[index] ?? 'none') : null;
  });
}

/** All sides, from the first to those that lie the least its way. */
export function sidesFrom(first: LabelSide): readonly LabelSide[] {
  return SIDES.toSorted((a, b) => likeness(first, b) - likeness(first, a));
}

/** The cosine of the angle between two sides, seen from the block. */
function likeness(one: LabelSide, other: LabelSide): number {
  const [[right, down], [across, along]] = [DIRECTIONS[one], DIRECTIONS[other]];
  return (right * across + down * along) / (Math.hypot(right, down) * Math.hypot(across, along));
}

/** Of a name broken at its spaces. */
function sizeOf(name: string, zoom: number): { readonly width: number; readonly height: number } {
  const grownBy = Math.min(1, Math.max(0, (zoom - FROM) / (TO - FROM)));
  const letters = SMALL + grownBy * (LARGE - SMALL);
  const lines = name.split(' ').reduce<readonly string[]>((done, word) => {
    const longer = `${done.at(-1) ?? ''} ${word}`.trim();
    const isRoom = done.length > 0 && widthOf(longer, 1) <= WIDEST;
    return isRoom ? [...done.slice(0, -1), longer] : [...done, word];
  }, []);
  return {
    width: Math.max(...lines.map((line) => widthOf(line, letters))),
    height: lines.length * letters * LEADING,
  };
}

function crosses(line: readonly Pixel[], box: Box): boolean {
  return line.some((end, index) => index > 0 && isCut(line[index - 1] ?? end, end, box));
}

/** Whether any of a straight piece lies in a box: what is left of it between its edges (Liang and Barsky 1984). */
function isCut([x, y]: Pixel, [toX, toY]: Pixel, { left, top, right, bottom }: Box): boolean {
  const within = (from: number, to: number, low: number, high: number): Pixel => {
    if (from === to) return from > low && from < high ? [0, 1] : [1, 0];
    const ends = [(low - from) / (to - from), (high - from) / (to - from)] as const;
    return [Math.min(...ends), Math.max(...ends)];
  };
  const [across, along] = [within(x, toX, left, right), within(y, toY, top, bottom)];
  return Math.max(0, across[0], along[0]) < Math.min(1, across[1], along[1]);
}
