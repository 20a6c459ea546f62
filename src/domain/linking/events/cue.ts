/** What a word beside a name says of what happened there. */
export type CueClass = (typeof CLASSES)[number];

const CLASSES = [
  'battle',
  'attack',
  'siege',
  'assault',
  'fall',
  'landing',
  'invasion',
  'treaty',
  'incident',
  'mutiny',
  'riot',
  'loss',
  'internment',
  'bombardment',
  'raid',
  'dispute',
  'declaration',
  'blocking',
  'outrage',
  'massacre',
] as const;

/** A cue with the words from which and to which it makes one phrase with its name. */
export interface Cue {
  readonly what: CueClass;
  readonly word: string;
  readonly first: number;
  readonly last: number;
  /** A date beside it must agree: "X was taken" may be of any of its days. */
  readonly needsDate?: boolean;
  /** Only of what is called by its place: "who fought at X". */
  readonly isOfGreat?: boolean;
  /** An army or a nation did it: no date is needed where it was done once, and none disagrees. */
  readonly isByForce?: boolean;
  /** What somebody did to the place: "took X". */
  readonly isActive?: boolean;
  /** Said of a ship it tells of no event that the atlas calls by it. */
  readonly isOfPlace?: boolean;
}

/** Words of each class, parted by spaces. */
export type Table = Readonly<Partial<Record<CueClass, string>>>;

/** The class of each word of a table. */
export function classesOf(table: Table): ReadonlyMap<string, CueClass> {
  return new Map(
    CLASSES.flatMap((what) =>
      (table[what]?.split(/\s+/) ?? []).map((word) => [word, what] as const),
    ),
  );
}
