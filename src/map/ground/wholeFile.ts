import type { RangeResponse, Source } from 'pmtiles';

/** Told as a file comes: bytes so far, and of how many; `null` when the host does not say. */
export type OnBytes = (loaded: number, total: number | null) => void;

/** Loads a file whole; fails when the host has none, or sends less than it announced. */
export async function loadWhole(url: string, onbytes: OnBytes): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url}: ${String(response.status)}`);
  const total = announced(response.headers);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value);
    loaded += next.value.length;
    onbytes(loaded, total);
  }
  if (total !== null && loaded < total) throw new Error(`${url} ends early`);
  return await new Blob(pieces).arrayBuffer();
}

/** What a host packs for the journey it announces as packed, which says nothing of the file. */
function announced(headers: Headers): number | null {
  const length = Number(headers.get('content-length'));
  return length > 0 && headers.get('content-encoding') === null ? length : null;
}

/** A file in memory as an archive reads it. */
export class WholeFile implements Source {
  readonly #url: string;
  readonly #bytes: ArrayBuffer;

  constructor(url: string, bytes: ArrayBuffer) {
    this.#url = url;
    this.#bytes = bytes;
  }

  getKey(): string {
    return this.#url;
  }

  getBytes(offset: number, length: number): Promise<RangeResponse> {
    if (offset + length > this.#bytes.byteLength && offset > 0) {
      return Promise.reject(new Error(`${this.#url} ends early`));
    }
    return Promise.resolve({ data: this.#bytes.slice(offset, offset + length) });
  }
}
