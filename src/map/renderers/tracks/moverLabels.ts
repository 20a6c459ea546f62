const LABEL_SIDES = [
  'right',
  'left',
  'below',
  'above',
  'below-right',
  'above-right',
  'below-left',
  'above-left',
] as const;

/** Where a label stands beside its ship. */
export type LabelSide = (typeof LABEL_SIDES)[number];

/** A ship with a name, on the screen; lengths in pixels. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the label stood last: kept as long as there is room. */
  readonly side: LabelSide | null;
}

/** Which way each side lies from the ship: right and down are 1. */
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

/** Half of the room that a ship takes, in pixels. */
const SHIP = 14;

/** A part of the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the map has lettered somewhere: nothing, a name that may be written over if need be, or one that may not. */
export type Lettering = 'none' | 'ground' | 'theme';

/**
 * A side for each label, the first served first, so that none covers another, a ship, or a name of the themes, and
 * none of the ground if that can be helped; `null` for none.
 */
export function placeLabels(
  named: readonly Named[],
  letteringAt: (box: Box) => Lettering = () => 'none',
): readonly (LabelSide | null)[] {
  const taken: Box[] = named.map(({ x, y }) => box(x, y, SHIP, SHIP));
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
  for (const side of [wish, ...LABEL_SIDES.filter((each) => each !== wish)]) {
    const lettering = isFree(side) ? letteringAt(labelBox(label, side)) : 'theme';
    if (lettering === 'none') return side;
    if (lettering === 'ground') second ??= side;
  }
  return second;
}

function labelBox({ x, y, width, height }: Named, side: LabelSide): Box {
  const [across, down] = DIRECTIONS[side];
  // Aslant the label's corner stands where the ship's own disc ends.
  const away = across !== 0 && down !== 0 ? SHIP * Math.SQRT1_2 : SHIP;
  const [middle, centre] = [across * (away + width / 2), down * (away + height / 2)];
  return box(x + middle, y + centre, width / 2, height / 2);
}

function box(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** From this zoom the ships are named, not only counted; so many of them at most. */
const NAMING = 7.5;
const MOST_NAMED = 6;

/** How many ships of those the atlas lists sail together, from near who they are: "12 ships listed". */
export function crewText(ships: readonly { readonly title: string }[], zoom: number): string {
  if (ships.length < 2) return '';
  const count = `${String(ships.length)} ships listed`;
  if (zoom < NAMING) return count;
  const named = ships.slice(0, MOST_NAMED).map(({ title }) => title);
  const rest = ships.length - named.length;
  return `${count}: ${named.join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}
