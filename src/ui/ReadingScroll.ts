import { isPassageId, type PassageId } from '../domain/id';
import type { Explorer } from '../state/explorer.svelte';
import type { ScrollRequest } from '../state/reading.svelte';

/** Where in the scrolling panel the eye reads, as a share of its height. */
const READING_LINE = 0.3;
/** How long the text must rest before the camera moves, in milliseconds. */
const SETTLE = 160;
/** Farther than this many screens a smooth scroll is a blur: cut. */
const SMOOTH_SCREENS = 2;
const NEAR = 2;

/** What the reader does to scroll; any of it ends a scroll of the page's own. */
const SIGNS_OF_A_READER = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

interface ReadingPlace {
  /** `null` above the first passage. */
  readonly passage: PassageId | null;
  /** 0 at the passage's first line, 1 at its last. */
  readonly progress: number;
}

/** Joins a scrolling panel with the reading, both ways; the reader's own scrolling always wins. */
export class ReadingScroll {
  readonly #explorer: Explorer;
  readonly #panel: HTMLElement;
  /** While the page scrolls itself, where it is going. */
  #goal: number | null = null;
  /** What the page last scrolled to by itself, until the reader scrolls on. */
  #held: ScrollRequest | null = null;
  /** Height of the text when it was last scrolled: a font that arrives moves lines without a reader. */
  #height = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(explorer: Explorer, panel: HTMLElement) {
    this.#explorer = explorer;
    this.#panel = panel;
  }

  /** Listens until the returned function is called. */
  listen(): () => void {
    const listening = new AbortController();
    const options = { passive: true, signal: listening.signal };
    this.#panel.addEventListener('scroll', this.#read, options);
    this.#panel.addEventListener('scrollend', this.#release, options);
    for (const sign of SIGNS_OF_A_READER)
      this.#panel.addEventListener(sign, this.#release, options);
    const observer = new ResizeObserver(this.#hold);
    for (const part of [this.#panel, ...this.#panel.children]) observer.observe(part);
    return () => {
      observer.disconnect();
      listening.abort();
      clearTimeout(this.#settling);
    };
  }

  /** Goes where the request says. */
  steer(request: ScrollRequest): void {
    this.#go(request, 'smooth');
  }

  #go(request: ScrollRequest, manner: ScrollBehavior): void {
    const panel = this.#panel;
    this.#held = request;
    this.#height = panel.scrollHeight;
    const top = request.kind === 'top' ? request.top : this.#topFor(request.passage);
    if (top === null) return;
    const goal = Math.round(Math.min(panel.scrollHeight - panel.clientHeight, Math.max(0, top)));
    const distance = Math.abs(goal - panel.scrollTop);
    if (distance < NEAR) return;
    const cut =
      manner === 'instant' ||
      distance > SMOOTH_SCREENS * panel.clientHeight ||
      this.#explorer.appearance.reducedMotion ||
      request.kind === 'top';
    this.#goal = goal;
    panel.scrollTo({ top: goal, behavior: cut ? 'instant' : 'smooth' });
  }

  readonly #release = (): void => {
    this.#goal = null;
  };

  readonly #read = (): void => {
    const { reading } = this.#explorer;
    reading.scrollTop = this.#panel.scrollTop;
    if (this.#goal !== null || this.#hasGrown()) return;
    this.#held = null;
    const { passage, progress } = this.#placeAtLine();
    this.#explorer.read(passage, progress);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#explorer.settle();
    }, SETTLE);
  };

  /** Keeps what was asked for in place when the text is laid out anew. */
  readonly #hold = (): void => {
    if (this.#held && this.#hasGrown()) this.#go(this.#held, 'instant');
  };

  #hasGrown(): boolean {
    return this.#held !== null && this.#panel.scrollHeight !== this.#height;
  }

  /** Puts the passage's first line just above the reading line. */
  #topFor(passage: PassageId): number | null {
    const paragraph = this.#panel.querySelector<HTMLElement>(
      `[data-passage="${CSS.escape(passage)}"]`,
    );
    if (!paragraph) return null;
    const offset = paragraph.getBoundingClientRect().top - this.#panel.getBoundingClientRect().top;
    return this.#panel.scrollTop + offset - READING_LINE * this.#panel.clientHeight + 8;
  }

  #placeAtLine(): ReadingPlace {
    const line = this.#panel.getBoundingClientRect().top + READING_LINE * this.#panel.clientHeight;
    let place: ReadingPlace = { passage: null, progress: 0 };
    for (const paragraph of this.#panel.querySelectorAll<HTMLElement>('[data-passage]')) {
      const { top, height } = paragraph.getBoundingClientRect();
      if (top > line) break;
      const id = paragraph.dataset.passage ?? '';
      if (isPassageId(id)) place = { passage: id, progress: Math.min(1, (line - top) / height) };
    }
    return place;
  }
}
