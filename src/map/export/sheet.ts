import { KM_PER_NM } from '../../domain/geometry/geodesy';
import type { Chart } from '../chart/chart';
import type { Scene } from '../core/scene.svelte';
import { scaleBar } from '../controls/scale';
import type { PaletteColours } from '../../design/palette';
import { type Caption, type CaptionLayout, MARK, layoutCaption } from './caption';
import type { PacedMap } from '../pace/PacedMap';
import { SANS, withScripts } from '../style/families';
import type { Measure } from '../style/lines';

/** What is drawn: the map with the chart over it. */
export interface Drawn {
  readonly map: PacedMap;
  readonly chart: Chart;
  readonly scene: Scene;
}

/** What is drawn besides the map itself. */
export interface Margin {
  readonly caption: Caption;
  readonly colours: PaletteColours;
  /** Kilometres in a pixel of the page in the middle of the map; `null` on the globe, which has no one scale. */
  readonly kmPerPixel: number | null;
  /** How much of a clip has run, 0 to 1; `null` for a still picture. */
  readonly part: number | null;
}

/** Longest bar of the scale in pixels. */
const LONGEST = 130;

/** Height of the caption under a picture so many pixels wide, in pixels of the page. */
export function captionHeight(caption: Caption, width: number): number {
  const ink = document.createElement('canvas').getContext('2d');
  return ink ? Math.ceil(layoutCaption(caption, width, measureWith(ink, caption)).height) : 0;
}

/**
 * Draws the map with what floats over it, and a caption under it, on a canvas of the right size; `ratio` is how many of
 * its pixels one of the page has. To be called in the same turn in which the map has drawn itself.
 */
export function drawSheet(
  sheet: HTMLCanvasElement,
  { map, chart, scene }: Drawn,
  ratio: number,
  { caption, colours, kmPerPixel, part }: Margin,
): void {
  const ink = sheet.getContext('2d');
  if (!ink) return;
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  ink.setTransform(ratio, 0, 0, ratio, 0, 0);
  ink.fillStyle = colours.space;
  ink.fillRect(0, 0, width, height);
  ink.drawImage(map.getCanvas(), 0, 0, width, height);
  ink.save();
  chart.drawOn(ink, scene.chart, ratio);
  ink.restore();
  if (kmPerPixel !== null) drawScale(ink, kmPerPixel, [width - 18, height - 18], colours);
  ink.translate(0, height);
  ink.fillStyle = colours.panel;
  ink.fillRect(0, 0, width, sheet.height / ratio - height + 1);
  drawEdge(ink, width, part, colours);
  drawCaption(ink, caption, layoutCaption(caption, width, measureWith(ink, caption)), colours);
}

/** The line between map and caption; in a clip it tells how far it has run. */
function drawEdge(
  ink: CanvasRenderingContext2D,
  width: number,
  part: number | null,
  { rule, accent }: PaletteColours,
): void {
  ink.fillStyle = rule;
  ink.fillRect(0, 0, width, part === null ? 1 : 3);
  ink.fillStyle = accent;
  if (part !== null) ink.fillRect(0, 0, width * part, 3);
}

function drawCaption(
  ink: CanvasRenderingContext2D,
  { families, legend }: Caption,
  { texts, marks }: CaptionLayout,
  colours: PaletteColours,
): void {
  for (const { text, font, ink: colour, x, y, align, spacing } of texts) {
    ink.font = withScripts(font, families);
    ink.letterSpacing = `${spacing}px`;
    ink.textAlign = align;
    ink.fillStyle = colours[colour];
    ink.fillText(text, x, y);
  }
  ink.letterSpacing = '0px';
  for (const { index, x, y } of marks) {
    const mark = legend[index]?.mark;
    if (mark instanceof HTMLImageElement) drawMark(ink, mark, x, y);
  }
}

function drawMark(
  ink: CanvasRenderingContext2D,
  mark: HTMLImageElement,
  x: number,
  y: number,
): void {
  const { naturalWidth, naturalHeight } = mark;
  const fit = Math.min(MARK.width / naturalWidth, MARK.height / naturalHeight);
  const [wide, high] = [naturalWidth * fit, naturalHeight * fit];
  ink.drawImage(mark, x + (MARK.width - wide) / 2, y - high / 2, wide, high);
}

function drawScale(
  ink: CanvasRenderingContext2D,
  kmPerPixel: number,
  [right, bottom]: readonly [number, number],
  { seaInk, seaHalo }: PaletteColours,
): void {
  const bars = [
    { unit: 'km', down: -1, ...scaleBar(kmPerPixel, LONGEST) },
    { unit: 'nm', down: 1, ...scaleBar(kmPerPixel / KM_PER_NM, LONGEST) },
  ];
  const middle = bottom - 16;
  ink.font = `600 11px ${SANS}`;
  ink.textAlign = 'right';
  for (const [colour, width] of [
    [seaHalo, 4],
    [seaInk, 1.5],
  ] as const) {
    ink.strokeStyle = colour;
    ink.fillStyle = colour;
    for (const { unit, down, length, pixels } of bars) {
      ink.lineWidth = width;
      ink.beginPath();
      ink.moveTo(right - pixels, middle + down * 5);
      ink.lineTo(right - pixels, middle);
      ink.lineTo(right, middle);
      ink.lineTo(right, middle + down * 5);
      ink.stroke();
      const text = `${length.toLocaleString('en-GB')} ${unit}`;
      ink.lineWidth = 3;
      const baseline = middle + (down < 0 ? -5 : 14);
      if (width > 2) ink.strokeText(text, right - 6, baseline);
      else ink.fillText(text, right - 6, baseline);
    }
  }
}

function measureWith(ink: CanvasRenderingContext2D, { families }: Caption): Measure {
  return (font, text) => {
    ink.font = withScripts(font, families);
    return ink.measureText(text).width;
  };
}
