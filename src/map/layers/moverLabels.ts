const LABEL_SIDES = ['right', 'left', 'below', 'above'] as const;

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

/** Half of the room that a ship takes, in pixels. */
const SHIP = 14;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A side for each label, the first served first, so that none covers another or a ship; `null` for none. */
export function placeLabels(named: readonly Named[]): readonly (LabelSide | null)[] {
  const taken: Box[] = named.map(({ x, y }) => box(x, y, SHIP, SHIP));
  return named.map((label, index) => {
    const others = (candidate: Box): boolean =>
      taken.some((other, place) => place !== index && overlap(candidate, other));
    const wish = label.side ?? 'right';
    const sides = [wish, ...LABEL_SIDES.filter((side) => side !== wish)];
    const side = sides.find((candidate) => !others(labelBox(label, candidate))) ?? null;
    if (side) taken.push(labelBox(label, side));
    return side;
  });
}

function labelBox({ x, y, width, height }: Named, side: LabelSide): Box {
  if (side === 'right') return box(x + SHIP + width / 2, y, width / 2, height / 2);
  if (side === 'left') return box(x - SHIP - width / 2, y, width / 2, height / 2);
  const away = SHIP + height / 2;
  return box(x, side === 'below' ? y + away : y - away, width / 2, height / 2);
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
