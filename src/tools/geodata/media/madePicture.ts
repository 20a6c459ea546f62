import type { Picture, PictureFile } from '../../../domain/reading/picture';

/** A file of the folder as the site serves it. */
export interface MediaFile extends PictureFile {
  readonly bytes: Uint8Array;
}

/** A picture with the files that it is served as. */
export interface MadePicture extends Picture {
  readonly files: readonly MediaFile[];
}
