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
  readonly early: number;
}

const TOWN: Lettering = { style: 'town', height: 12, most: 14, early: 1.6 };
const SEA: Lettering = { style: 'water', height: 14, most: 5, early: 0.7 };
const STRAIT: Lettering = { style: 'water', height: 11, most: 4, early: 0.7 };
const LAND: Lettering = { style: 'land', height: 13, most: 4, early: 0.7 };
const ISLAND: Lettering = { style: 'island', height: 10.5, most: 4, early: 0.7 };

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

/** A box that nothing else may cover: left, top, right, bottom in pixels. */
export type Box = readonly [number, number, number, number];

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
  { name, line }: PlaceName,
  lettering: Lettering,
  id: string,
): readonly Written[] {
  const points = frame.laid(line).map(frame.project);
  const [first] = points;
  if (!first) return [];
  const all =
    points.length > 1 ? along(points, name, lettering, id) : beside(first, name, lettering);
  return all.filter(({ boxes }) =>
    boxes.every(
      ([left, top, right, bottom]) =>
        isWithin(frame, [left, top], EDGE) && isWithin(frame, [right, bottom], EDGE),
    ),
  );
}

/** A town's name goes to the right of its dot, else to the left, above or below; other names over their place. */
function beside([x, y]: Pixel, name: string, { style, height }: Lettering): readonly Written[] {
  const width = widthOf(name, style, height);
  const lower = y + height * 0.33;
  if (style !== 'town') {
    return [
      {
        boxes: [[x - width / 2, y - height / 2, x + width / 2, y + height / 2]],
        svg: text(name, x, lower, 'middle', style, height),
      },
    ];
  }
  const dot = markup`<circle class="dot" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2" />`;
  const at = (anchor: 'start' | 'middle' | 'end', tx: number, ty: number): Written => {
    const left = { start: tx, middle: tx - width / 2, end: tx - width }[anchor];
    return {
      boxes: [[left, ty - height * 0.8, left + width, ty + height * 0.2]],
      svg: text(name, tx, ty, anchor, style, height),
    };
  };
  const near = [
    at('start', x + 6, lower),
    at('end', x - 6, lower),
    at('middle', x, y - 7),
    at('middle', x, y + height + 3),
  ].map(({ boxes, svg }): Written => ({
    boxes: [...boxes, [x - 3, y - 3, x + 3, y + 3]],
    svg: markup`${dot}${svg}`,
  }));
  // Where a marker stands on the town the name goes round the marker.
  const apart = [
    at('start', x + 15, lower),
    at('end', x - 15, lower),
    at('middle', x, y - 15),
    at('middle', x, y + height + 12),
  ];
  return [...near, ...apart];
}

/** A name along the middle of its curve, spaced to fill some of it; nothing when the curve is too short. */
function along(
  points: readonly Pixel[],
  name: string,
  { style, height }: Lettering,
  id: string,
): readonly Written[] {
  const curve = runsRight(points) ? points : points.toReversed();
  const lengths = curve.map((at, index) => distance(curve[index - 1] ?? at, at));
  const length = lengths.reduce((sum, part) => sum + part, 0);
  const width = widthOf(name, style, height);
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
      boxes: covered.map(([x, y]) => [x - half, y - half, x + half, y + half]),
      svg: markup`<path id="${id}" class="curve" d="M${data}" /><text
          class="${style}"
          font-size="${height}"
          letter-spacing="${Math.max(0, spacing).toFixed(1)}"
          dy="${(height * 0.33).toFixed(1)}"
          ><textPath href="#${id}" startOffset="50%" text-anchor="middle">${name}</textPath></text
        >`,
    },
  ];
}

function text(
  name: string,
  x: number,
  y: number,
  anchor: string,
  style: string,
  height: number,
): Html {
  return markup`<text
    class="${style}"
    x="${x.toFixed(1)}"
    y="${y.toFixed(1)}"
    font-size="${height}"
    text-anchor="${anchor}"
    >${name}</text
  >`;
}

/** Pixels that a name is likely to take up: no letters are at hand to measure. */
function widthOf(name: string, style: Lettering['style'], height: number): number {
  const perLetter = name === name.toUpperCase() ? 0.72 : 0.52;
  const spacing = style === 'town' ? 0 : 0.1;
  return name.length * height * (perLetter + spacing);
}

function runsRight(points: readonly Pixel[]): boolean {
  return (points.at(-1)?.[0] ?? 0) >= (points[0]?.[0] ?? 0);
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function distance([ax, ay]: Pixel, [bx, by]: Pixel): number {
  return Math.hypot(ax - bx, ay - by);
}
