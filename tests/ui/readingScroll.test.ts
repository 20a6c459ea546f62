import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Explorer } from '../../src/state/explorer.svelte';
import { ReadingScroll } from '../../src/ui/ReadingScroll';
import { passageId, sampleAtlas } from '../sampleAtlas';

/** A panel 500 high with two passages of 400, as far as scrolling looks at one. */
class Panel extends EventTarget {
  scrollTop = 0;
  readonly clientHeight = 500;
  readonly scrollHeight = 2000;
  readonly children: readonly unknown[] = [];
  readonly #passages = [
    { id: passageId('yalu'), top: 100 },
    { id: passageId('siege'), top: 500 },
  ];

  getBoundingClientRect(): { top: number; height: number } {
    return { top: 0, height: this.clientHeight };
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
  const scrollTo = (top: number): void => {
    panel.scrollTop = top;
    panel.dispatchEvent(new Event('scroll'));
  };
  return { explorer, settled, scrollTo };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
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
