import { type Html, markup } from '../html';
import type { Frame } from './frame';

/** Distance from the coast and width in pixels of each water-line, farthest first, as engravers drew them. */
const WATER_LINES = [
  { nth: 3, distance: 9, width: 0.6 },
  { nth: 2, distance: 5.7, width: 0.75 },
  { nth: 1, distance: 2.8, width: 0.95 },
] as const;

/**
 * The pale water along a coast and its water-lines: for each, a stroke along the coast and a narrower one of
 * the water's colour over it. What falls on land is covered by the land. `coast` is the id of the land's path.
 */
export function shore(coast: string): Html {
  const stroke = (of: string, width: number): Html =>
    markup`<use href="#${coast}" class="${of}" stroke-width="${width.toFixed(1)}" />`;
  return markup`<g class="shore"
    >${stroke('wash edge', 26)}${stroke('wash', 21)}${WATER_LINES.map(
      ({ nth, distance, width }) => [
        stroke(`water-line nth-${String(nth)}`, 2 * distance + width),
        stroke('wash', 2 * distance - width),
      ],
    )}</g
  >`;
}

/** Degrees between the lines of the net, coarsest last. */
const STEPS = [0.25, 0.5, 1, 2, 5, 10, 20, 30];
/** Pixels that lines of the net keep between them. */
const LEAST_GAP = 105;
/** Pixels from the corners where no degree is written. */
const CORNER = 26;

/** The net of meridians and parallels with their degrees along the upper and the left edge. */
export function graticule(frame: Frame): { readonly lines: Html; readonly degrees: Html } {
  const { width, height } = frame;
  const perDegree = width / (frame.lngAt(width) - frame.lngAt(0));
  const step = STEPS.find((degrees) => degrees * perDegree >= LEAST_GAP) ?? 30;
  const meridians = multiples(step, frame.lngAt(0), frame.lngAt(width)).map((lng) => ({
    at: frame.project([lng, 0])[0],
    text: degreesText(((lng + 540) % 360) - 180, 'E', 'W'),
  }));
  const parallels = multiples(step, frame.latAt(height), frame.latAt(0)).map((lat) => ({
    at: frame.project([0, lat])[1],
    text: degreesText(lat, 'N', 'S'),
  }));
  const data = [
    ...meridians.map(({ at }) => `M${at.toFixed(1)} 0V${String(height)}`),
    ...parallels.map(({ at }) => `M0 ${at.toFixed(1)}H${String(width)}`),
  ].join('');
  return {
    lines: markup`<path class="graticule" d="${data}" />`,
    degrees: markup`<g class="degrees"
      >${meridians
        .filter(({ at }) => at > CORNER && at < width - CORNER)
        .map(
          ({ at, text }) =>
            markup`<text x="${at.toFixed(1)}" y="15" text-anchor="middle">${text}</text>`,
        )}${parallels
        .filter(({ at }) => at > CORNER && at < height - CORNER)
        .map(({ at, text }) => markup`<text x="9" y="${(at + 3).toFixed(1)}">${text}</text>`)}</g
    >`,
  };
}

function multiples(step: number, from: number, to: number): readonly number[] {
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}

function degreesText(value: number, positive: string, negative: string): string {
  const minutes = Math.round(Math.abs(value) * 60);
  const rest = minutes % 60;
  const text = `${String(Math.floor(minutes / 60))}°${rest > 0 ? ` ${String(rest)}′` : ''}`;
  return value === 0 ? text : `${text} ${value > 0 ? positive : negative}`;
}

/** Kilometres that a scale bar may stand for. */
const ROUND_KM = [2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2];
const LONGEST_BAR = 96;
const KM_PER_DEGREE = 111.195;

/** A bar of a round number of kilometres, true at the middle of the picture. */
export function scaleBar(frame: Frame): Html {
  const { width, height } = frame;
  const middle = Math.cos((frame.latAt(height / 2) * Math.PI) / 180);
  const pixelsPerKm =
    width / ((frame.lngAt(width) - frame.lngAt(0)) * KM_PER_DEGREE * Math.abs(middle));
  const km = ROUND_KM.find((length) => length * pixelsPerKm <= LONGEST_BAR) ?? 1;
  const x = width - 14 - km * pixelsPerKm;
  const y = height - 14;
  return markup`<g class="scale"
    ><path d="M${x.toFixed(1)} ${y - 4}v4H${width - 14}v-4" /><text
      x="${width - 14}"
      y="${y - 8}"
      text-anchor="end"
      >${km.toLocaleString('en-GB')} km</text
    ></g
  >`;
}
