/** A file of the site, its path from the root and its length in bytes, and brotli's level for it. */
export interface Packing {
  readonly path: string;
  readonly size: number;
  readonly quality: number;
}

/** Brotli's tenth level takes half the time of its eleventh for a fiftieth more; both are a tenth below what a server does at once. */
const BEST = 10;
/** As the server packs: a twentieth of the time, an eighth more bytes. */
const QUICK = 5;
/** What every reader asks for, and not a part of what is fetched in parts. */
const ASKED_BY_ALL = /^(?:index\.html|assets\/.*|geodata\/[^/]+)$/;
/** So many bytes of the parts are packed as well as what all ask for: more than twice those of this atlas. */
const PARTS_AT_BEST = 10_000_000;

/**
 * How each file is packed: of what comes in parts, of which a reader asks for a few, only as much at its best as a build has time
 * for, the smaller first. Of a hundred thousand features these are ten times as much.
 */
export function packingsOf(files: readonly Omit<Packing, 'quality'>[]): readonly Packing[] {
  const inOrder = files.toSorted((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1));
  let parts = 0;
  return inOrder.map((file) => {
    if (!ASKED_BY_ALL.test(file.path)) parts += file.size;
    const isAtBest = ASKED_BY_ALL.test(file.path) || parts <= PARTS_AT_BEST;
    return { ...file, quality: isAtBest ? BEST : QUICK };
  });
}
