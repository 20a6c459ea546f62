import { afterEach, describe, expect, test, vi } from 'vitest';
import { missingSentence, wholeSentence } from '../../../src/map/ground/failure';
import { WholeFile, loadWhole } from '../../../src/map/ground/wholeFile';
import { ARCHIVE_NAMES, without } from '../../../src/map/base/archives';
import { ground } from '../../../src/words/en/ground';

afterEach(() => vi.unstubAllGlobals());

function answer(pieces: readonly number[], headers: Record<string, string>): void {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(stream) {
      for (const piece of pieces) stream.enqueue(new Uint8Array(piece));
      stream.close();
    },
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { headers })));
}

describe('a file that comes whole', () => {
  test('tells how far it has come', async () => {
    answer([3, 4], { 'content-length': '7' });
    const told: unknown[] = [];
    const bytes = await loadWhole('x', (...progress) => told.push(progress));
    expect(bytes.byteLength).toBe(7);
    expect(told).toEqual([
      [3, 7],
      [7, 7],
    ]);
  });

  test('has no known length when it is packed for the journey', async () => {
    answer([3], { 'content-length': '2', 'content-encoding': 'gzip' });
    const told: unknown[] = [];
    await loadWhole('x', (...progress) => told.push(progress));
    expect(told).toEqual([[3, null]]);
  });

  test('fails when it ends before its announced length', async () => {
    answer([3], { 'content-length': '7' });
    await expect(loadWhole('x', () => undefined)).rejects.toThrow('ends early');
  });

  test('gives its parts, and says when one is not there', async () => {
    const file = new WholeFile('x', new ArrayBuffer(10));
    expect((await file.getBytes(0, 16)).data.byteLength).toBe(10);
    expect((await file.getBytes(4, 6)).data.byteLength).toBe(6);
    await expect(file.getBytes(8, 4)).rejects.toThrow('ends early');
  });
});

const archive = { url: 'x', minzoom: 0, maxzoom: 7 };
const all = { world: archive, detail: archive, relief: archive, sea: archive, powers: archive };

describe('what the reader is told', () => {
  test('is nothing while all is there', () => {
    expect(missingSentence(all, ARCHIVE_NAMES, ground)).toBeNull();
  });

  test('names what is missing, or that only the plain coast is left', () => {
    expect(missingSentence(without(all, 'relief'), ARCHIVE_NAMES, ground)).toMatch(
      /without the hills:/,
    );
    expect(missingSentence(without(all, 'world'), ARCHIVE_NAMES, ground)).toMatch(/plain coast/);
    expect(without(all, 'world')).toEqual({});
  });

  test('goes forward by tens of a hundred, or by megabytes', () => {
    expect(wholeSentence(1, 5, 5_200_000, 12_000_000, ground)).toMatch(/file 1 of 5, 40 %\.$/);
    expect(wholeSentence(2, 5, 5_200_000, null, ground)).toMatch(/file 2 of 5, 5 MB so far\.$/);
  });
});
