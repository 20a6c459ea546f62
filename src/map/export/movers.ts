import { type Measure, brokenLines } from './lines';

/** How wide a ship's name may be before it is broken, in pixels, and how high a line of it is. */
const WIDEST = 119;
const LINE = 14.5;
const NAME = "600 12.5px 'Atlas Sans', sans-serif";
const CREW = "400 11px 'Atlas Sans', sans-serif";

/** Where the lines of a label stand about its ship, as the page has them. */
export interface LabelPlace {
  readonly align: 'left' | 'right' | 'center';
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
}

/** Place of a label of so many lines on a side of a ship so many pixels wide; the ship lies at 0, 0. */
export function labelPlace(side: string, size: number, lines: number): LabelPlace {
  const isAslant = side.includes('-');
  const away = isAslant ? size / 3 : size / 2 + 2;
  const across = side.endsWith('right') ? 1 : side.endsWith('left') ? -1 : 0;
  const y = baseline(side, away, lines);
  return { align: ALIGN[across + 1] ?? 'center', x: across * away, y };
}

const ALIGN = ['right', 'center', 'left'] as const;

function baseline(side: string, away: number, lines: number): number {
  if (side.startsWith('below')) return away + 10;
  if (side.startsWith('above')) return -away - lines * LINE + 12;
  return (-lines * LINE) / 2 + 11;
}

/** Draws the ships that float over the map, with their names, as they stand on the page. */
export function drawMovers(
  ink: CanvasRenderingContext2D,
  container: HTMLElement,
  halo: string,
): void {
  const origin = container.getBoundingClientRect();
  for (const mover of container.querySelectorAll<HTMLElement>('[data-mover]:not([hidden])')) {
    const at = mover.getBoundingClientRect();
    ink.save();
    ink.translate(at.left - origin.left, at.top - origin.top);
    ink.globalAlpha = mover.classList.contains('ghost') ? 0.5 : 1;
    drawMover(ink, mover, halo);
    ink.restore();
  }
}

function drawMover(ink: CanvasRenderingContext2D, mover: HTMLElement, halo: string): void {
  const image = mover.querySelector('img');
  const size = image?.offsetWidth ?? 0;
  const heading = Number.parseFloat(mover.style.getPropertyValue('--heading')) || 0;
  ink.save();
  ink.rotate((heading * Math.PI) / 180);
  if (image?.complete) ink.drawImage(image, -size / 2, -size / 2, size, size);
  ink.restore();
  const { side = 'none' } = mover.dataset;
  const isNamed = side !== 'none' || mover.classList.contains('lit');
  if (isNamed) drawLabel(ink, mover, side === 'none' ? 'right' : side, size, halo);
}

function drawLabel(
  ink: CanvasRenderingContext2D,
  mover: HTMLElement,
  side: string,
  size: number,
  halo: string,
): void {
  const measure: Measure = (font, text) => {
    ink.font = font;
    return ink.measureText(text).width;
  };
  const crew = mover.querySelector('small')?.textContent ?? '';
  const name = (mover.querySelector('.label')?.firstChild?.textContent ?? '').trim();
  const lines = [
    ...brokenLines(name, NAME, WIDEST, measure).map((text) => ({ text, font: NAME })),
    ...brokenLines(crew, CREW, WIDEST, measure).map((text) => ({ text, font: CREW })),
  ];
  const { align, x, y } = labelPlace(side, size, lines.length);
  ink.textAlign = align;
  ink.lineJoin = 'round';
  ink.lineWidth = 3.5;
  ink.strokeStyle = halo;
  ink.fillStyle = getComputedStyle(mover).color;
  for (const [index, { text, font }] of lines.entries()) {
    ink.font = font;
    ink.strokeText(text, x, y + LINE * index);
    ink.fillText(text, x, y + LINE * index);
  }
}
