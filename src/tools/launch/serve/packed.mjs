import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * How an answer is packed for the journey.
 *
 * @typedef {'br' | 'gzip'} Encoding
 */

const PACKABLE = /\.(?:html|css|m?js|json|geojson|webmanifest|svg|xml|txt)$/;
/** What the build packed beforehand lies beside what it is of, under its name with this ending. */
export const PACKED_ENDING = '.br';
/** Below it the headers weigh more than what is saved, in bytes. */
const WORTH_IT = 1024;
/** Brotli's fourth level packs 1 MB in a tenth of a second, and a fifth smaller than gzip. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** @type {Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>>} */
const PACK = {
  br: (bytes) => promisify(brotliCompress)(bytes, BROTLI),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/**
 * Whether a file of that name and length is smaller when packed: archives, fonts and pictures are packed already.
 *
 * @type {(name: string, length: number) => boolean}
 */
export const isPackable = (name, length) => length >= WORTH_IT && PACKABLE.test(name);

/**
 * What the reader's `Accept-Encoding` lets us use, the smaller first; `null` when it wants none of ours. RFC 9110, 12.5.3.
 *
 * @type {(accepted: string | undefined) => Encoding | null}
 */
export function encodingFor(accepted = '') {
  const weights = new Map(accepted.split(',').map(weightOf));
  /** @type {readonly Encoding[]} */
  const ours = ['br', 'gzip'];
  return ours.find((name) => (weights.get(name) ?? weights.get('*') ?? 0) > 0) ?? null;
}

/** @type {(written: string) => readonly [string, number]} */
function weightOf(written) {
  const [name = '', ...parameters] = written.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((part) => part.startsWith('q='));
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
}

/**
 * Packs each state of a file once. `tag` tells states apart.
 *
 * @returns {(tag: string, encoding: Encoding, read: () => Promise<Buffer>) => Promise<Buffer>}
 */
export function packer() {
  /** @type {Map<string, Promise<Buffer>>} */
  const packed = new Map();
  return (tag, encoding, read) => {
    const key = `${encoding} ${tag}`;
    const known = packed.get(key);
    if (known) return known;
    const made = read().then(PACK[encoding]);
    packed.set(key, made);
    // What could not be read is tried again.
    made.catch(() => packed.delete(key));
    return made;
  };
}
