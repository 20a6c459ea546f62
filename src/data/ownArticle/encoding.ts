/** The encodings that a reader may choose among. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'koi8-r',
  'shift_jis',
  'windows-1252',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A decoded text; `isSure` is false when another encoding gives nearly as good a text. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly isSure: boolean;
}

/** As much of a text as tells its encoding. */
const LOOKED_AT = 64_000;

/** Decodes a text whose encoding nobody says: by its mark, then by what makes words of it. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = marks(bytes) ?? wide(bytes);
  if (marked) return { text: decodeAs(bytes, marked), encoding: marked, isSure: true };
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', isSure: true };
  const { encoding, isSure } = narrow(bytes);
  return { text: decodeAs(bytes, encoding), encoding, isSure };
}

/** Decodes a text as a reader says; what is no letter of the encoding becomes U+FFFD. The mark at the beginning stays. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function marks([a, b, c]: Uint8Array): Encoding | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without a mark: every other byte of western text is nought. */
function wide(bytes: Uint8Array): Encoding | null {
  const part = bytes.subarray(0, 2_000);
  const zeros = [0, 1].map((odd) => part.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  const enough = part.length / 5;
  if (odd > enough && even < odd / 8) return 'utf-16le';
  return even > enough && odd < even / 8 ? 'utf-16be' : null;
}

/** Of the encodings of one byte, and Shift JIS, the one whose text has most letters that are common. */
function narrow(bytes: Uint8Array): { encoding: Encoding; isSure: boolean } {
  const part = bytes.subarray(0, LOOKED_AT);
  const ranked = RIVALS.map(([encoding, common]) => ({
    encoding,
    share:
      shareOf(decodeAs(part, encoding), common) * (encoding === 'windows-1252' ? latin(part) : 1),
  })).sort((a, b) => b.share - a.share);
  const [best, next] = ranked;
  if (!best || best.share < ENOUGH) return { encoding: 'windows-1252', isSure: false };
  return { encoding: best.encoding, isSure: best.share > 1.3 * (next?.share ?? 0) };
}

/** Western texts are mostly ASCII: 1 for few other bytes, 0 where a third and more are. */
function latin(bytes: Uint8Array): number {
  const others = bytes.filter((byte) => byte > 0x7f).length;
  return Math.max(0, 1 - (3 * others) / bytes.length);
}

const ENOUGH = 0.3;
/** With the letters that are common in a text so written; misread Cyrillic is mostly capitals and signs. */
const RIVALS: readonly (readonly [Encoding, RegExp])[] = [
  ['windows-1251', /[оеаинтсрвлкмдпу]/g],
  ['koi8-r', /[оеаинтсрвлкмдпу]/g],
  ['shift_jis', /[ぁ-んァ-ヶ一-龠、。]/g],
  ['windows-1252', /[äöüßéèêëàâçîïôûñáíóúæøåōŒœÄÖÜÉ–—’‘“”…£]/g],
];

function shareOf(text: string, common: RegExp): number {
  const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return foreign === 0 ? 0 : (text.match(common)?.length ?? 0) / foreign;
}
