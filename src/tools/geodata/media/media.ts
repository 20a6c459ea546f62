import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { text } from '../../../data/fields/terms';
import type { Desk } from '../desk';
import type { Placed } from '../geodata';
import type { MadePicture } from './madePicture';
import { jpegSize, pngSize, webpSize, type Size } from './imageSize';

const FOLDER = 'media';
/** Twice what the widest column of text shows, that, and what a phone does, in pixels across. */
const WIDTHS = [480, 960, 1440] as const;
const MOST_WIDTH = 1440;
const MOST_BYTES = 30_000_000;
/** Part of the files' names: to be raised when they are to be encoded otherwise. */
const MAKING = 1;

/** What stands beside a picture, `togo.json` of `togo.webp`. */
const SidecarSchema = v.strictObject({
  alt: text,
  credit: text,
  licence: v.strictObject({
    name: text,
    url: v.optional(v.pipe(text, v.regex(/^https:\/\/\S+$/, 'expected an address with https'))),
  }),
});

const ORIGINALS = [
  { ending: 'jpg', type: 'image/jpeg', sizeOf: jpegSize, words: 'JPEG' },
  { ending: 'png', type: 'image/png', sizeOf: pngSize, words: 'PNG' },
  { ending: 'webp', type: 'image/webp', sizeOf: webpSize, words: 'WebP' },
] as const;
const SERVED = ['avif', 'webp'] as const;

/**
 * Reads the pictures of an atlas, each of them one file, and what is to be said of it in a JSON file of the same name.
 * What they are served as is made of them later. An atlas may have none.
 */
export function readMedia(desk: Desk): readonly Placed<MadePicture>[] {
  if (!desk.has(FOLDER)) return [];
  const names = desk.list(FOLDER, '.jpg', '.json', '.png', '.webp');
  const stems = new Set(names.map((name) => name.slice(0, name.lastIndexOf('.'))));
  return [...stems].flatMap((stem) => readPicture(desk, stem) ?? []);
}

function readPicture(desk: Desk, stem: string): Placed<MadePicture> | null {
  const file = desk.nameOf(FOLDER, `${stem}.json`);
  const found = ORIGINALS.filter(({ ending }) => desk.has(FOLDER, `${stem}.${ending}`));
  const written = desk.json(FOLDER, `${stem}.json`);
  const sidecar = written && desk.check(SidecarSchema, written.json, file);
  const [format, other] = found;
  if (!format) {
    desk.giveUp(file, `there is no picture "${stem}"`, 'one in JPEG, PNG or WebP');
    return null;
  }
  if (other) {
    const expected = `"${stem}.${format.ending}" or this, not both`;
    desk.giveUp(
      desk.nameOf(FOLDER, `${stem}.${other.ending}`),
      'the picture is there twice',
      expected,
    );
  }
  const name = `${stem}.${format.ending}`;
  const bytes = desk.bytes(FOLDER, name);
  const size = format.sizeOf(bytes);
  if (!size) desk.giveUp(desk.nameOf(FOLDER, name), `this is no picture in ${format.words}`);
  if (bytes.length > MOST_BYTES) {
    const message = `the file has ${String(Math.ceil(bytes.length / 1_000_000))} MB`;
    const expected = `${String(MOST_BYTES / 1_000_000)} MB at most`;
    desk.note({ file: desk.nameOf(FOLDER, name), path: [], message, expected });
  }
  if (!sidecar || !size) return null;
  const { alt, credit, licence } = sidecar;
  const item = {
    id: name,
    alt,
    credit,
    licence: { name: licence.name, url: licence.url ?? null },
    ...largest(size),
    files: filesOf(stem, bytes, size),
    original: { type: format.type, bytes },
  };
  return { file, path: [], item };
}

/** The size of the greatest file that is made: nothing is made larger than it is. */
function largest({ width, height }: Size): Size {
  const most = Math.min(width, MOST_WIDTH);
  return { width: most, height: Math.round((most * height) / width) };
}

/** What the picture will be served as, the smaller format first and each from the narrowest on. */
function filesOf(stem: string, bytes: Uint8Array, size: Size): MadePicture['files'] {
  const hash = createHash('sha256').update(bytes).update(String(MAKING)).digest('hex').slice(0, 8);
  const { width: most } = largest(size);
  const widths = [...WIDTHS.filter((width) => width < most), most];
  return SERVED.flatMap((ending) =>
    widths.map((width) => ({
      type: `image/${ending}` as const,
      fileName: `${FOLDER}/${stem}-${String(width)}.${hash}.${ending}`,
      width,
    })),
  );
}
