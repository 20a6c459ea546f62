import type { Position } from 'geojson';
import { colouredSides, type SideMeta } from '../../../domain/atlas/sides';
import { arrowOutline, smoothWay } from '../../../domain/plates/arrow';
import { hachures } from '../../../domain/plates/hachures';
import type { Plate, PlateMark, PlatesFile, Sketch } from '../../../domain/plates/plate';
import { boxAround } from '../../../domain/framing/box';
import { mercatorOf } from '../../../domain/geometry/mercator';
import type { Extent } from '../../../domain/geometry/view';
import type { PageWords } from '../../../words/en/pages';
import { type Html, joined, markup } from '../html';
import { frameOf, isWithin, type Frame, type Size } from './frame';
import { lakePath } from './lakes';
import { landPath } from './land';
import { placeNames } from './names';
import type { PlaceName } from './places';
import { scaleBar } from './sea';

/** What a plate of a page is drawn from. */
export interface PlateInput {
  readonly plate: Plate;
  readonly file: PlatesFile;
  /** What its passage shows. */
  readonly extent: Extent;
  readonly names: readonly PlaceName[];
  readonly sides: readonly SideMeta[];
  readonly words: PageWords;
}

const SIZE: Size = { width: 880, height: 620 };
/** Breadth of an arrow as a share of the picture's width on the flat world. */
const BREADTH = 0.013;

/** All steps of a battle on one still map, each arrow with the number of its step, and the steps as its key. */
export function plateFigure({ plate, file, extent, names, sides, words }: PlateInput): Html {
  const frame = frameOf(extent, SIZE);
  const [west, , east] = extent;
  const breadth = BREADTH * (mercatorOf([east, 0])[0] - mercatorOf([west, 0])[0]);
  const steps = file.plates[plate.id] ?? [];
  const corner = {
    left: SIZE.width - 120,
    top: SIZE.height - 36,
    right: SIZE.width,
    bottom: SIZE.height,
  };
  const taken = steps.flat().flatMap((mark) => {
    const at = tailOf(mark);
    return at ? [boxAround(...frame.project(at), 20, 20)] : [];
  });
  return markup`<figure class="overview" hidden>
    <svg class="map" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${words.battleMap(plate.title)}">
      <clipPath id="${plate.id}-frame"><rect width="${SIZE.width}" height="${SIZE.height}" /></clipPath>
      <g clip-path="url(#${plate.id}-frame)">
        <rect class="sea" width="${SIZE.width}" height="${SIZE.height}" />
        <defs><path id="${plate.id}-land" d="${landPath(frame)}" /></defs><use href="#${plate.id}-land" class="land" /><path class="lake" d="${lakePath(frame)}" />
        ${ground(frame, file.sketches)}
        ${steps.map((marks, index) => marks.map((mark) => drawn(frame, mark, index + 1, breadth, sides)))}
        ${placeNames(frame, names, [...taken, corner], plate.id)}
        ${scaleBar(frame)}
      </g>
      <rect class="border" width="${SIZE.width}" height="${SIZE.height}" />
    </svg>
    <figcaption><b>${plate.title}</b>. ${words.battleHow}
      <ol>${plate.steps.map(({ title }, index) => markup`<li>${title}${wordsOf(steps[index] ?? [])}</li>`)}</ol>
    </figcaption>
  </figure>`;
}

function wordsOf(marks: readonly PlateMark[]): string {
  const words = marks.flatMap((mark) => mark.words ?? []);
  return words.length > 0 ? `: ${words.join('; ')}` : '';
}

function tailOf(mark: PlateMark): Position | null {
  if (mark.kind === 'arrow') return mark.along[0] ?? null;
  return 'at' in mark ? mark.at : null;
}

function drawn(
  frame: Frame,
  mark: PlateMark,
  step: number,
  breadth: number,
  sides: readonly SideMeta[],
): Html {
  const ink = inkOf(mark, sides);
  const isGuess = 'guess' in mark && mark.guess;
  const dash = isGuess ? markup` stroke-dasharray="5 4"` : '';
  const tail = tailOf(mark);
  const number = tail && numbered(frame, tail, step, ink);
  if (mark.kind === 'arrow') {
    const path = pathOf(frame, arrowOutline(mark.along, breadth));
    return markup`<path d="${path}Z" fill="${ink}" fill-opacity="${isGuess ? '0.3' : '0.7'}" stroke="${ink}"${dash} />${number}`;
  }
  if (mark.kind === 'front') {
    return markup`<path d="${pathOf(frame, smoothWay(mark.along))}" fill="none" stroke="${ink}" stroke-width="2.5" stroke-opacity="0.6"${dash} />`;
  }
  return markup`${number}`;
}

function inkOf(mark: PlateMark, sides: readonly SideMeta[]): string {
  const side = 'side' in mark ? colouredSides(sides).find(({ id }) => id === mark.side) : undefined;
  return side ? `var(--side-${side.id})` : 'var(--neutral)';
}

function numbered(frame: Frame, at: Position, step: number, ink: string): Html {
  const [x, y] = frame.project(at);
  return markup`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="8" fill="${ink}" /><text
      x="${x.toFixed(1)}" y="${(y + 3.6).toFixed(1)}" text-anchor="middle" font-size="11" fill="var(--paper)">${step}</text>`;
}

/** Heights, walls and works within the picture. */
function ground(frame: Frame, sketches: readonly Sketch[]): Html {
  const seen = sketches.filter(({ line }) =>
    line.some((position) => isWithin(frame, frame.project(position))),
  );
  return joined(
    seen.map(({ kind, line, widthKm }) => {
      if (kind === 'height') {
        const { light, shade } = hachures(line, widthKm);
        return markup`<path d="${strokes(frame, light)}" fill="none" stroke="var(--ink-soft)" stroke-width="0.5" /><path d="${strokes(frame, shade)}" fill="none" stroke="var(--ink-soft)" stroke-width="1" />`;
      }
      return line.length > 1
        ? markup`<path d="${pathOf(frame, line)}" fill="none" stroke="var(--ink)" />`
        : markup``;
    }),
    '',
  );
}

function strokes(frame: Frame, lines: readonly (readonly Position[])[]): string {
  return lines.map((line) => pathOf(frame, line)).join('');
}

function pathOf(frame: Frame, line: readonly Position[]): string {
  const points = line
    .map((at) => frame.project(at))
    .map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return points.length > 0 ? `M${points.join('L')}` : '';
}
