import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Explorer } from '../../../src/state/explorer.svelte';
import { ReadAloud } from '../../../src/state/hearing/readAloud.svelte';
import { passageId, sampleAtlas } from '../../sampleAtlas';

/** A voice that has said a sentence when the test says so. */
function reader() {
  const said: { text: string; rate: number }[] = [];
  let [end, refuse] = [(): void => undefined, (): void => undefined];
  const hush = vi.fn();
  const explorer = new Explorer(sampleAtlas());
  const aloud = new ReadAloud(explorer, {
    say: (text, { rate, onend, onrefuse }) => {
      said.push({ text, rate });
      [end, refuse] = [onend, onrefuse];
    },
    hush,
  });
  return { aloud, explorer, said, hush, end: () => end(), refuse: () => refuse() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('reads passage after passage, and opens each as it begins', () => {
  const { aloud, explorer, said, end } = reader();
  aloud.start();
  expect(explorer.reading.active).toBe(passageId('yalu'));
  const clock = explorer.clock.now;
  for (let n = 0; n < 50 && explorer.reading.active === passageId('yalu'); n += 1) end();
  expect(explorer.reading.active).toBe(passageId('siege'));
  expect(explorer.clock.now).not.toBe(clock);
  for (let n = 0; n < 200 && aloud.isOn; n += 1) end();
  expect(aloud.isOn).toBe(false);
  expect(said.every(({ text }) => text !== '')).toBe(true);
});

test('a pause goes on with the same sentence, another speed begins it anew', () => {
  const { aloud, said, end, hush } = reader();
  aloud.start();
  aloud.toggle();
  expect(hush).toHaveBeenCalled();
  const late = said.length;
  end();
  expect(said).toHaveLength(late);
  aloud.toggle();
  aloud.rate = 1.5;
  expect(said.slice(-2)).toEqual([said[0], { text: said[0]?.text, rate: 1.5 }]);
});

test('a reader who goes elsewhere hears that, once she stays', () => {
  const { aloud, explorer, said } = reader();
  aloud.start();
  for (const id of [passageId('voyage'), passageId('siege')]) {
    explorer.openPassage(id);
    aloud.heed(id);
    expect(said).toHaveLength(1);
  }
  vi.advanceTimersByTime(800);
  expect(said).toHaveLength(2);
  aloud.step(-1);
  expect(explorer.reading.active).toBe(passageId('yalu'));
});

test('where no voice answers it says so and ends', () => {
  const { aloud, explorer, refuse } = reader();
  aloud.start();
  refuse();
  expect(aloud.isOn).toBe(false);
  expect(explorer.notices.all.map(({ text }) => text)).toEqual([
    'This browser has no voice to read with.',
  ]);
  expect(new ReadAloud(explorer, null).canSpeak).toBe(false);
});
