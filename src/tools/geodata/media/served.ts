import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PictureFile } from '../../../domain/reading/picture';
import { encoded } from './encode';
import type { MadePicture } from './madePicture';

/** What was encoded before, under names that change when the picture does. */
const CACHE = 'node_modules/.cache/geodata';

/** A file of the site. */
export interface ServedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** All files that pictures are served as, encoded now or before. */
export async function servedFiles(
  pictures: readonly MadePicture[],
): Promise<readonly ServedFile[]> {
  const served: ServedFile[] = [];
  for (const picture of pictures) {
    for (const file of picture.files) {
      served.push({ fileName: file.fileName, bytes: await servedBytes(picture, file) });
    }
  }
  return served;
}

/** One file of a picture; rejects with the picture's name when that is whole in its head alone. */
export async function servedBytes(picture: MadePicture, file: PictureFile): Promise<Uint8Array> {
  const kept = join(CACHE, file.fileName);
  try {
    return await readFile(kept);
  } catch {
    const bytes = await encoded(picture, file).catch((problem: unknown) => {
      throw new Error(`media/${picture.id}: the picture is damaged and cannot be decoded`, {
        cause: problem,
      });
    });
    await mkdir(dirname(kept), { recursive: true });
    await writeFile(kept, bytes);
    return bytes;
  }
}
