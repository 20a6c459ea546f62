/** A battle in steps as another language has it. */
export interface PlateSaid {
  readonly title: string;
  readonly note?: string | undefined;
  readonly steps: readonly {
    readonly title: string;
    readonly says: string;
    /** What is written beside what the step draws: of each that has words, in their order. */
    readonly words: readonly string[];
  }[];
}

/** What somebody is called, and was, as another language has it. */
export interface PersonSaid {
  readonly name: string;
  readonly role: string;
}

/** What is told apart, in another language than the atlas's own; what is not there is told in that. */
export interface Said {
  /** By the feature's id. */
  readonly summaries: Readonly<Record<string, string>>;
  /** By the person's id. */
  readonly people: Readonly<Record<string, PersonSaid>>;
  /** By the plate's id. */
  readonly plates: Readonly<Record<string, PlateSaid>>;
  /** Every other short text by its English. */
  readonly texts: Readonly<Record<string, string>>;
}

/** What stands under a key of its own; `null` for nothing. */
export function saidOf<Text>(texts: Readonly<Record<string, Text>>, key: string): Text | null {
  return Object.hasOwn(texts, key) ? (texts[key] ?? null) : null;
}
