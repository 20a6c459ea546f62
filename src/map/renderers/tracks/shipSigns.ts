import { OWN_SYMBOLS, symbolMarkup } from '../../symbols/markup';

/** How a ship is drawn: in a colour, and `hollow` where her side is told apart by form as well. */
export interface ShipLook {
  readonly tone: string;
  readonly hollow: boolean;
}

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

  /** A sign so many pixels wide; `null` while it is on its way. */
  of(look: ShipLook, pixels: number): HTMLCanvasElement | null {
    const key = `${keyOf(look)} ${String(pixels)}`;
    const known = this.#drawn.get(key);
    const image = known ? null : this.#imageOf(look);
    if (known || image?.complete !== true || image.naturalWidth === 0) return known ?? null;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [pixels, pixels];
    canvas.getContext('2d')?.drawImage(image, 0, 0, pixels, pixels);
    this.#drawn.set(key, canvas);
    return canvas;
  }

  #imageOf(look: ShipLook): HTMLImageElement {
    const known = this.#images.get(keyOf(look));
    if (known) return known;
    const image = new Image();
    const name = look.hollow ? `${this.#name}-hollow` : this.#name;
    const colours = { tone: look.tone, paper: this.#paper };
    const markup = symbolMarkup(OWN_SYMBOLS[name] ?? '', colours);
    image.onload = this.#onload;
    image.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
    this.#images.set(keyOf(look), image);
    return image;
  }
}

function keyOf({ tone, hollow }: ShipLook): string {
  return hollow ? `${tone} hollow` : tone;
}
