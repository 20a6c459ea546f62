import type { InferOutput } from 'valibot';
import { ToldSchema } from '../../../data/features/toldSchema';
import type { Desk } from '../desk';

/** What cards tell in one language, with the file it stands in. */
export interface PlacedTold {
  readonly file: string;
  readonly language: string;
  readonly told: InferOutput<typeof ToldSchema>;
}

/** Every file of `told/`, by its name a language; there may be no such folder. */
export function readTold(desk: Desk): readonly PlacedTold[] {
  if (!desk.has('told')) return [];
  return desk.list('told', '.json').flatMap((name) => {
    const read = desk.json('told', name);
    const told = read && desk.check(ToldSchema, read.json, read.file);
    if (!read || !told) return [];
    return { file: read.file, language: name.slice(0, -'.json'.length), told };
  });
}
