import type { RangeResponse } from 'pmtiles';
import { expect, test } from 'vitest';
import { GatheredReads } from '../../../src/map/ground/gatheredReads';

/** A file whose bytes say where they lie, read when the test lets it. */
function fileRead() {
  const asked: string[] = [];
  const signals: AbortSignal[] = [];
  const answers: (() => void)[] = [];
  const reads = new GatheredReads((offset, length, signal) => {
    asked.push(`${String(offset)}–${String(offset + length)}`);
    signals.push(signal);
    const data = Uint8Array.from({ length }, (_, nth) => (offset + nth) % 251).buffer;
    return new Promise<RangeResponse>((resolve, reject) => {
      answers.push(() => resolve({ data }));
      signal.addEventListener('abort', () => reject(new Error('given up')));
    });
  });
  return { asked, signals, answers, reads };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
const firstByte = ({ data }: RangeResponse): number | undefined => new Uint8Array(data)[0];

test('parts beside each other come with one request, each with its own bytes', async () => {
  const { asked, answers, reads } = fileRead();
  const parts = [reads.read(300, 100), reads.read(900, 50), reads.read(100, 100)];
  await soon();
  expect(asked).toEqual(['100–950']);
  answers[0]?.();
  const come = await Promise.all(parts);
  expect(come.map(firstByte)).toEqual([300 % 251, 900 % 251, 100]);
  expect(come.map(({ data }) => data.byteLength)).toEqual([100, 50, 100]);
});

test('what lies far apart, or would be much at once, comes after it', async () => {
  const { asked, answers, reads } = fileRead();
  const parts = [reads.read(200_000, 10), reads.read(50_000, 40_000), reads.read(90_000, 40_000)];
  for (const nth of [0, 1, 2]) {
    await soon();
    expect(asked).toHaveLength(nth + 1);
    answers[nth]?.();
  }
  await Promise.all(parts);
  expect(asked).toEqual(['200000–200010', '50000–90000', '90000–130000']);
});

test('parts of two builds of a file are not read as one', async () => {
  const { asked, answers, reads } = fileRead();
  const parts = [reads.read(0, 10, undefined, 'old'), reads.read(10, 10, undefined, 'new')];
  await soon();
  answers[0]?.();
  await soon();
  answers[1]?.();
  await Promise.all(parts);
  expect(asked).toEqual(['0–10', '10–20']);
});

test('a request goes on while somebody waits for it, and is given up when nobody does', async () => {
  const { asked, signals, reads } = fileRead();
  const [one, other, late] = [new AbortController(), new AbortController(), new AbortController()];
  const parts = [
    reads.read(0, 10, one.signal),
    reads.read(10, 10, other.signal),
    reads.read(500_000, 10, late.signal),
  ].map((part) => part.catch(() => 'left'));
  await soon();
  late.abort();
  one.abort();
  expect(signals[0]?.aborted).toBe(false);
  other.abort();
  expect(signals[0]?.aborted).toBe(true);
  expect(await Promise.all(parts)).toEqual(['left', 'left', 'left']);
  await soon();
  expect(asked).toEqual(['0–20']);
});

test('what fails fails for all that it was read for, and the next is read', async () => {
  let isDown = true;
  const reads = new GatheredReads(() =>
    isDown
      ? Promise.reject(new Error('down'))
      : Promise.resolve({ data: new Uint8Array([7]).buffer }),
  );
  const failed = await Promise.allSettled([reads.read(0, 1), reads.read(1, 1)]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isDown = false;
  expect(firstByte(await reads.read(0, 1))).toBe(7);
});
