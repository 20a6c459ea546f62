import type { Manifest } from '../../data/manifest';
import type { Atlas } from '../../domain/atlas/atlas';
import type { ArticleId } from '../../domain/atlas/id';
import type { PlatesFile } from '../../domain/plates/plate';
import type { Translation } from '../../domain/reading/translation';
import type { Drawings } from './figures';
import type { DataFile, Summaries } from './metadata/jsonLd';
import type { Assets } from './page/pageFrame';
import type { Renderer } from './renderer';

/** What pages are made with. */
export interface Workshop {
  readonly atlas: Atlas;
  readonly summaries: Summaries;
  readonly manifest: Manifest;
  /** The file that each article opens with, from the root of the site. */
  readonly openings: ReadonlyMap<ArticleId, string>;
  readonly translations: readonly Translation[];
  /** The file of each, from the root of the site. */
  readonly translationFiles: ReadonlyMap<Translation, string>;
  readonly drawings: Drawings;
  /** What is drawn of battles. */
  readonly plates: PlatesFile;
  readonly files: readonly DataFile[];
  readonly assets: Assets;
  readonly renderer: Renderer;
  /** The site's address with a slash at its end; `null` when it is not known. */
  readonly site: string | null;
}
