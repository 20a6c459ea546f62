import type { InferOutput } from 'valibot';
import { AtlasWordsSchema } from '../../../data/atlasWordsSchema';
import type { Desk } from '../desk';

/** The atlas's own short texts in one language, with the file they stand in. */
export interface PlacedWords {
  readonly file: string;
  readonly language: string;
  readonly words: InferOutput<typeof AtlasWordsSchema>;
}

/** Every file of `words/`, by its name a language; there may be no such folder. */
export function readWords(desk: Desk): readonly PlacedWords[] {
  if (!desk.has('words')) return [];
  return desk.list('words', '.json').flatMap((name) => {
    const read = desk.json('words', name);
    const words = read && desk.check(AtlasWordsSchema, read.json, read.file);
    if (!read || !words) return [];
    return { file: read.file, language: name.slice(0, -'.json'.length), words };
  });
}
