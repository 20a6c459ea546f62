/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a WebP picture; `null` for what is none. https://developers.google.com/speed/webp/docs/riff_container */
export function webpSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 30 || name(bytes, 0) !== 'RIFF' || name(bytes, 8) !== 'WEBP') return null;
  const view = viewOf(bytes);
  switch (name(bytes, 12)) {
    case 'VP8 ':
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    case 'VP8L': {
      const packed = view.getUint32(21, true);
      return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return {
        width: (view.getUint32(24, true) & 0xffffff) + 1,
        height: (view.getUint32(26, true) >>> 8) + 1,
      };
    default:
      return null;
  }
}

/** What an AVIF file may call itself. */
const BRANDS = new Set(['avif', 'avis']);

/** The size of an AVIF picture; `null` for what is none. Its first box of spatial extents is the picture's own. */
export function avifSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 16 || name(bytes, 4) !== 'ftyp' || !BRANDS.has(name(bytes, 8))) return null;
  const at = indexOf(bytes, 'ispe');
  if (at < 0 || at + 16 > bytes.length) return null;
  const view = viewOf(bytes);
  return { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function name(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function indexOf(bytes: Uint8Array, box: string): number {
  for (let at = 0; at + 4 <= bytes.length; at += 1) if (name(bytes, at) === box) return at;
  return -1;
}
