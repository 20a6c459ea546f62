import { DIRECTIONS, type LabelSide, SIDES, labelBox } from '../../../domain/framing/beside';
import { type Box, boxAround, overlap } from '../../../domain/framing/box';
import { widthOf } from '../../../domain/framing/letters';
import { type Html, markup } from '../html';
import { isWithin, type Frame, type Pixel } from './frame';
import type { PlaceName } from './places';

/**
 * How a class of names is lettered: the CSS class, the height in pixels, the most of them in one picture, and by
 * how much sooner than in the atlas itself, which has more to show, they are written as one zooms in.
 */
interface Lettering {
  readonly style: 'town' | 'water' | 'land' | 'island';
  readonly height: number;
  readonly most: number;
  /** Pixels between its letters. */
  readonly spacing: number;
  readonly early: number;
}

const TOWN: Lettering = { style: 'town', height: 12, most: 14, spacing: 0, early: 1.6 };
const SEA: Lettering = { style: 'water', height: 14, most: 5, spacing: 0, early: 0.7 };
const STRAIT: Lettering = { style: 'water', height: 11, most: 4, spacing: 0, early: 0.7 };
const LAND: Lettering = { style: 'land', height: 13, most: 4, spacing: 1.5, early: 0.7 };
const ISLAND: Lettering = { style: 'island', height: 10.5, most: 4, spacing: 0.4, early: 0.7 };

const LETTERINGS: ReadonlyMap<string, Lettering> = new Map([
  ['town', TOWN],
  ['anchorage', TOWN],
  ['sea', SEA],
  ['ocean', SEA],
  ['lake', STRAIT],
  ['gulf', STRAIT],
  ['strait', STRAIT],
  ['bay', STRAIT],
  ['empire', LAND],
  ['region', LAND],
  ['province', LAND],
  ['island', ISLAND],
  ['archipelago', ISLAND],
  ['hill', ISLAND],
]);

const EDGE = 6;
/** A picture this wide has the full number of names of each class, a smaller one fewer. */
const FULL_WIDTH = 880;

/** A name, and what it is marked with. */
interface Named {
  readonly name: string;
  readonly lang: string | undefined;
}

interface Written {
  readonly boxes: readonly Box[];
  readonly svg: Html;
}

/**
 * The names of the places in the picture, the weightiest first, none across another or across what is
 * already `taken`. `prefix` sets the ids of this picture's curves apart from those of others on the page.
 */
export function placeNames(
  frame: Frame,
  names: readonly PlaceName[],
  taken: readonly Box[],
  prefix: string,
): Html {
  const boxes = [...taken];
  const count = new Map<Lettering, number>();
  const written: Html[] = [];
  const most = (lettering: Lettering): number =>
    Math.ceil((lettering.most * frame.width) / FULL_WIDTH);
  for (const [index, name] of names.entries()) {
    const lettering = LETTERINGS.get(name.class);
    if (!lettering || frame.zoom < name.minzoom - lettering.early || frame.zoom > name.maxzoom)
      continue;
    if ((count.get(lettering) ?? 0) >= most(lettering)) continue;
    const found = placements(frame, name, lettering, `${prefix}-${String(index)}`).find((place) =>
      place.boxes.every((box) => boxes.every((other) => !overlap(box, other))),
    );
    if (!found) continue;
    boxes.push(...found.boxes);
    count.set(lettering, (count.get(lettering) ?? 0) + 1);
    written.push(found.svg);
  }
  return markup`<g class="names">${written}</g>`;
}

/** Ways to write a name, the best first; none when it does not fit into the picture. */
function placements(
  frame: Frame,
  { name, lang, line }: PlaceName,
  lettering: Lettering,
  id: string,
): readonly Written[] {
  const points = frame.laid(line).map(frame.project);
  const [first] = points;
  if (!first) return [];
  const all =
    points.length > 1
      ? along(points, { name, lang, id }, lettering)
      : beside(first, { name, lang }, lettering);
  return all.filter(({ boxes }) =>
    boxes.every(
      ({ left, top, right, bottom }) =>
        isWithin(frame, [left, top], EDGE) && isWithin(frame, [right, bottom], EDGE),
    ),
  );
}

