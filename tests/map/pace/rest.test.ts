import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Pace } from '../../../src/map/pace/PacedMap';
import { type Resting, drawSeldom, whenWhole } from '../../../src/map/pace/rest';

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

test('the first view waits for its tiles, but not for ever', () => {
  let areThere = true;
  map.pace = whenWhole(() => areThere);
  map.triggerRepaint();
  expect(map.drawn).toBe(1);
  areThere = false;
  ask(900);
  expect(map.drawn).toBe(1);
  ask(200);
  expect(map.drawn).toBe(2);
  areThere = true;
  map.triggerRepaint();
  expect(map.drawn).toBe(3);
});
