import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { passagesIn } from '../../../src/domain/atlas/atlas';
import { Explorer } from '../../../src/state/explorer.svelte';
import { Tour } from '../../../src/state/playing/tour.svelte';
import { article, sampleAtlas } from '../../sampleAtlas';

const stops = passagesIn(article)
  .map(({ id }) => id)
  .slice(0, 2);
const STOP = 180_000 / 2;
let explorer: Explorer;
let tour: Tour;

beforeEach(() => {
  vi.useFakeTimers();
  const atlas = sampleAtlas();
  explorer = new Explorer({ ...atlas, meta: { ...atlas.meta, tour: stops } });
  tour = new Tour(explorer);
});
afterEach(() => {
  vi.useRealTimers();
});

test('goes from stop to stop by itself in three minutes, and is over', () => {
  explorer.clock.playing = true;
  tour.start();
  expect(explorer.clock.playing).toBe(false);
  expect([tour.nth, explorer.reading.active]).toEqual([0, stops[0]]);
  vi.advanceTimersByTime(STOP);
  expect([tour.nth, explorer.reading.active]).toEqual([1, stops[1]]);
  vi.advanceTimersByTime(STOP);
  expect(tour.nth).toBeNull();
  expect(explorer.reading.active).toBe(stops[1]);
});

test('stays where it is until it is to go on', () => {
  tour.start();
  tour.toggle();
  vi.advanceTimersByTime(10 * STOP);
  expect([tour.nth, tour.isPaused]).toEqual([0, true]);
  tour.toggle();
  vi.advanceTimersByTime(STOP);
  expect(tour.nth).toBe(1);
});

test('steps on and back, each stop for its whole time, and not before the first', () => {
  tour.start();
  tour.step(-1);
  expect(tour.nth).toBe(0);
  vi.advanceTimersByTime(STOP / 2);
  tour.step(1);
  vi.advanceTimersByTime(STOP * 0.9);
  expect(tour.nth).toBe(1);
  tour.step(-1);
  expect(explorer.reading.active).toBe(stops[0]);
});

test('once ended it moves nothing', () => {
  tour.start();
  tour.end();
  vi.advanceTimersByTime(10 * STOP);
  tour.step(1);
  tour.toggle();
  expect([tour.nth, tour.isPaused, explorer.reading.active]).toEqual([null, false, stops[0]]);
});

test('an atlas without a tour has none', () => {
  const none = new Tour(new Explorer(sampleAtlas()));
  none.start();
  expect([none.nth, none.stops]).toEqual([null, []]);
});
