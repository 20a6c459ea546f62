import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Pace } from '../../../src/map/pace/PacedMap';
import {
  type First,
  type Resting,
  drawEvenly,
  drawSeldom,
  paintWhenWhole,
} from '../../../src/map/pace/rest';

class FakeMap {
  drawn = 0;
  moving = false;
  readonly container = new EventTarget();
  pace: Pace | null = null;
  triggerRepaint(): void {
    const draw = (): void => {
      this.drawn += 1;
    };
    if (this.pace) this.pace(draw);
    else draw();
  }
  isMoving(): boolean {
    return this.moving;
  }
  getContainer(): EventTarget {
    return this.container;
  }
}

let map = new FakeMap();
const rest = (): (() => void) =>
  drawSeldom(map as unknown as Resting, 300, () => {
    map.drawn += 1;
  });

beforeEach(() => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(10_000);
  map = new FakeMap();
});
afterEach(() => vi.useRealTimers());

/** Asks for a drawing with every frame, for some milliseconds. */
function ask(milliseconds: number): void {
  for (let time = 0; time < milliseconds; time += 20) {
    map.triggerRepaint();
    vi.advanceTimersByTime(20);
  }
}

test('a map at rest draws at half the pace of the screen', () => {
  const end = drawEvenly(map as unknown as Resting);
  map.triggerRepaint();
  expect(map.drawn).toBe(0);
  vi.advanceTimersByTime(16);
  expect(map.drawn).toBe(1);
  ask(320);
  expect(map.drawn).toBeLessThanOrEqual(11);
  expect(map.drawn).toBeGreaterThanOrEqual(8);
  end();
});

test('what was asked for last while it drew is drawn too, with nothing that asks again', () => {
  const end = drawEvenly(map as unknown as Resting);
  map.triggerRepaint();
  vi.advanceTimersByTime(16);
  expect(map.drawn).toBe(1);
  map.triggerRepaint();
  map.triggerRepaint();
  vi.advanceTimersByTime(40);
  expect(map.drawn).toBe(2);
  vi.advanceTimersByTime(400);
  expect(map.drawn).toBe(2);
  end();
});

test.each(['flies', 'is under a hand'])('a map that %s draws with every frame', (how) => {
  const end = drawEvenly(map as unknown as Resting);
  if (how === 'flies') map.moving = true;
  else map.container.dispatchEvent(new Event('wheel'));
  ask(400);
  expect(map.drawn).toBe(20);
  end();
});

test('a map that rests gathers what it is asked to draw', () => {
  const end = rest();
  ask(1000);
  expect(map.drawn).toBeLessThanOrEqual(4);
  expect(map.drawn).toBeGreaterThanOrEqual(3);
  vi.advanceTimersByTime(400);
  end();
});

test('what was asked for last is drawn', () => {
  const end = rest();
  map.triggerRepaint();
  expect(map.drawn).toBe(0);
  vi.advanceTimersByTime(120);
  expect(map.drawn).toBe(1);
  end();
});

test('a moving camera and a hand on the map do not wait', () => {
  const end = rest();
  map.moving = true;
  map.triggerRepaint();
  map.moving = false;
  map.container.dispatchEvent(new Event('wheel'));
  map.triggerRepaint();
  expect(map.drawn).toBe(2);
  end();
});

test('afterwards the map draws as it always does', () => {
  rest()();
  expect(map.drawn).toBe(1);
  ask(200);
  expect(map.drawn).toBe(11);
});

/** A new map: what of it is on its way is told it, and its frames come when they are asked for. */
class NewMap {
  readonly frames: ('blind' | 'painted')[] = [];
  readonly forget = vi.fn();
  pace: Pace | null = null;
  blind = false;
  repaint = false;
  isWhole = false;
  isStirred = true;
  areThere = true;
  moving = false;
  readonly #listeners = new Map<string, (event: object) => void>();
  areTilesLoaded(): boolean {
    return this.areThere;
  }
  isMoving(): boolean {
    return this.moving;
  }
  on(event: string, listener: (event: object) => void) {
    this.#listeners.set(event, listener);
    return { unsubscribe: () => this.#listeners.delete(event) };
  }
  once(event: string, listener: (event: object) => void) {
    return this.on(event, listener);
  }
  fire(event: string, what: object = {}): void {
    this.#listeners.get(event)?.(what);
  }
  /** As MapLibre's: at the end of a frame it asks for another, or rests. */
  triggerRepaint(): void {
    this.pace?.(() => {
      this.frames.push(this.blind ? 'blind' : 'painted');
      this.isStirred = false;
      this.fire('render');
    });
  }
}

function newMap(): NewMap {
  const made = new NewMap();
  paintWhenWhole(made as unknown as First, made.forget);
  return made;
}

test('a new map paints nothing until it is whole, and then once, its labels as if none had stood before', () => {
  const made = newMap();
  made.triggerRepaint();
  made.areThere = false;
  made.triggerRepaint();
  expect(made.frames, 'one asks for the tiles').toEqual(['blind']);
  [made.areThere, made.isWhole] = [true, true];
  expect(made.repaint, 'so that it does not rest before it has painted').toBe(true);
  made.triggerRepaint();
  expect(made.forget).toHaveBeenCalledTimes(1);
  expect(made.frames).toEqual(['blind', 'painted']);
  expect(made.repaint).toBe(false);
  made.fire('idle');
  expect(made.pace).toBeNull();
  vi.advanceTimersByTime(10_000);
  expect(made.frames).toHaveLength(2);
});

test('a source that comes late is asked for its tiles while those of others are on their way', () => {
  const made = newMap();
  made.triggerRepaint();
  made.areThere = false;
  made.fire('sourcedata', { sourceDataType: 'content' });
  made.triggerRepaint();
  expect(made.frames).toHaveLength(1);
  made.fire('sourcedata', { sourceDataType: 'metadata' });
  made.triggerRepaint();
  expect(made.frames).toEqual(['blind', 'blind']);
});

test('a hand on a new map is followed', () => {
  const made = newMap();
  [made.areThere, made.moving] = [false, true];
  made.triggerRepaint();
  expect(made.frames).toEqual(['painted']);
});

test('on a slow line a new map paints what it has now and then', () => {
  const made = newMap();
  made.areThere = false;
  for (let time = 0; time < 10_100; time += 20) {
    made.triggerRepaint();
    vi.advanceTimersByTime(20);
  }
  expect(made.frames).toEqual(['blind', 'painted', 'painted']);
});
