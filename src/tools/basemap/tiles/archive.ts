import { closeSync, openSync, readSync } from 'node:fs';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';

/** A PMTiles archive on disk, read in ranges as a browser reads it. */
export function openArchive(path: string): PMTiles {
  return new PMTiles(new FileOnDisk(path));
}

class FileOnDisk implements Source {
  constructor(private readonly path: string) {}

  getKey(): string {
    return this.path;
  }

  getBytes(offset: number, length: number): Promise<RangeResponse> {
    const file = openSync(this.path, 'r');
    try {
      const bytes = new Uint8Array(length);
      const read = readSync(file, bytes, 0, length, offset);
      return Promise.resolve({ data: bytes.slice(0, read).buffer });
    } finally {
      closeSync(file);
    }
  }
}
