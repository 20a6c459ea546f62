import { expect, test } from 'vitest';
import {
  CLIP_SIZES,
  type ClipFormat,
  bitrateOf,
  formatsFor,
} from '../../../src/state/share/clipFormats';

const [full] = CLIP_SIZES;

async function codecsAmong(...codecs: readonly string[]): Promise<readonly string[]> {
  const able = ({ fullCodec }: ClipFormat): Promise<boolean> =>
    Promise.resolve(codecs.includes(fullCodec));
  return (await formatsFor(full, 30, able)).map(({ fullCodec }) => fullCodec);
}

test('the best codec of each kind of file is chosen, MP4 first', async () => {
  expect(await codecsAmong('vp8', 'vp09.00.40.08', 'avc1.640028', 'avc1.42e028')).toEqual([
    'avc1.640028',
    'vp09.00.40.08',
  ]);
  expect(await codecsAmong('avc1.42e028', 'av01.0.08M.08')).toEqual([
    'avc1.42e028',
    'av01.0.08M.08',
  ]);
});

test('a browser without H.264 writes WebM', async () => {
  expect(await codecsAmong('vp8', 'av01.0.08M.08')).toEqual(['vp8']);
});

test('a browser without an encoder writes nothing', async () => {
  expect(await codecsAmong()).toEqual([]);
  expect(await formatsFor(full, 30)).toEqual([]);
});

test('every size has whole pixels on the page, and even ones in the clip, as encoders want', () => {
  for (const { width, height, ratio } of CLIP_SIZES) {
    expect([width / ratio, height / ratio].every(Number.isInteger)).toBe(true);
    expect([width % 2, height % 2]).toEqual([0, 0]);
    expect(bitrateOf({ width, height })).toBeGreaterThan(500_000);
  }
});
