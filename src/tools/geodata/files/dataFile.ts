import type { AtlasWords } from '../../../domain/atlas/atlasWords';
import { createHash } from 'node:crypto';
import type { ArticleId, LanguageId } from '../../../domain/atlas/id';

/** A file that the page fetches. */
export interface DataFile {
  /** `geodata/battles.1f2e3d4c.geojson`, changed whenever the content is. */
  readonly fileName: string;
  readonly text: string;
}

/** A file of what one article needs. */
export interface ArticleFile extends DataFile {
  readonly article: ArticleId;
}

/** A file of an article's words in another language. */
export interface TranslationFile extends ArticleFile {
  readonly language: LanguageId;
}

/** A file of the atlas's own short texts in another language. */
export interface WordsFile extends DataFile {
  readonly language: string;
  readonly words: AtlasWords;
}

/** Names a file by what is in it. */
export function dataFile(name: string, ending: 'json' | 'geojson', text: string): DataFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { fileName: `geodata/${name}.${hash}.${ending}`, text };
}
