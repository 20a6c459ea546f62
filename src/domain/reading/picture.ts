/** A photograph, map or drawing of the atlas: whose it is, and where the page finds it. */
export interface Picture {
  /** Its file within `media/`, as articles and features name it: `togo.webp`. */
  readonly id: string;
  /** What is to be seen, for those who do not see it. */
  readonly alt: string;
  /** Who made it, and where it is kept. */
  readonly credit: string;
  readonly licence: { readonly name: string; readonly url: string | null };
  /** Of the largest of its files, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The same picture in several formats, the smaller first, each from the narrowest on; addresses from the root of the site. */
  readonly files: readonly PictureFile[];
}

export interface PictureFile {
  readonly type: 'image/avif' | 'image/webp';
  /** `media/togo-480.1f2e3d4c.webp`, changed whenever the content is. */
  readonly fileName: string;
  /** Pixels. */
  readonly width: number;
}

/** A picture where it stands, with what is said of it there. */
export interface Shown {
  /** Its id. */
  readonly picture: string;
  readonly caption: string;
}

/** The formats that a picture has, the smaller first. */
export function formatsOf({ files }: Picture): readonly PictureFile['type'][] {
  return [...new Set(files.map(({ type }) => type))];
}

/** Its files in one format, as a browser chooses of them by their widths; `root` is the way to the site. */
export function widthsOf({ files }: Picture, format: PictureFile['type'], root: string): string {
  return files
    .filter(({ type }) => type === format)
    .map(({ fileName, width }) => `${root}${fileName} ${String(width)}w`)
    .join(', ');
}

/** What `widthsOf` gave, relative to a page, with whole addresses. */
export function wholeWidths(widths: string, page: string): string {
  return widths
    .split(', ')
    .map((each) => {
      const [address = '', ...width] = each.split(' ');
      return [new URL(address, page).href, ...width].join(' ');
    })
    .join(', ');
}

/** The file that every browser can show. */
export function fallbackOf({ files }: Picture): string {
  return (files.findLast(({ type }) => type === 'image/webp') ?? files[0])?.fileName ?? '';
}
