/** A file of tiles that the build made. */
export interface Archive {
  /** Full address of the file. */
  readonly url: string;
  readonly minzoom: number;
  readonly maxzoom: number;
}

/** The archives that are in the build. */
export const ARCHIVE_NAMES = ['world', 'detail', 'relief', 'sea', 'powers'] as const;
export type ArchiveName = (typeof ARCHIVE_NAMES)[number];

/** The archives that could be read; without `world` a plain coast is drawn. */
export type Archives = Readonly<Partial<Record<ArchiveName, Archive>>>;
