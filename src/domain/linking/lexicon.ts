/** What the texts of an atlas's own literature are like: words by which its names are told from others. */
export interface Lexicon {
  /** The period that the atlas is about: its years date what has no year. */
  readonly about: string | null;
  /** Names of places, ships and people that are words, given names or common names as well; folded. */
  readonly wordlike: ReadonlySet<string>;
  /** Of these, places whose plain name is beyond doubt although ships or words have it too; folded. */
  readonly plain: ReadonlySet<string>;
  /** Ids of places of which the bare name means the battle there, unless something says that ground is meant. */
  readonly battles: ReadonlySet<string>;
  /** Names of other places and people, one letter from the atlas's own; folded. */
  readonly others: ReadonlySet<string>;
  /** Ids of places that are written only with "the": "the West". */
  readonly withArticle: ReadonlySet<string>;
  /** Ids of places of whose plain name there are others that are as well known, in other lands. */
  readonly twins: ReadonlySet<string>;
  /**
   * Ids of places of which another is better known by the plain name, each with words that speak for it; folded. None of
   * them in the passage, and it not named before: the other is meant.
   */
  readonly namesakes: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Of an atlas that says nothing of it. */
export const NO_LEXICON: Lexicon = {
  about: null,
  wordlike: new Set(),
  plain: new Set(),
  battles: new Set(),
  others: new Set(),
  withArticle: new Set(),
  twins: new Set(),
  namesakes: new Map(),
};

/** A name so short is a word in one language or another. */
const SHORT = 4;

/** Whether a name of one word must be led to before it is taken for a place. */
export function isWordlike({ wordlike, plain }: Lexicon, key: string): boolean {
  return key.length < SHORT || (wordlike.has(key) && !plain.has(key));
}

/** Whether a ship's name needs a word of ships beside it. */
export function isCommonShip({ wordlike }: Lexicon, key: string): boolean {
  return key.length < SHORT || wordlike.has(key);
}