/** Pixels across a town's dot, and of what a name goes round where a marker stands on the town. */
const [DOT, ROUND] = [8, 26];
/** How far down its height a letter stands. */
const BASELINE = 0.8;

/** A town's name goes beside its dot, to the right if it can; other names over their place. */
function beside([x, y]: Pixel, { name, lang }: Named, lettering: Lettering): readonly Written[] {
  const { style, height } = lettering;
  const width = spacedWidth(name, lettering);
  if (style !== 'town') {
    const box = boxAround(x, y, width, height);
    return [{ boxes: [box], svg: text({ name, lang }, box, 0, lettering) }];
  }
  const at = (size: number, side: LabelSide): Written => {
    const box = labelBox({ x, y, size, width, height }, side);
    return { boxes: [box], svg: text({ name, lang }, box, DIRECTIONS[side][0], lettering) };
  };
  const dot = markup`<circle class="dot" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2" />`;
  const near = SIDES.map((side) => at(DOT, side)).map(({ boxes, svg }): Written => ({
    boxes: [...boxes, boxAround(x, y, 6, 6)],
    svg: markup`${dot}${svg}`,
  }));
  return [...near, ...SIDES.map((side) => at(ROUND, side))];
}

/** A name along the middle of its curve, spaced to fill some of it; nothing when the curve is too short. */
function along(
  points: readonly Pixel[],
  { name, lang, id }: Named & { readonly id: string },
  lettering: Lettering,
): readonly Written[] {
  const { style, height } = lettering;
  const curve = runsRight(points) ? points : points.toReversed();
  const lengths = curve.map((at, index) => distance(curve[index - 1] ?? at, at));
  const length = lengths.reduce((sum, part) => sum + part, 0);
  const width = spacedWidth(name, lettering);
  if (length < width * 1.02) return [];
  const spacing = Math.min((length * 0.85 - width) / name.length, height * 0.6);
  const spaced = width + Math.max(0, spacing) * name.length;
  const data = curve.map(([x, y]) => `${x.toFixed(0)} ${y.toFixed(0)}`).join('L');
  const half = height * 0.6;
  let run = 0;
  const covered = curve.filter((_, index) => {
    run += lengths[index] ?? 0;
    return Math.abs(run - length / 2) <= spaced / 2 + half;
  });
  return [
    {
      boxes: covered.map(([x, y]) => boxAround(x, y, 2 * half, 2 * half)),
      svg: markup`<path id="${id}" class="curve" d="M${data}" /><text
          class="${style}"${langOf(lang)}
          font-size="${height}"
          letter-spacing="${Math.max(0, spacing).toFixed(1)}"
          dy="${(height * 0.33).toFixed(1)}"
          ><textPath href="#${id}" startOffset="50%" text-anchor="middle">${name}</textPath></text
        >`,
    },
  ];
}

/** A name in its box, on the side of it that is toward its place: left for 1, right for -1. */
function text({ name, lang }: Named, box: Box, across: number, { style, height }: Lettering): Html {
  const anchor = (['end', 'middle', 'start'] as const)[across + 1] ?? 'middle';
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  return markup`<text
    class="${style}"${langOf(lang)}
    x="${x.toFixed(1)}"
    y="${(box.top + height * BASELINE).toFixed(1)}"
    font-size="${height}"
    text-anchor="${anchor}"
    >${name}</text
  >`;
}

/** Says which language it is in, where that is not the page's. */
function langOf(lang: string | undefined): Html | null {
  return lang === undefined ? null : markup` lang="${lang}"`;
}

function spacedWidth(name: string, { height, spacing }: Lettering): number {
  return widthOf(name, height) + name.length * spacing;
}

function runsRight(points: readonly Pixel[]): boolean {
  return (points.at(-1)?.[0] ?? 0) >= (points[0]?.[0] ?? 0);
}

function distance([ax, ay]: Pixel, [bx, by]: Pixel): number {
  return Math.hypot(ax - bx, ay - by);
}
