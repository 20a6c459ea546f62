import { FetchSource, type RangeResponse, bytesToHeader } from 'pmtiles';
import { RecentParts } from './recentParts';

/** What the library asks for at first, in bytes: the most that a header and the root of the directory may take. */
const MOST = 16_384;
/** What they take in all archives that this project builds. https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
const USUAL = 5_120;
const HEADER = 127;

/**
 * An archive read by parts, of which the head is asked for in the length that it usually has, and again where it is longer:
 * five archives are opened before the first map is drawn.
 */
export class PartsSource extends FetchSource {
  readonly #recent = new RecentParts();

  override async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    if (offset !== 0 || length !== MOST) return this.#part(offset, length, signal, etag);
    const usual = await super.getBytes(0, USUAL, signal, etag);
    return isCut(usual.data) ? super.getBytes(0, MOST, signal, etag) : usual;
  }

  async #part(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    const kept = this.mustReload ? null : this.#recent.found({ offset, length, etag });
    if (kept) return kept;
    const part = await super.getBytes(offset, length, signal, etag);
    this.#recent.keep({ offset, length, etag }, part);
    return part;
  }
}

/** Whether the root of the directory goes on after the bytes; of what is no archive, too, so that the library says so. */
function isCut(bytes: ArrayBuffer): boolean {
  if (bytes.byteLength < HEADER) return false;
  const { rootDirectoryOffset, rootDirectoryLength } = bytesToHeader(bytes, '');
  return rootDirectoryOffset + rootDirectoryLength > bytes.byteLength;
}
