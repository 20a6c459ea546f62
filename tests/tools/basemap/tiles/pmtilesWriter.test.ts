import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../../src/tools/basemap/tiles/archive';
import { PMTilesWriter, tileType } from '../../../../src/tools/basemap/tiles/pmtilesWriter';

function written(zoom: number, contentOf: (x: number, y: number) => string): Uint8Array {
  const writer = new PMTilesWriter(
    {
      type: tileType.vector,
      bounds: [-180, -85, 180, 85],
      center: [127, 40, 4],
      metadata: { name: 'test' },
    },
    (bytes) => gzipSync(bytes),
  );
  for (let x = 2 ** zoom - 1; x >= 0; x--) {
    for (let y = 0; y < 2 ** zoom; y++) {
      writer.add({ z: zoom, x, y }, Buffer.from(contentOf(x, y)));
    }
  }
  return writer.finish();
}

function opened(bytes: Uint8Array) {
  const path = join(mkdtempSync(join(tmpdir(), 'pmtiles-')), 'test.pmtiles');
  writeFileSync(path, bytes);
  return openArchive(path);
}

describe('PMTilesWriter', () => {
  it('stores equal tiles once, as one run', async () => {
    const archive = opened(written(4, () => 'sea'));
    expect(await archive.getHeader()).toMatchObject({
      numAddressedTiles: 256,
      numTileEntries: 1,
      numTileContents: 1,
      minZoom: 4,
      maxZoom: 4,
      minLon: -180,
      maxLat: 85,
      centerZoom: 4,
    });
  });

  it('gives back every tile, also through leaf directories', async () => {
    const archive = opened(written(7, (x, y) => `${String(x)}/${String(y)}`));
    expect((await archive.getHeader()).numTileEntries).toBe(16_384);
    for (const [x, y] of [
      [0, 0],
      [127, 127],
      [109, 49],
    ] as const) {
      const tile = await archive.getZxy(7, x, y);
      expect(Buffer.from(tile?.data ?? new ArrayBuffer()).toString()).toBe(
        `${String(x)}/${String(y)}`,
      );
    }
    expect(await archive.getZxy(6, 0, 0)).toBeUndefined();
  });

  it('gives the same bytes for the same tiles', () => {
    const make = () => written(3, (x) => `column ${String(x)}`);
    expect(Buffer.from(make()).equals(make())).toBe(true);
  });
});
