import type { FeatureId } from '../../domain/atlas/id';
import {
  LIT_SIDES,
  type LabelSide,
  type Lettering,
  SIDES,
  labelBox,
  placeLabels,
} from '../../domain/framing/beside';
import { type Box, boxAround, grown, holds, isIn, overlap } from '../../domain/framing/box';
import { GREAT_NAMES, GROUND_NAMES } from '../base/names/names';
import { blankCanvas, hideCanvas } from '../core/canvas/blankCanvas';
import { type Letters, lettersOn } from '../ground/letters';
import { limbOf, paintLimb } from '../core/canvas/limb';
import type { Hit } from '../pointer/pick';
import { RENDERERS } from '../renderers';
import type { PaletteColours } from '../../design/palette';
import type { ChartDrawing, Label, Mark } from './drawing';
import { type SetLabel, paintLabel, setLabel } from './labels';
import { type ChartMap, Screen } from './screen';

/** What is on the chart at a moment. */
export interface ChartScene {
  readonly drawings: readonly ChartDrawing[];
  readonly colours: PaletteColours;
  /** What floats over the map, in its pixels: a label stands under it only if it must. */
  readonly floats: readonly Box[];
  /** Families of letters that the atlas's own have not. */
  readonly families: readonly string[];
}

/** A mark with its label where it is written. */
interface Placed {
  readonly mark: Mark;
  readonly label: SetLabel;
  readonly side: LabelSide | null;
  readonly box: Box | null;
}

/**
 * While the chart lies still, lines grow no oftener than this in milliseconds: their ends lie under the marks. Labels
 * are set anew no oftener than the other while something moves.
 */
const CALM = 100;
const LABELS_EVERY = 250;
/** Layers of what a label must not be written over, and a line not be drawn through; with the others, what it should not. */
const THEMES = [...GREAT_NAMES, ...RENDERERS.flatMap(({ lettered }) => lettered)];
const LETTERED = [...THEMES, ...GROUND_NAMES];
/** MapLibre keeps so many pixels round letters clear of others; a line may come nearer. */
const CLEAR = 2;
const SHARPEST = 3;
/** So far beyond the edge of the map, in pixels, a mark has a label that may be seen. */
const BEYOND = 140;
const NO_LABEL: SetLabel = { lines: [], width: 0, height: 0 };

/**
 * What moves, drawn over the map on a canvas of its own: the map under it rests while the clock plays. To move a point
 * of its own it would draw all its layers anew for every frame.
 */
export class Chart {
  readonly #map: ChartMap;
  /** The lines drawn last, to be put under marks that have moved on. */
  readonly #lines = document.createElement('canvas');
  readonly #measuring = document.createElement('canvas').getContext('2d');
  #sides: ReadonlyMap<FeatureId, LabelSide | null> = new Map();
  #set: ReadonlyMap<string, SetLabel> = new Map();
  #screen: Screen;
  #placed: readonly Placed[] = [];
  #labelled = -Infinity;
  #drawn: { at: number; screen: Screen; looks: readonly unknown[]; isEmpty: boolean } | null = null;

  constructor(map: ChartMap) {
    this.#map = map;
    this.#screen = new Screen(map);
  }

  /** To be called when the camera has moved or the map has a new size. */
  cameraMoved(): void {
    this.#screen = new Screen(this.#map);
  }

