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

/** The same without one of them. Without the world's coast the rest has nothing to lie on. */
export function without(archives: Archives, name: ArchiveName): Archives {
  if (name === 'world') return {};
  return Object.fromEntries(Object.entries(archives).filter(([each]) => each !== name));
}
