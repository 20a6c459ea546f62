import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import encodeAvif, { init as initAvif } from '@jsquash/avif/encode.js';
import decodeJpeg, { init as initJpeg } from '@jsquash/jpeg/decode.js';
import resize, { initResize } from '@jsquash/resize';
import decodeWebp, { init as initWebpDecoder } from '@jsquash/webp/decode.js';
import encodeWebp, { init as initWebp } from '@jsquash/webp/encode.js';
import { PNG } from 'pngjs';
import type { PictureFile } from '../../../domain/reading/picture';
import type { MadePicture, Original } from './madePicture';

/** As good as the eye asks for at twice the pixels; of the codecs' scales from 0 to 100. */
const QUALITY = { 'image/avif': 55, 'image/webp': 78 } as const;

/** Pixels as the codecs, which are made for a browser, hand them on. */
class Pixels {
  readonly colorSpace = 'srgb';
  constructor(
    readonly data: Uint8ClampedArray,
    readonly width: number,
    readonly height: number,
  ) {}
}

const require = createRequire(import.meta.url);
let ready: Promise<void> | null = null;

/** Gives the codecs their code, which they would fetch in a browser. */
async function begin(): Promise<void> {
  Object.assign(globalThis, { ImageData: Pixels });
  const code = async (path: string) =>
    WebAssembly.compile(new Uint8Array(await readFile(require.resolve(path))));
  await initJpeg(await code('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'));
  await initWebpDecoder(await code('@jsquash/webp/codec/dec/webp_dec.wasm'));
  await initResize(await code('@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm'));
  await initAvif(await code('@jsquash/avif/codec/enc/avif_enc.wasm'));
  await initWebp(await code('@jsquash/webp/codec/enc/webp_enc_simd.wasm'));
}

/** A picture in the size and format of one of its files. */
export async function encoded(
  { original, width, height }: MadePicture,
  file: PictureFile,
): Promise<Uint8Array> {
  ready ??= begin();
  await ready;
  const whole = await decoded(original);
  const size = { width: file.width, height: Math.round((file.width * height) / width) };
  const sized = whole.width === size.width ? whole : await resize(whole, size);
  const quality = QUALITY[file.type];
  const encode = file.type === 'image/avif' ? encodeAvif : encodeWebp;
  return new Uint8Array(await encode(sized, { quality }));
}

async function decoded({ type, bytes }: Original): Promise<ImageData> {
  if (type === 'image/png') {
    const { data, width, height } = PNG.sync.read(Buffer.from(bytes));
    return new ImageData(new Uint8ClampedArray(data), width, height);
  }
  const buffer = new Uint8Array(bytes).buffer;
  return type === 'image/jpeg' ? decodeJpeg(buffer) : decodeWebp(buffer);
}
