import type { Attachment } from 'svelte/attachments';

/** What a hand on the strip asks for; x in pixels from its left edge. */
export interface StripGestures {
  /** A hand is put on the strip, or the last finger lifted from it. */
  readonly onhold: (isHeld: boolean) => void;
  /** Pressed at, or drawn to, a place. */
  readonly onscrub: (x: number) => void;
  /** Drawn with Shift from one place to another. */
  readonly onsweep: (from: number, to: number) => void;
  /** Less time about a place (`factor` under 1), or more. */
  readonly onzoom: (factor: number, x: number) => void;
  /** By pixels, later above 0. */
  readonly onpan: (pixels: number) => void;
}

/** Pixels of a wheel that halve or double the time shown. */
const DOUBLING = 360;
/** Pixels to a line and to a page, for wheels that count in those. */
const WHEEL_UNITS = [1, 16, 400] as const;
/** A hand that has moved no further than this has not moved. */
const SLACK = 4;
/** Fingers nearer to each other than this cannot be told apart well enough to zoom by. */
const TOO_CLOSE = 8;

/** Reads mouse, pen, touch and wheel on the strip: one pointer scrubs or sweeps, two pinch, the wheel zooms. */
export function stripGestures(asked: StripGestures): Attachment<HTMLElement> {
  return (strip) => {
    const hand = new Hand(strip, asked);
    const listening = new AbortController();
    const { signal } = listening;
    strip.addEventListener('pointerdown', (event) => hand.press(event), { signal });
    strip.addEventListener('pointermove', (event) => hand.move(event), { signal });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      strip.addEventListener(end, (event) => hand.lift(event), { signal });
    }
    // Svelte has no word for a listener that may keep the page from scrolling.
    strip.addEventListener('wheel', (event) => hand.wheel(event), { passive: false, signal });
    return () => {
      listening.abort();
      asked.onhold(false);
    };
  };
}

class Hand {
  readonly #strip: HTMLElement;
  readonly #asked: StripGestures;
  /** Where each finger is. */
  readonly #fingers = new Map<number, number>();
  #doing: 'nothing' | 'scrub' | 'sweep' | 'pinch' = 'nothing';
  #from = 0;

  constructor(strip: HTMLElement, asked: StripGestures) {
    this.#strip = strip;
    this.#asked = asked;
  }

  press(event: PointerEvent): void {
    if (event.button !== 0 || hasOwnHand(event.target)) return;
    this.#strip.setPointerCapture(event.pointerId);
    const x = this.#xOf(event);
    this.#fingers.set(event.pointerId, x);
    this.#asked.onhold(true);
    this.#from = x;
    if (this.#fingers.size > 1) this.#doing = 'pinch';
    else if (event.shiftKey) this.#doing = 'sweep';
    // A finger may be the first of two: it scrubs once it moves or is lifted.
    else if (event.pointerType === 'touch') this.#doing = 'nothing';
    else this.#scrub(x);
  }

  move(event: PointerEvent): void {
    const before = this.#fingers.get(event.pointerId);
    if (before === undefined) return;
    const x = this.#xOf(event);
    this.#fingers.set(event.pointerId, x);
    const isFar = Math.abs(x - this.#from) >= SLACK;
    if (this.#doing === 'pinch') this.#pinch(event.pointerId, before, x);
    else if (this.#doing === 'scrub') this.#scrub(x);
    else if (isFar && this.#doing === 'sweep') this.#asked.onsweep(this.#from, x);
    else if (isFar && this.#doing === 'nothing') this.#scrub(x);
  }

  lift(event: PointerEvent): void {
    const isTap = this.#fingers.delete(event.pointerId) && event.type === 'pointerup';
    if (isTap && this.#doing === 'nothing') this.#scrub(this.#from);
    if (this.#fingers.size > 0) return;
    this.#doing = 'nothing';
    this.#asked.onhold(false);
  }

  #scrub(x: number): void {
    this.#doing = 'scrub';
    this.#asked.onscrub(x);
  }

  wheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = WHEEL_UNITS[event.deltaMode] ?? 1;
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (event.shiftKey || Math.abs(sideways) > Math.abs(event.deltaY)) {
      this.#asked.onpan(sideways * unit);
    } else {
      // A pinch on a touchpad comes as a wheel with Ctrl and small steps.
      const pace = event.ctrlKey ? 4 : 1;
      this.#asked.onzoom(2 ** ((event.deltaY * unit * pace) / DOUBLING), this.#xOf(event));
    }
  }

  /** One finger has moved while another holds still. */
  #pinch(moved: number, from: number, to: number): void {
    const held = [...this.#fingers].find(([id]) => id !== moved)?.[1];
    if (held === undefined) return;
    const [before, now] = [Math.abs(from - held), Math.abs(to - held)];
    if (Math.min(before, now) >= TOO_CLOSE) this.#asked.onzoom(before / now, held);
  }

  #xOf({ clientX }: MouseEvent): number {
    return clientX - this.#strip.getBoundingClientRect().left;
  }
}

/** Whether what was pressed takes the pointer itself: a button on the strip, an end of the range. */
function hasOwnHand(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, [data-range-end]') !== null;
}
