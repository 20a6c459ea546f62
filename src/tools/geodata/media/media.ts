import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { text } from '../../../data/fields/terms';
import type { Desk } from '../desk';
import type { Placed } from '../geodata';
import type { MadePicture, MediaFile } from './madePicture';
import { avifSize, webpSize, type Size } from './imageSize';

const FOLDER = 'media';
/** Of the longer side: twice what the widest column of text shows. */
const MOST_PIXELS = 1600;
const MOST_BYTES = 400_000;

/** What stands beside a picture, `togo.json` of `togo.webp`. */
const SidecarSchema = v.strictObject({
  alt: text,
  credit: text,
  licence: v.strictObject({
    name: text,
    url: v.optional(v.pipe(text, v.regex(/^https:\/\/\S+$/, 'expected an address with https'))),
  }),
});

const FORMATS = [
  { ending: 'avif', type: 'image/avif', sizeOf: avifSize },
  { ending: 'webp', type: 'image/webp', sizeOf: webpSize },
] as const;
type Format = (typeof FORMATS)[number];

/**
 * Reads the pictures of an atlas, each of them a WebP file with an AVIF file of the same picture if there is one, and what is to be said of
 * it in a JSON file of the same name. An atlas may have none.
 */
export function readMedia(desk: Desk): readonly Placed<MadePicture>[] {
  if (!desk.has(FOLDER)) return [];
  const names = desk.list(FOLDER, '.avif', '.json', '.webp');
  const stems = new Set(names.map((name) => name.slice(0, name.lastIndexOf('.'))));
  return [...stems].flatMap((stem) => readPicture(desk, stem) ?? []);
}

function readPicture(desk: Desk, stem: string): Placed<MadePicture> | null {
  const file = desk.nameOf(FOLDER, `${stem}.json`);
  const files = FORMATS.flatMap((format) => readFile(desk, stem, format) ?? []);
  const written = desk.json(FOLDER, `${stem}.json`);
  const sidecar = written && desk.check(SidecarSchema, written.json, file);
  const own = files.find(({ type }) => type === 'image/webp');
  if (!own) desk.giveUp(desk.nameOf(FOLDER, `${stem}.webp`), 'no such picture', 'one in WebP');
  if (!sidecar || !own) return null;
  for (const { ending } of files.filter(({ size }) => !isSame(size, own.size))) {
    const message = 'the picture is not of the size of its WebP';
    const expected = inWords(own.size);
    desk.note({ file: desk.nameOf(FOLDER, `${stem}.${ending}`), path: [], message, expected });
  }
  const { alt, credit, licence } = sidecar;
  const item = {
    id: `${stem}.webp`,
    alt,
    credit,
    licence: { name: licence.name, url: licence.url ?? null },
    ...own.size,
    files: files.map(({ type, fileName, bytes }) => ({ type, fileName, bytes })),
  };
  return { file, path: [], item };
}

/** `null` when it is not there, or is not what its name says. */
function readFile(
  desk: Desk,
  stem: string,
  { ending, type, sizeOf }: Format,
): (MediaFile & Pick<Format, 'ending'> & { readonly size: Size }) | null {
  const name = `${stem}.${ending}`;
  if (!desk.has(FOLDER, name)) return null;
  const bytes = desk.bytes(FOLDER, name);
  const file = desk.nameOf(FOLDER, name);
  const size = sizeOf(bytes);
  if (!size) {
    desk.giveUp(file, `this is no picture in ${ending === 'webp' ? 'WebP' : 'AVIF'}`);
    return null;
  }
  if (Math.max(size.width, size.height) > MOST_PIXELS) {
    const expected = `${String(MOST_PIXELS)} pixels at most`;
    desk.note({ file, path: [], message: `the picture has ${inWords(size)}`, expected });
  }
  if (bytes.length > MOST_BYTES) {
    const message = `the file has ${String(Math.ceil(bytes.length / 1000))} kB`;
    desk.note({ file, path: [], message, expected: `${String(MOST_BYTES / 1000)} kB at most` });
  }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { type, ending, fileName: `${FOLDER}/${stem}.${hash}.${ending}`, bytes, size };
}

function isSame(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}

function inWords({ width, height }: Size): string {
  return `${String(width)} by ${String(height)} pixels`;
}
