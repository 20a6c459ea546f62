import { ENCODINGS } from './encoding';
import type { ArchivedPage } from './mhtml';
import { Unreadable } from './unreadable';

/** What Apple's packed lists of properties begin with; Safari keeps a page with its pictures in one. */
const SIGN = 'bplist00';
/** At the end of such a list stands where its parts lie, in so many bytes. */
const TRAILER = 32;
/** Sorts of parts, by the upper half of their first byte, and the length that says that the length follows. */
const [DATA, ASCII, UTF16, DICT] = [0x4, 0x5, 0x6, 0xd];
const LONG = 0xf;
/** Safari's dictionaries have five parts at most; one of millions is a bomb. */
const MOST_PARTS = 64;

/** The page that such a file holds; `null` for any other file. Throws `Unreadable` for a list that is broken or holds none. */
export function webArchivePage(bytes: Uint8Array): ArchivedPage | null {
  if (textOf(bytes.subarray(0, SIGN.length), 'latin1') !== SIGN) return null;
  try {
    const list = new PropertyList(bytes);
    const main = list.entries(list.top).get('WebMainResource') ?? -1;
    const page = list.entries(main);
    const said = list.text(page.get('WebResourceTextEncodingName') ?? -1).toLowerCase();
    const encoding = ENCODINGS.find((each) => each === said);
    return { bytes: list.data(page.get('WebResourceData') ?? -1), encoding };
  } catch (cause) {
    throw new Unreadable('brokenPage', { cause });
  }
}

/** A list of properties as its bytes have it; nothing of it is read but what is asked for. Throws `RangeError` where it is broken. */
class PropertyList {
  /** The part that holds all the others. */
  readonly top: number;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #table: number;
  readonly #width: number;
  readonly #refWidth: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const trailer = bytes.length - TRAILER;
    [this.#width, this.#refWidth] = [
      this.#view.getUint8(trailer + 6),
      this.#view.getUint8(trailer + 7),
    ];
    [this.top, this.#table] = [this.#number(trailer + 16, 8), this.#number(trailer + 24, 8)];
  }

  /** The parts of a dictionary by their names. */
  entries(part: number): ReadonlyMap<string, number> {
    const { start, length } = this.#part(part, DICT);
    if (length > MOST_PARTS) throw new RangeError('too many parts');
    const ref = (nth: number): number => this.#number(start + nth * this.#refWidth, this.#refWidth);
    return new Map(
      Array.from({ length }, (_, nth) => [this.text(ref(nth)), ref(length + nth)] as const),
    );
  }

  /** Words; none where the part is something else. */
  text(part: number): string {
    if (part < 0) return '';
    const sort = this.#view.getUint8(this.#at(part)) >> 4;
    if (sort !== ASCII && sort !== UTF16) return '';
    const { start, length } = this.#part(part, sort);
    return sort === ASCII
      ? textOf(this.#cut(start, length), 'latin1')
      : textOf(this.#cut(start, 2 * length), 'utf-16be');
  }

  data(part: number): Uint8Array {
    const { start, length } = this.#part(part, DATA);
    return this.#cut(start, length);
  }

  /** Where what a part holds begins, and how much of it there is. */
  #part(part: number, sort: number): { start: number; length: number } {
    const at = this.#at(part);
    const sign = this.#view.getUint8(at);
    if (sign >> 4 !== sort) throw new RangeError('another sort of part');
    if ((sign & LONG) !== LONG) return { start: at + 1, length: sign & LONG };
    const width = 1 << (this.#view.getUint8(at + 1) & LONG);
    const length = this.#number(at + 2, width);
    // A length beyond the file is none.
    if (length > this.#bytes.length) throw new RangeError('longer than the file');
    return { start: at + 2 + width, length };
  }

  #at(part: number): number {
    return this.#number(this.#table + part * this.#width, this.#width);
  }

  #number(at: number, width: number): number {
    let number = 0;
    for (let nth = 0; nth < width; nth += 1) number = number * 256 + this.#view.getUint8(at + nth);
    return number;
  }

  #cut(start: number, length: number): Uint8Array {
    if (start + length > this.#bytes.length) throw new RangeError('beyond the file');
    return this.#bytes.subarray(start, start + length);
  }
}

function textOf(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
