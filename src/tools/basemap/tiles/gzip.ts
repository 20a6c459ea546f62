import { load } from '../packages/load.mjs';

/** Gives the same bytes smaller. */
export type Compress = (bytes: Uint8Array) => Uint8Array;

/**
 * Gzip that gives the same bytes on every machine: written in JavaScript, and without a time in its
 * header. Node's own differs from one processor and version to the next.
 */
export async function steadyGzip(): Promise<Compress> {
  const fflate = await load('fflate');
  return (bytes) => fflate.gzipSync(bytes, { level: 9, mtime: 0 });
}