  /** Shows a moment on the chart's own canvas; `moving` while clock or camera run. */
  show(canvas: HTMLCanvasElement, scene: ChartScene, moving: boolean): void {
    // A map that is not laid out, as on paper, has nothing to be drawn on, nor can an empty canvas be drawn.
    if (this.#screen.isNothing) {
      hideCanvas(canvas);
      return;
    }
    const ratio = Math.min(SHARPEST, this.#map.getPixelRatio());
    const isEmpty = this.#drawLines(scene, ratio, moving);
    this.#place(scene, moving);
    if (isEmpty && this.#placed.length === 0) {
      hideCanvas(canvas);
      return;
    }
    const ctx = blankCanvas(canvas, this.#screen.size, ratio);
    if (ctx) this.#paint(ctx, scene.colours, ratio);
  }

  /** Draws a moment on another canvas, over a picture of the map as it stands. */
  drawOn(ctx: CanvasRenderingContext2D, scene: ChartScene, ratio: number): void {
    this.cameraMoved();
    if (this.#screen.isNothing) return;
    this.#drawLines(scene, ratio, false);
    // Nothing floats over a picture.
    this.#place({ ...scene, floats: [] }, false);
    this.#paint(ctx, scene.colours, ratio);
  }

  /** What lies at a point: a mark before a label. `reach` is how far beside a mark counts as on it, in pixels. */
  hitsAt(x: number, y: number, reach: number): readonly Hit[] {
    return this.#placed.flatMap(({ mark, box }): Hit[] => {
      const { id, rank, size } = mark;
      const isOn = isIn(grown(boxAround(mark.x, mark.y, size, size), reach), [x, y]);
      if (!isOn && !(box && isIn(box, [x, y]))) return [];
      return [{ id, order: isOn ? 0 : 1, rank, at: [mark.x, mark.y] }];
    });
  }

  /** Whether there is nothing but marks to see; what has been drawn just now is not drawn again. */
  #drawLines(scene: ChartScene, ratio: number, moving: boolean): boolean {
    const [at, screen] = [performance.now(), this.#screen];
    const looks = [scene.colours, ...scene.drawings.map(({ look }) => look)];
    const last = this.#drawn;
    const isSame = last?.screen === screen && last.looks.every((look, nth) => look === looks[nth]);
    if (isSame && moving && at - last.at < CALM) return last.isEmpty;
    const ctx = blankCanvas(this.#lines, screen.size, ratio);
    const isEmpty = !ctx || !this.#paintLines(ctx, scene);
    this.#drawn = { at, screen, looks, isEmpty };
    return isEmpty;
  }

  #paintLines(ctx: CanvasRenderingContext2D, { drawings, colours }: ChartScene): boolean {
    ctx.save();
    [ctx.lineCap, ctx.lineJoin] = ['round', 'round'];
    const drawn = drawings.filter(({ lines }) => lines(ctx, this.#screen));
    // While the camera moves it is not known where the letters are.
    if (drawn.length > 0 && !this.#map.isMoving()) cutOut(ctx, lettersOn(this.#map, THEMES));
    const limb = limbOf(this.#map, this.#screen.size[1]);
    ctx.globalCompositeOperation = 'destination-over';
    if (limb) paintLimb(ctx, limb, colours);
    ctx.restore();
    return limb !== null || drawn.length > 0;
  }

  #place({ drawings, families, floats }: ChartScene, moving: boolean): void {
    const [width, height] = this.#screen.size;
    const sight = { left: -BEYOND, top: -BEYOND, right: width + BEYOND, bottom: height + BEYOND };
    const marks = drawings
      .flatMap((drawing) => drawing.marks(this.#screen))
      .filter(({ x, y }) => isIn(sight, [x, y]))
      // A name between two pixels is blurred, more or less so by where it came from.
      .map((mark) => (moving ? mark : { ...mark, x: Math.round(mark.x), y: Math.round(mark.y) }));
    const labels = this.#setLabels(
      marks.map(({ label }) => label),
      families,
    );
    const now = performance.now();
    if (!moving || now - this.#labelled > LABELS_EVERY) {
      this.#labelled = now;
      this.#placeLabels(marks, labels, floats, moving);
    }
    this.#placed = marks.map((mark, nth) => {
      const label = labels[nth] ?? NO_LABEL;
      const side = this.#sides.get(mark.id) ?? (mark.insists ? 'right' : null);
      return { mark, label, side, box: side && labelBox({ ...mark, ...label }, side) };
    });
  }

  /** A side for the label of each mark; while something moves it is kept while there is room, at rest it is the same whatever was before. */
  #placeLabels(
    marks: readonly Mark[],
    labels: readonly SetLabel[],
    floats: readonly Box[],
    moving: boolean,
  ): void {
    const named = marks.map(({ id, x, y, size, insists }, nth) => {
      const { width, height } = labels[nth] ?? NO_LABEL;
      const side = moving ? (this.#sides.get(id) ?? null) : null;
      return { x, y, size, width, height, side, sides: insists ? LIT_SIDES : SIDES };
    });
    const letters = lettersOn(this.#map, LETTERED);
    const [right, bottom] = this.#screen.size;
    const whole = { left: 0, top: 0, right, bottom };
    const sides = placeLabels(named, (box) => {
      const isSeen = holds(whole, box) && !floats.some((float) => overlap(float, box));
      const lettering = letteringIn(letters, box);
      return lettering === 'none' && !isSeen ? 'ground' : lettering;
    });
    this.#sides = new Map(marks.map(({ id }, nth) => [id, sides[nth] ?? null]));
  }

  /** To measure letters is dear, and most of what is written was written in the frame before. */
  #setLabels(labels: readonly Label[], families: readonly string[]): readonly SetLabel[] {
    const set = labels.map((label): readonly [string, SetLabel] => {
      const key = [label.name, label.note, ...families].join('\n');
      return [key, this.#set.get(key) ?? setLabel(label, families, this.#measure)];
    });
    this.#set = new Map(set);
    return set.map(([, label]) => label);
  }

  readonly #measure = (font: string, text: string): number => {
    const ctx = this.#measuring;
    if (!ctx) return 0;
    ctx.font = font;
    return ctx.measureText(text).width;
  };

  #paint(ctx: CanvasRenderingContext2D, { paper }: PaletteColours, ratio: number): void {
    if (this.#drawn?.isEmpty === false) ctx.drawImage(this.#lines, 0, 0, ...this.#screen.size);
    for (const { mark, label, side, box } of this.#placed) {
      ctx.save();
      ctx.globalAlpha = mark.strength;
      if (side && box) paintLabel(ctx, label, box, side, [mark.colour, paper]);
      ctx.translate(mark.x, mark.y);
      mark.paint(ctx, ratio);
      ctx.restore();
    }
  }
}

function letteringIn(letters: readonly Letters[], box: Box): Lettering {
  const found = letters.filter((each) => overlap(each.box, box));
  if (found.length === 0) return 'none';
  return found.some(({ layers }) => layers.some((layer) => THEMES.includes(layer)))
    ? 'theme'
    : 'ground';
}

/** Takes away what is drawn where letters stand: a line ends before a name and goes on behind it. */
function cutOut(ctx: CanvasRenderingContext2D, letters: readonly Letters[]): void {
  [ctx.globalCompositeOperation, ctx.globalAlpha, ctx.fillStyle] = ['destination-out', 1, '#000'];
  ctx.beginPath();
  for (const { box } of letters) {
    const { left, top, right, bottom } = grown(box, -CLEAR);
    ctx.rect(left, top, right - left, bottom - top);
  }
  ctx.fill();
}
