import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Explorer } from '../../../src/state/explorer.svelte';
import { ReadingScroll } from '../../../src/ui/reading/ReadingScroll';
import { passageId, sampleAtlas } from '../../sampleAtlas';

/** A panel 500 high with two passages of 400, as far as scrolling looks at one. */
class Panel extends EventTarget {
  scrollTop = 0;
  readonly clientHeight = 500;
  scrollHeight = 2000;
  readonly children: readonly unknown[] = [];
  readonly style = { overflowAnchor: '' };
  readonly #passages = [
    { id: passageId('yalu'), top: 100 },
    { id: passageId('siege'), top: 500 },
  ];

  getBoundingClientRect(): { top: number; height: number } {
    return { top: 0, height: this.clientHeight };
  }

  /** Where smooth scrolls go: they arrive when the test says so. */
  readonly asked: ScrollToOptions[] = [];

  scrollTo(options: ScrollToOptions): void {
    this.asked.push(options);
  }

  /** Higher by so much above the passages. */
  grow(by: number): void {
    this.scrollHeight += by;
    for (const passage of this.#passages) passage.top += by;
  }

  /** Where the buttons of the article's head stand; `null` without any. */
  buttons: { readonly top: number; readonly height: number } | null = null;

  querySelector(selector: string): unknown {
    if (selector.startsWith('header')) {
      const { buttons } = this;
      return (
        buttons && {
          getBoundingClientRect: () => ({ ...buttons, top: buttons.top - this.scrollTop }),
        }
      );
    }
    const at = this.#passages.findIndex(({ id }) => selector.includes(id));
    return this.querySelectorAll()[at] ?? null;
  }

  querySelectorAll(): readonly unknown[] {
    return this.#passages.map(({ id, top }) => ({
      dataset: { passage: id },
      getBoundingClientRect: () => ({ top: top - this.scrollTop, height: 400 }),
    }));
  }
}

function reader() {
  const panel = new Panel();
  const explorer = new Explorer(sampleAtlas());
  const settled = vi.spyOn(explorer, 'settle');
  // As much of an element as the reading of a scroll needs.
  const scroll = new ReadingScroll(explorer, panel as unknown as HTMLElement);
  scroll.listen();
  const layOut = (): void => {
    panel.grow(300);
    observers.at(-1)?.();
  };
  const scrollTo = (top: number): void => {
    panel.scrollTop = top;
    panel.dispatchEvent(new Event('scroll'));
  };
  return { panel, scroll, explorer, settled, scrollTo, layOut };
}

/** What is to be called when something is laid out anew. */
const observers: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(call: () => void) {
        observers.push(call);
      }
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the camera waits until a fast scroll has come to rest, then moves once', () => {
  const { explorer, settled, scrollTo } = reader();
  for (let top = 0; top < 600; top += 20) {
    scrollTo(top);
    vi.advanceTimersByTime(16);
  }
  expect(explorer.reading.active).toBe(passageId('siege'));
  expect(settled).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(settled).toHaveBeenCalledTimes(1);
});

test('the passage at the reading line is the active one, none at the head', () => {
  const { explorer, scrollTo } = reader();
  scrollTo(0);
  expect(explorer.reading.active).toBe(passageId('yalu'));
  scrollTo(-60);
  expect(explorer.reading.active).toBeNull();
  scrollTo(400);
  expect(explorer.reading.active).toBe(passageId('siege'));
});

const SIEGE = { kind: 'passage', passage: passageId('siege') } as const;
/** Where the panel's top is when the siege is at the reading line. */
const THERE = 358;

test.each(['wheel', 'touchmove'])(
  'a scroll of the page’s own has one goal, which %s ends',
  (sign) => {
    const { panel, scroll, explorer, scrollTo } = reader();
    const read = vi.spyOn(explorer, 'read');
    scroll.steer(SIEGE);
    expect(panel.asked).toEqual([{ top: THERE, behavior: 'smooth' }]);
    scrollTo(120);
    panel.dispatchEvent(new Event('scrollend'));
    expect(panel.asked.at(-1)).toEqual({ top: THERE, behavior: 'smooth' });
    scrollTo(240);
    scrollTo(THERE);
    panel.dispatchEvent(new Event('scrollend'));
    scrollTo(THERE + 90);
    expect(read).not.toHaveBeenCalled();
    panel.dispatchEvent(new Event(sign));
    scrollTo(THERE + 100);
    expect(read).toHaveBeenCalledTimes(1);
  },
);

test.each([
  { top: 340, height: 60, goal: 400 },
  { top: 290, height: 60, goal: THERE },
  { top: 360, height: 60, goal: THERE },
])(
  'buttons of the head at $top are not shown in part: the text goes to $goal',
  ({ goal, ...buttons }) => {
    const { panel, scroll } = reader();
    panel.buttons = buttons;
    scroll.steer(SIEGE);
    expect(panel.asked).toEqual([{ top: goal, behavior: 'smooth' }]);
  },
);

test('a hand on the text ends a scroll of the page’s own where it is', () => {
  const { panel, scroll, scrollTo } = reader();
  scroll.steer(SIEGE);
  scrollTo(120);
  panel.dispatchEvent(new Event('wheel'));
  expect(panel.asked.at(-1)).toEqual({ top: 120, behavior: 'instant' });
});

test.each([
  ['ArrowDown', 1],
  ['PageUp', 1],
  [' ', 1],
  ['Tab', 1],
  ['Shift', 0],
  ['Enter', 0],
])('the key %s lets scrolling drive the clock: %i', (key, times) => {
  const { panel, scroll, explorer, scrollTo } = reader();
  const read = vi.spyOn(explorer, 'read');
  scroll.steer(SIEGE);
  panel.dispatchEvent(Object.assign(new Event('keydown'), { key }));
  scrollTo(200);
  expect(read).toHaveBeenCalledTimes(times);
});

test('text laid out anew is no reading: what was asked for is held, and goes on to its new place', () => {
  const { panel, scroll, explorer, scrollTo, layOut } = reader();
  const read = vi.spyOn(explorer, 'read');
  scroll.steer(SIEGE);
  scrollTo(THERE);
  layOut();
  expect(panel.asked.at(-1)).toEqual({ top: THERE + 300, behavior: 'instant' });
  scrollTo(THERE + 300);
  panel.dispatchEvent(new Event('wheel'));
  layOut();
  scrollTo(THERE + 600);
  expect(read).not.toHaveBeenCalled();
  scrollTo(THERE + 610);
  expect(read).toHaveBeenCalledTimes(1);
});

test('the camera does not go to what was scrolled past once something else is asked for', () => {
  const { scroll, settled, scrollTo } = reader();
  scrollTo(200);
  scroll.steer(SIEGE);
  vi.advanceTimersByTime(500);
  expect(settled).not.toHaveBeenCalled();
});

test.each(['comes there', 'is taken over'] as const)(
  'a text that was sent somewhere is on its way until it %s',
  (end) => {
    const { panel, scroll, explorer, scrollTo } = reader();
    scroll.steer(SIEGE);
    expect(explorer.reading.isComing).toBe(true);
    scrollTo(120);
    expect(explorer.reading.isComing).toBe(true);
    if (end === 'comes there') scrollTo(THERE);
    else panel.dispatchEvent(new Event('wheel'));
    expect(explorer.reading.isComing).toBe(false);
  },
);

test('a text that is there is not on its way', () => {
  const { scroll, explorer, scrollTo } = reader();
  scrollTo(THERE);
  scroll.steer(SIEGE);
  expect(explorer.reading.isComing).toBe(false);
});
