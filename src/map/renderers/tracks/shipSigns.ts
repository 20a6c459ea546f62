import { OWN_SYMBOLS, symbolMarkup } from '../../symbols/markup';

/** Signs of ships in the colours they are asked for. */
export class ShipSigns {
  readonly #name: string;
  readonly #paper: string;
  readonly #onload: () => void;
  readonly #images = new Map<string, HTMLImageElement>();
  readonly #drawn = new Map<string, HTMLCanvasElement>();

  /** `name` is that of a symbol of renderers; `onload` is called when one can be drawn that could not be before. */
  constructor(name: string, paper: string, onload: () => void) {
    this.#name = name;
    this.#paper = paper;
    this.#onload = onload;
  }

  /** A sign in a colour, so many pixels wide; `null` while it is on its way. */
  of(tone: string, pixels: number): HTMLCanvasElement | null {
    const key = `${tone} ${String(pixels)}`;
    const known = this.#drawn.get(key);
    const image = known ? null : this.#imageOf(tone);
    if (known || image?.complete !== true || image.naturalWidth === 0) return known ?? null;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [pixels, pixels];
    canvas.getContext('2d')?.drawImage(image, 0, 0, pixels, pixels);
    this.#drawn.set(key, canvas);
    return canvas;
  }

  #imageOf(tone: string): HTMLImageElement {
    const known = this.#images.get(tone);
    if (known) return known;
    const image = new Image();
    const markup = symbolMarkup(OWN_SYMBOLS[this.#name] ?? '', { tone, paper: this.#paper });
    image.onload = this.#onload;
    image.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
    this.#images.set(tone, image);
    return image;
  }
}
