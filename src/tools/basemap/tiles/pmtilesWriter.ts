import { createHash } from 'node:crypto';
import { zxyToTileId } from 'pmtiles';
import type { Bounds, Tile } from './mercator';
import { directoriesOf, type Entry } from './pmtilesDirectory';

/** What the tiles of an archive hold: the numbers are those of the PMTiles header. */
export const tileType = { vector: 1, webp: 4 } as const;

/** What an archive says about itself. */
export interface ArchiveDescription {
  readonly type: (typeof tileType)[keyof typeof tileType];
  readonly bounds: Bounds;
  /** Where a viewer starts: longitude, latitude, zoom. */
  readonly center: readonly [lng: number, lat: number, zoom: number];
  readonly metadata: object;
}

interface Stored {
  readonly id: number;
  readonly content: string;
}

const headerLength = 127;
const compression = { none: 1, gzip: 2 } as const;

/**
 * Writes PMTiles v3: tiles clustered by id, equal tiles stored once, runs of them in one entry.
 * `compress` must give the same bytes for the same input, as the whole archive then does.
 */
export class PMTilesWriter {
  readonly #tiles: Stored[] = [];
  readonly #contents = new Map<string, Uint8Array>();
  #zooms: readonly [number, number] = [99, 0];

  constructor(
    private readonly description: ArchiveDescription,
    private readonly compress: (bytes: Uint8Array) => Uint8Array,
  ) {}

  /** Takes a tile in any order; vector tiles are compressed, pictures kept as they are. */
  add({ z, x, y }: Tile, bytes: Uint8Array): void {
    const content = createHash('sha1').update(bytes).digest('base64');
    if (!this.#contents.has(content)) this.#contents.set(content, this.#packed(bytes));
    this.#tiles.push({ id: zxyToTileId(z, x, y), content });
    this.#zooms = [Math.min(this.#zooms[0], z), Math.max(this.#zooms[1], z)];
  }

  /** The whole archive. */
  finish(): Uint8Array {
    this.#tiles.sort((a, b) => a.id - b.id);
    const { entries, blobs, length } = this.#clustered();
    const { root, leaves } = directoriesOf(entries, this.compress);
    const metadata = this.compress(Buffer.from(JSON.stringify(this.description.metadata)));
    const header = this.#header(
      [root.length, metadata.length, leaves.length, length],
      [this.#tiles.length, entries.length, blobs.length],
    );
    return Buffer.concat([header, root, metadata, leaves, ...blobs]);
  }

  #packed(bytes: Uint8Array): Uint8Array {
    return this.description.type === tileType.vector ? this.compress(bytes) : bytes;
  }

  #clustered() {
    const entries: Entry[] = [];
    const blobs: Uint8Array[] = [];
    const offsets = new Map<string, number>();
    let length = 0;
    for (const { id, content } of this.#tiles) {
      const blob = this.#contents.get(content) ?? new Uint8Array();
      let offset = offsets.get(content);
      if (offset === undefined) {
        offset = length;
        offsets.set(content, offset);
        blobs.push(blob);
        length += blob.length;
      }
      const last = entries.at(-1);
      if (last?.offset === offset && last.id + last.run === id) {
        entries[entries.length - 1] = { ...last, run: last.run + 1 };
      } else entries.push({ id, run: 1, offset, length: blob.length });
    }
    return { entries, blobs, length };
  }

  #header(lengths: readonly number[], counts: readonly number[]): Uint8Array {
    const { type, bounds, center } = this.description;
    const header = Buffer.alloc(headerLength);
    header.write('PMTiles\u0003', 'latin1');
    let offset = headerLength;
    lengths.forEach((length, i) => {
      header.writeBigUInt64LE(BigInt(offset), 8 + 16 * i);
      header.writeBigUInt64LE(BigInt(length), 16 + 16 * i);
      offset += length;
    });
    counts.forEach((count, i) => header.writeBigUInt64LE(BigInt(count), 72 + 8 * i));
    header[96] = 1; // clustered
    header[97] = compression.gzip;
    header[98] = type === tileType.vector ? compression.gzip : compression.none;
    header[99] = type;
    header[100] = this.#zooms[0];
    header[101] = this.#zooms[1];
    bounds.forEach((degrees, i) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i));
    header[118] = center[2];
    header.writeInt32LE(Math.round(center[0] * 1e7), 119);
    header.writeInt32LE(Math.round(center[1] * 1e7), 123);
    return header;
  }
}
