import type { InferOutput } from 'valibot';
import { AtlasWordsSchema } from '../../../data/atlasWordsSchema';
import type { Desk } from '../desk';
import { readLanguages } from './readLanguages';

/** The atlas's own short texts in one language, with the file they stand in. */
export interface PlacedWords {
  readonly file: string;
  readonly language: string;
  readonly words: InferOutput<typeof AtlasWordsSchema>;
}

/** Every file of `words/`. */
export function readWords(desk: Desk): readonly PlacedWords[] {
  return readLanguages(desk, 'words', AtlasWordsSchema).map(({ said, ...placed }) => ({
    ...placed,
    words: said,
  }));
}
