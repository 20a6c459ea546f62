/** Pixels, four bytes each: red, green, blue, and opacity they are not multiplied by. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A stored block of deflate is no longer than this. */
const BLOCK = 0xffff;

/**
 * Pixels as the address of a PNG, not compressed. A canvas would do it too, but where the graphics card draws canvases it
 * makes the page wait until all that the map has asked of the card is done.
 */
export function pngAddress({ width, height, data }: Pixels): string {
  const lines = new Uint8Array(height * (width * 4 + 1));
  for (let row = 0; row < height; row += 1) {
    // Each line begins with the number of its filter: 0 for none.
    lines.set(data.subarray(row * width * 4, (row + 1) * width * 4), row * (width * 4 + 1) + 1);
  }
  const bytes = [
    ...SIGNATURE,
    ...chunk('IHDR', [...uint32(width), ...uint32(height), 8, 6, 0, 0, 0]),
    ...chunk('IDAT', stored(lines)),
    ...chunk('IEND', []),
  ];
  return `data:image/png;base64,${btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''))}`;
}

/** As zlib has it, in blocks that are not compressed. */
function stored(bytes: Uint8Array): readonly number[] {
  const blocks: number[] = [];
  for (let from = 0; from < bytes.length; from += BLOCK) {
    const part = bytes.subarray(from, from + BLOCK);
    const isLast = from + BLOCK >= bytes.length;
    const [low, high] = [part.length & 0xff, part.length >> 8];
    blocks.push(isLast ? 1 : 0, low, high, low ^ 0xff, high ^ 0xff, ...part);
  }
  return [0x78, 0x01, ...blocks, ...uint32(adler32(bytes))];
}

function chunk(type: string, body: readonly number[]): readonly number[] {
  const named = [...new TextEncoder().encode(type), ...body];
  return [...uint32(body.length), ...named, ...uint32(crc32(named))];
}

function uint32(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}

function crc32(bytes: readonly number[]): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
