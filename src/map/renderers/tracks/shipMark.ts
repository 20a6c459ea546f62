import type { LabelSide } from './moverLabels';

/** How a ship stands on the screen. */
export interface ShipStand {
  /** Pixels. */
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise from the top of the screen. */
  readonly turn: number;
  /** `null` when there is no room for the label. */
  readonly side: LabelSide | null;
  /** False for a ghost. */
  readonly present: boolean;
}

/** A ship's element over the map. Sixty times a second it is written only what has changed: each word of it costs the page a look at all its styles. */
export class ShipMark {
  readonly #element: HTMLElement;
  #turn = NaN;
  #side = '';
  #ghost: boolean;
  #measured = '';
  #size: readonly [number, number] = [0, 0];

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#ghost = element.hasAttribute('data-ghost');
  }

  /** Puts the ship where she stands. */
  put({ x, y, turn, side, present }: ShipStand): void {
    const element = this.#element;
    if (element.hidden) element.hidden = false;
    element.style.transform = `translate3d(${x.toFixed(1)}px, ${y.toFixed(1)}px, 0)`;
    const degrees = Math.round(turn);
    if (degrees !== this.#turn) element.style.setProperty('--heading', `${degrees}deg`);
    this.#turn = degrees;
    const name = side ?? 'none';
    if (name !== this.#side) element.dataset.side = name;
    this.#side = name;
    if (present === this.#ghost) element.toggleAttribute('data-ghost', !present);
    this.#ghost = !present;
  }

  /** Takes her off the chart. */
  hide(): void {
    if (!this.#element.hidden) this.#element.hidden = true;
  }

  /** Width and height of her label in pixels, measured anew only when it says something else; 0 before it was shown. */
  labelSize(): readonly [number, number] {
    const label = this.#element.lastElementChild;
    if (!(label instanceof HTMLElement) || this.#element.hidden) return this.#size;
    const text = label.textContent;
    if (text !== this.#measured || this.#size[0] === 0) {
      this.#size = [label.offsetWidth, label.offsetHeight];
      this.#measured = text;
    }
    return this.#size;
  }
}
