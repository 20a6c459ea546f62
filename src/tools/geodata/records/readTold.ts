import type { InferOutput } from 'valibot';
import { ToldSchema } from '../../../data/features/toldSchema';
import type { Desk } from '../desk';
import { readLanguages } from './readLanguages';

/** What cards tell in one language, with the file it stands in. */
export interface PlacedTold {
  readonly file: string;
  readonly language: string;
  readonly told: InferOutput<typeof ToldSchema>;
}

/** Every file of `told/`. */
export function readTold(desk: Desk): readonly PlacedTold[] {
  return readLanguages(desk, 'told', ToldSchema).map(({ said, ...placed }) => ({
    ...placed,
    told: said,
  }));
}
