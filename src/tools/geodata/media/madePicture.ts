import type { Picture } from '../../../domain/reading/picture';

/** The file of the folder that a picture is made of. */
export interface Original {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly bytes: Uint8Array;
}

/** A picture with what the files that it is served as are made of. */
export interface MadePicture extends Picture {
  readonly original: Original;
}

/** What the page is told of a picture. */
export function toldOf(made: MadePicture): Picture {
  const { id, alt, credit, licence, width, height, files } = made;
  return { id, alt, credit, licence, width, height, files };
}
