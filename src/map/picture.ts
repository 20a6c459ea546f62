import type { PaletteColours } from './style/palette';

/** What stands under the picture. */
export interface Caption {
  readonly title: string;
  readonly date: string;
  /** What the lines and signs mean. */
  readonly legend: readonly LegendEntry[];
  readonly credit: string;
}

interface LegendEntry {
  readonly text: string;
  readonly colour: string;
  readonly dashed: boolean;
}

/** Height of the caption, in pixels of the page. */
const CAPTION = 84;

/**
 * The map as it is on the page, with what floats over it and a caption: a new canvas. To be called while the map's
 * own canvas still holds the frame, so from its `render` event.
 */
export function composePicture(
  container: HTMLElement,
  caption: Caption,
  colours: PaletteColours,
): HTMLCanvasElement {
  const { clientWidth: width, clientHeight: height } = container;
  const ratio = devicePixelRatio;
  const sheet = document.createElement('canvas');
  sheet.width = width * ratio;
  sheet.height = (height + CAPTION) * ratio;
  const ink = sheet.getContext('2d');
  if (!ink) return sheet;
  ink.scale(ratio, ratio);
  ink.fillStyle = colours.panel;
  ink.fillRect(0, 0, width, height + CAPTION);
  for (const canvas of container.querySelectorAll('canvas')) {
    ink.globalAlpha = Number(getComputedStyle(canvas).opacity);
    ink.drawImage(canvas, 0, 0, width, height);
  }
  ink.globalAlpha = 1;
  for (const mover of container.querySelectorAll<HTMLElement>('[data-mover]:not([hidden])')) {
    drawMover(ink, container.getBoundingClientRect(), mover, colours.paper);
  }
  drawCaption(ink, caption, colours, width, height);
  return sheet;
}

function drawMover(
  ink: CanvasRenderingContext2D,
  origin: DOMRect,
  mover: HTMLElement,
  halo: string,
): void {
  const [image, label] = [mover.querySelector('img'), mover.querySelector('.label')];
  const at = mover.getBoundingClientRect();
  const size = image?.offsetWidth ?? 0;
  ink.save();
  ink.translate(at.left - origin.left, at.top - origin.top);
  ink.rotate((Number.parseFloat(mover.style.getPropertyValue('--heading')) * Math.PI) / 180);
  if (image) ink.drawImage(image, -size / 2, -size / 2, size, size);
  ink.restore();
  if (!(label instanceof HTMLElement) || getComputedStyle(label).opacity === '0') return;
  const box = label.getBoundingClientRect();
  ink.font = "600 12.5px 'Atlas Sans', sans-serif";
  ink.lineWidth = 3;
  ink.strokeStyle = halo;
  ink.fillStyle = getComputedStyle(mover).color;
  for (const [index, line] of label.innerText.trim().split('\n').entries()) {
    const [x, y] = [box.left - origin.left, box.top - origin.top + 12 + 14 * index];
    ink.strokeText(line, x, y);
    ink.fillText(line, x, y);
  }
}

function drawCaption(
  ink: CanvasRenderingContext2D,
  { title, date, legend, credit }: Caption,
  colours: PaletteColours,
  width: number,
  top: number,
): void {
  ink.fillStyle = colours.ink;
  ink.font = "600 18px 'Atlas Serif', serif";
  ink.fillText(title, 16, top + 28, width - 32);
  ink.textAlign = 'right';
  ink.font = "16px 'Atlas Serif', serif";
  ink.fillText(date, width - 16, top + 28, width / 2);
  ink.textAlign = 'left';
  ink.font = "12px 'Atlas Sans', sans-serif";
  let x = 16;
  for (const entry of legend) {
    ink.strokeStyle = entry.colour;
    ink.lineWidth = 2.5;
    ink.setLineDash(entry.dashed ? [6, 3] : []);
    ink.beginPath();
    ink.moveTo(x, top + 46);
    ink.lineTo(x + 26, top + 46);
    ink.stroke();
    ink.fillStyle = colours.ink;
    ink.fillText(entry.text, x + 32, top + 50);
    x += 32 + ink.measureText(entry.text).width + 22;
  }
  ink.fillStyle = colours.inkSoft;
  ink.font = "11px 'Atlas Sans', sans-serif";
  ink.fillText(credit, 16, top + 72, width - 32);
}
