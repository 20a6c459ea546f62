/** A run of tiles with the same content, or (with `run` 0) a leaf directory. */
export interface Entry {
  readonly id: number;
  readonly run: number;
  readonly offset: number;
  readonly length: number;
}

/** The largest root directory that fits in the first 16 KiB of an archive beside its header. */
const rootLimit = 16_384 - 127;
const smallestLeaf = 4096;

/**
 * The root and leaf directories of a PMTiles v3 archive, compressed.
 * @see the PMTiles specification, version 3, section 4
 */
export function directoriesOf(
  entries: readonly Entry[],
  compress: (bytes: Uint8Array) => Uint8Array,
): { readonly root: Uint8Array; readonly leaves: Uint8Array } {
  const whole = compress(serialized(entries));
  if (whole.length <= rootLimit) return { root: whole, leaves: new Uint8Array() };
  for (let size = smallestLeaf; ; size *= 2) {
    const { root, leaves } = split(entries, size, compress);
    if (root.length <= rootLimit) return { root, leaves };
  }
}

function split(
  entries: readonly Entry[],
  size: number,
  compress: (bytes: Uint8Array) => Uint8Array,
): { readonly root: Uint8Array; readonly leaves: Uint8Array } {
  const parts: Uint8Array[] = [];
  const pointers: Entry[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += size) {
    const leaf = compress(serialized(entries.slice(start, start + size)));
    pointers.push({ id: entries[start]?.id ?? 0, run: 0, offset, length: leaf.length });
    parts.push(leaf);
    offset += leaf.length;
  }
  return { root: compress(serialized(pointers)), leaves: Buffer.concat(parts) };
}

/** Ids as differences, then runs, lengths and offsets, each as a column of variable-length numbers. */
function serialized(entries: readonly Entry[]): Uint8Array {
  const out: number[] = [];
  writeVarint(out, entries.length);
  let last = 0;
  for (const { id } of entries) {
    writeVarint(out, id - last);
    last = id;
  }
  for (const { run } of entries) writeVarint(out, run);
  for (const { length } of entries) writeVarint(out, length);
  let expected = -1;
  for (const { offset, length } of entries) {
    writeVarint(out, offset === expected ? 0 : offset + 1);
    expected = offset + length;
  }
  return Uint8Array.from(out);
}

function writeVarint(out: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    out.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}
