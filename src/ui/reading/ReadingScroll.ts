import { isPassageId, type PassageId } from '../../domain/atlas/id';
import type { Explorer } from '../../state/explorer.svelte';
import type { ScrollRequest } from '../../state/reading.svelte';

/** Where in the scrolling panel the eye reads, as a share of its height. */
const READING_LINE = 0.3;
/** How long the text must rest before the camera moves, in milliseconds. */
const SETTLE = 160;
/** Farther than this many screens a smooth scroll is a blur: cut. */
const SMOOTH_SCREENS = 2;
/** Where a card that stands in the text, after its passage, begins at the lowest. */
const CARD_LINE = 0.55;
/** So many pixels from where it is going, a scroll has arrived. */
const NEAR = 2;

/** Keys that scroll what has the focus, or move the focus through it. */
const SCROLL_KEYS = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab'];

interface ReadingPlace {
  /** `null` above the first passage. */
  readonly passage: PassageId | null;
  /** 0 at the passage's first line, 1 at its last. */
  readonly progress: number;
}

/**
 * Joins a scrolling panel with the reading, both ways. What the page was last asked to show it holds, however
 * often the text is laid out anew, until the reader's own hand scrolls; only then does scrolling drive the clock.
 */
export class ReadingScroll {
  readonly #explorer: Explorer;
  readonly #reading: Explorer['reading'];
  readonly #panel: HTMLElement;
  /** What the page holds in place; `null` once the reader has taken over. */
  #goal: ScrollRequest | null = null;
  /** Whether the Tab key scrolled last: it goes to what is pressed next, and lets go of nothing. */
  #isTabbed = false;
  /** Size of the text when it was last read: a font that arrives moves lines without a reader. */
  #size = '';
  /** What the page opens at: there is nothing to scroll from. */
  readonly #opening: ScrollRequest | null;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(explorer: Explorer, panel: HTMLElement) {
    this.#explorer = explorer;
    this.#reading = explorer.reading;
    this.#panel = panel;
    this.#opening = explorer.reading.scrollRequest;
  }

  /** Listens until the returned function is called. */
  listen(): () => void {
    const listening = new AbortController();
    const options = { passive: true, signal: listening.signal };
    const panel = this.#panel;
    panel.addEventListener('scroll', this.#read, options);
    panel.addEventListener('leafturn', this.#turn, options);
    panel.addEventListener('scrollend', this.#goOn, options);
    panel.addEventListener('wheel', this.#grasp, options);
    panel.addEventListener('touchmove', this.#grasp, options);
    panel.addEventListener('pointerdown', this.#press, options);
    panel.addEventListener('keydown', this.#key, options);
    addEventListener('keydown', this.#find, options);
    const observer = new ResizeObserver(this.#hold);
    for (const part of [panel, ...panel.children]) observer.observe(part);
    return () => {
      observer.disconnect();
      listening.abort();
      clearTimeout(this.#settling);
      this.#reading.isComing = false;
    };
  }

  /** Goes where the request says. */
  steer(request: ScrollRequest): void {
    clearTimeout(this.#settling);
    this.#goal = request;
    // The browser's own keeping in place would move what is held here.
    this.#panel.style.overflowAnchor = 'none';
    const isCut = request.kind === 'top' || request === this.#opening;
    this.#go(isCut ? 'instant' : 'smooth');
  }

  #go(manner: ScrollBehavior): void {
    const top = this.#goalTop();
    const distance = top === null ? Infinity : Math.abs(top - this.#panel.scrollTop);
    this.#reading.isComing = distance >= NEAR;
    if (top === null || !this.#reading.isComing) return;
    const cut =
      distance > SMOOTH_SCREENS * this.#panel.clientHeight ||
      this.#explorer.appearance.reducedMotion;
    this.#panel.scrollTo({ top, behavior: cut ? 'instant' : manner });
  }

  /** The reader's hand is on the text: what the page was doing ends where it is. */
  readonly #takeOver = (): void => {
    this.#size = this.#sizeNow();
    if (!this.#goal) return;
    this.#goal = null;
    this.#panel.style.overflowAnchor = '';
    if (!this.#reading.isComing) return;
    this.#reading.isComing = false;
    this.#panel.scrollTo({ top: this.#panel.scrollTop, behavior: 'instant' });
  };

  readonly #grasp = (): void => {
    this.#isTabbed = false;
    this.#takeOver();
  };

  /** On the panel itself, where its bar is, or with the wheel's button, which scrolls as the pointer moves. */
  readonly #press = ({ target, button }: PointerEvent): void => {
    if (target === this.#panel || button === 1) this.#grasp();
  };

  readonly #key = ({ key }: KeyboardEvent): void => {
    if (SCROLL_KEYS.includes(key)) this.#takeOver();
    this.#isTabbed = key === 'Tab' || key === 'Shift';
  };

  /** The browser's search in the page scrolls for the reader. */
  readonly #find = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'F3' || ((ctrlKey || metaKey) && /^[fg]$/i.test(key))) this.#takeOver();
  };

  readonly #read = (): void => {
    const reading = this.#reading;
    reading.scrollTop = this.#panel.scrollTop;
    if (this.#goal) {
      reading.isComing &&= !this.#isThere();
      return;
    }
    if (this.#isLaidOutAnew() || (this.#isTabbed && this.#hasSelection())) return;
    const { passage, progress } = this.#placeAtLine();
    this.#explorer.read(passage, progress);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#explorer.settle();
    }, SETTLE);
  };

  /** Where the reader has scrolled to, what stands there has come only now. */
  readonly #turn = (): void => {
    this.#size = this.#sizeNow();
    this.#read();
  };

  /** The end of an earlier scroll, or of one that something cut short: the goal stands. */
  readonly #goOn = (): void => {
    if (this.#goal && this.#reading.isComing) this.#go('smooth');
  };

  /** Keeps what was asked for in place when the text is laid out anew. */
  readonly #hold = (): void => {
    if (this.#goal) this.#go(this.#reading.isComing ? 'smooth' : 'instant');
  };

  #hasSelection(): boolean {
    return this.#explorer.selection.selected.kind !== 'none';
  }

  #isThere(): boolean {
    const top = this.#goalTop();
    return top !== null && Math.abs(top - this.#panel.scrollTop) < NEAR;
  }

  /** Whether it was since this was last asked. */
  #isLaidOutAnew(): boolean {
    const before = this.#size;
    this.#size = this.#sizeNow();
    return before !== '' && before !== this.#size;
  }

  #sizeNow(): string {
    const { scrollHeight, clientHeight, clientWidth } = this.#panel;
    return [scrollHeight, clientHeight, clientWidth].join();
  }

  /** Where the panel's top has to be for the goal, in pixels; `null` while its passage is not on the page. */
  #goalTop(): number | null {
    const panel = this.#panel;
    const goal = this.#goal;
    const top = goal?.kind === 'passage' ? this.#topFor(goal.passage) : (goal?.top ?? null);
    if (top === null) return null;
    return Math.round(Math.min(panel.scrollHeight - panel.clientHeight, Math.max(0, top)));
  }

  /** Puts the passage's first line just above the reading line. */
  #topFor(passage: PassageId): number | null {
    const paragraph = this.#panel.querySelector<HTMLElement>(
      `[data-passage="${CSS.escape(passage)}"]`,
    );
    if (!paragraph) return null;
    const top = this.#topAt(paragraph, READING_LINE) + 8;
    // An empty card is none.
    const card = this.#panel.querySelector<HTMLElement>('[data-card]:has(*)');
    return this.#pastButtons(card ? Math.max(top, this.#topAt(card, CARD_LINE)) : top);
  }

  /** In a low panel the buttons of the article's head would stand half cut above its first passage: they have gone by. */
  #pastButtons(top: number): number {
    const buttons = this.#panel.querySelector('header [data-goes-along]');
    if (!buttons) return top;
    const start = this.#topAt(buttons, 0);
    const end = start + buttons.getBoundingClientRect().height;
    return start < top && top < end ? end : top;
  }

  /** Where the panel's top is with the element so far down it, as a share of its height. */
  #topAt(element: Element, share: number): number {
    const offset = element.getBoundingClientRect().top - this.#panel.getBoundingClientRect().top;
    return this.#panel.scrollTop + offset - share * this.#panel.clientHeight;
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
