import type { RangeResponse } from 'pmtiles';

/** Parts kept, and the longest that is, in bytes: with them at most 1.5 MB an archive. */
const KEPT = 96;
const LONGEST = 16_384;

/** Where a part lies, in bytes, and what the host calls the build of the archive that it is of, if it says. */
export interface Range {
  readonly offset: number;
  readonly length: number;
  readonly etag?: string | undefined;
}

/**
 * The parts of an archive that were read last. A tile of the deepest zoom there is serves every zoom beyond it, and MapLibre
 * asks for it anew with each: a flight down to a town asked five times for the same five hundred bytes.
 */
export class RecentParts {
  readonly #parts = new Map<string, RangeResponse>();

  /** What was read of a build of the archive, in a copy that may be given away; `null` when it is not kept. */
  found(range: Range): RangeResponse | null {
    const key = keyOf(range);
    const part = this.#parts.get(key);
    if (!part) return null;
    this.#parts.delete(key);
    this.#parts.set(key, part);
    return copyOf(part);
  }

  /** Keeps what was read; the part asked for longest ago makes room. */
  keep(range: Range, part: RangeResponse): void {
    if (range.length > LONGEST) return;
    this.#parts.set(keyOf(range), copyOf(part));
    const [eldest] = this.#parts.keys();
    if (this.#parts.size > KEPT && eldest !== undefined) this.#parts.delete(eldest);
  }
}

const keyOf = ({ offset, length, etag = '' }: Range): string =>
  `${String(offset)}+${String(length)} ${etag}`;

/** A tile that is not packed goes to the worker as it is, and is gone here then. */
const copyOf = (part: RangeResponse): RangeResponse => ({ ...part, data: part.data.slice(0) });
