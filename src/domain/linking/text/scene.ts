import type { Match } from './match';
import type { Word } from './words';

/** What a shield asks of a text. */
export interface Scene {
  readonly text: string;
  readonly words: readonly Word[];
  /** By its first word, what else the names of the text are. */
  readonly names: ReadonlyMap<number, Match>;
  /** The words stand in a title, where every word may have a capital. */
  readonly isTitle: boolean;
}

/** Why a name is not the place, person or event that it is spelt like. */
export type Shield =
  'person' | 'ship' | 'organisation' | 'unit' | 'longer-name' | 'elsewhere' | 'other-time';
