/** A photograph, map or drawing of the atlas: whose it is, and where the page finds it. */
export interface Picture {
  /** Its file within `media/`, as articles and features name it: `togo.webp`. */
  readonly id: string;
  /** What is to be seen, for those who do not see it. */
  readonly alt: string;
  /** Who made it, and where it is kept. */
  readonly credit: string;
  readonly licence: { readonly name: string; readonly url: string | null };
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The same picture in several formats, the smallest first; addresses from the root of the site. */
  readonly files: readonly PictureFile[];
}

export interface PictureFile {
  readonly type: 'image/avif' | 'image/webp';
  /** `media/togo.1f2e3d4c.webp`, changed whenever the content is. */
  readonly fileName: string;
}

/** A picture where it stands, with what is said of it there. */
export interface Shown {
  /** Its id. */
  readonly picture: string;
  readonly caption: string;
}

/** The file that every browser can show. */
export function fallbackOf({ files }: Picture): string {
  return (files.find(({ type }) => type === 'image/webp') ?? files[0])?.fileName ?? '';
}
