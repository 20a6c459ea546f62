import { FetchSource, type RangeResponse, bytesToHeader } from 'pmtiles';
import { GatheredReads } from './gatheredReads';
import { type Range, RecentParts } from './recentParts';

/** What the library asks for at first, in bytes: the most that a header and the root of the directory may take. */
const MOST = 16_384;
/** What they take in all archives that this project builds. https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
const USUAL = 5_120;
const HEADER = 127;

/**
 * An archive read by parts, of which the head is asked for in the length that it usually has, and again where it is longer:
 * five archives are opened before the first map is drawn. What of the directory lies in the head is not fetched again.
 */
export class PartsSource extends FetchSource {
  readonly #usual: number;
  #head: RangeResponse | null = null;
  readonly #recent = new RecentParts();
  readonly #gathered = new GatheredReads((...part) => super.getBytes(...part));

  /** `head` is how much is asked for at first. */
  constructor(url: string, head = USUAL) {
    super(url);
    this.#usual = head;
  }

  override async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    if (offset !== 0 || length !== MOST) return this.#part(offset, length, signal, etag);
    const usual = await super.getBytes(0, this.#usual, signal, etag);
    const head = isCut(usual.data) ? await super.getBytes(0, MOST, signal, etag) : usual;
    this.#head = head;
    return head;
  }

  async #part(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    const range = { offset, length, etag };
    const kept = this.mustReload ? null : (this.#inHead(range) ?? this.#recent.found(range));
    if (kept) return kept;
    const part = await this.#gathered.read(offset, length, signal, etag);
    this.#recent.keep(range, part);
    return part;
  }

  #inHead({ offset, length, etag }: Range): RangeResponse | null {
    const head = this.#head;
    if (!head || head.etag !== etag || offset + length > head.data.byteLength) return null;
    return { ...head, data: head.data.slice(offset, offset + length) };
  }
}

/** Whether the root of the directory goes on after the bytes; of what is no archive, too, so that the library says so. */
function isCut(bytes: ArrayBuffer): boolean {
  if (bytes.byteLength < HEADER) return false;
  const { rootDirectoryOffset, rootDirectoryLength } = bytesToHeader(bytes, '');
  return rootDirectoryOffset + rootDirectoryLength > bytes.byteLength;
}
