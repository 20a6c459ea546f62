import type { RangeResponse } from 'pmtiles';

/**
 * So many bytes between two parts are read with them: a request of its own costs a slow line as much, a kilobyte in what
 * goes before the answer and the way to the host and back.
 */
const GAP = 4096;
/** What is read at once goes no further than so many bytes, so that the first of many tiles need not wait for the last. */
const MOST = 65_536;

/** Fetches bytes of a file. */
export type Read = (
  offset: number,
  length: number,
  signal: AbortSignal,
  etag?: string,
) => Promise<RangeResponse>;

/** A part that is asked for, and who is told when it has come. */
interface Wanted {
  readonly offset: number;
  readonly length: number;
  readonly etag: string | undefined;
  readonly resolve: (part: RangeResponse) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Reads parts of a file, one request at a time, and with each all that is waiting beside the part asked for first: the tiles
 * of a view lie side by side in an archive. Chromium has parts of one file wait for each other in its cache anyhow, and fetches
 * some twice where several are on their way.
 */
export class GatheredReads {
  readonly #fetch: Read;
  #waiting: readonly Wanted[] = [];
  /** Those that the request on its way is for. */
  #asked: readonly Wanted[] = [];
  #giveUp = new AbortController();
  #isReading = false;

  constructor(fetch: Read) {
    this.#fetch = fetch;
  }

  /** A part of the file; nobody waits for it any more once `signal` says so. */
  read(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const wanted = { offset, length, etag, resolve, reject };
      signal?.addEventListener('abort', () => this.#leave(wanted, signal.reason), { once: true });
      this.#waiting = [...this.#waiting, wanted];
      if (!this.#isReading) void this.#readOn();
    });
  }

  #leave(wanted: Wanted, reason: unknown): void {
    wanted.reject(reason);
    const isOther = (each: Wanted): boolean => each !== wanted;
    this.#waiting = this.#waiting.filter(isOther);
    if (!this.#asked.includes(wanted)) return;
    this.#asked = this.#asked.filter(isOther);
    if (this.#asked.length === 0) this.#giveUp.abort(reason);
  }

  async #readOn(): Promise<void> {
    this.#isReading = true;
    // A frame asks for all its tiles before this goes on.
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (let [first] = this.#waiting; first; [first] = this.#waiting) {
      const asked = besideEachOther(first, this.#waiting);
      this.#waiting = this.#waiting.filter((each) => !asked.includes(each));
      await this.#readAtOnce(asked);
    }
    this.#isReading = false;
  }

  async #readAtOnce(asked: readonly Wanted[]): Promise<void> {
    this.#asked = asked;
    this.#giveUp = new AbortController();
    const start = Math.min(...asked.map(({ offset }) => offset));
    const length = Math.max(...asked.map(endOf)) - start;
    try {
      const answer = await this.#fetch(start, length, this.#giveUp.signal, asked[0]?.etag);
      for (const each of asked) {
        const from = each.offset - start;
        each.resolve({ ...answer, data: answer.data.slice(from, from + each.length) });
      }
    } catch (reason) {
      for (const each of asked) each.reject(reason);
    }
    this.#asked = [];
  }
}

const endOf = ({ offset, length }: Wanted): number => offset + length;

/** The part and those beside it of the same build of the file, and beside these, as far as is read at once. */
function besideEachOther(first: Wanted, waiting: readonly Wanted[]): readonly Wanted[] {
  const others = waiting
    .filter((each) => each !== first && each.etag === first.etag)
    .sort((one, other) => one.offset - other.offset);
  const found = [first];
  let [start, end] = [first.offset, endOf(first)];
  const take = (each: Wanted): void => {
    const [from, to] = [Math.min(start, each.offset), Math.max(end, endOf(each))];
    const isBeside = each.offset <= end + GAP && endOf(each) >= start - GAP;
    if (!isBeside || to - from > MOST) return;
    [start, end] = [from, to];
    found.push(each);
  };
  for (const each of others.filter(({ offset }) => offset >= first.offset)) take(each);
  for (const each of others.toReversed()) if (each.offset < first.offset) take(each);
  return found;
}
