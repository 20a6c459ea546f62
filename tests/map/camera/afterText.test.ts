import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterText } from '../../../src/map/camera/afterText';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => setTimeout(task, 16));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => {
    clearTimeout(frame);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A text on its way, which comes when it is told to. */
function textUnderWay() {
  const reading = { isComing: true };
  return { reading, come: () => (reading.isComing = false) };
}

test('a text that goes nowhere lets the map go with the next picture of the page', async () => {
  const fly = vi.fn();
  afterText({ isComing: false }, fly);
  expect(fly).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(20);
  expect(fly).toHaveBeenCalledTimes(1);
  await vi.runAllTimersAsync();
  expect(fly).toHaveBeenCalledTimes(1);
});

test('the map goes once, when the text has come', async () => {
  const [fly, { reading, come }] = [vi.fn(), textUnderWay()];
  afterText(reading, fly);
  await vi.advanceTimersByTimeAsync(200);
  expect(fly).not.toHaveBeenCalled();
  come();
  await vi.runAllTimersAsync();
  expect(fly).toHaveBeenCalledTimes(1);
});

test('a text that does not come is not waited for', async () => {
  const [fly, { reading, come }] = [vi.fn(), textUnderWay()];
  afterText(reading, fly);
  await vi.advanceTimersByTimeAsync(550);
  expect(fly).toHaveBeenCalledTimes(1);
  come();
  await vi.runAllTimersAsync();
  expect(fly).toHaveBeenCalledTimes(1);
});

test('called off, it does not go', async () => {
  const [fly, { reading, come }] = [vi.fn(), textUnderWay()];
  afterText(reading, fly)();
  come();
  await vi.runAllTimersAsync();
  expect(fly).not.toHaveBeenCalled();
});
