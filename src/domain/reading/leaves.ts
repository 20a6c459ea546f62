import type { Article, Inline, Passage, Section } from './article';

/** Part of a long article that is put on the page at once, and taken from it. */
export interface Leaf {
  readonly sections: readonly Section[];
  /** How much there is to read, in characters; a heading counts as a line. */
  readonly length: number;
}

/** A text of fewer characters is on the page whole. */
const WHOLE = 100_000;
/** A leaf has so many characters, and what its last passage has above them. */
const LEAF = 1200;
/** So many characters stand for the space round a passage. */
const ROUND = 40;

/** The leaves of an article, in order: one of an article of usual length, whole. */
export function leavesOf(article: Article): readonly Leaf[] {
  const known = leaves.get(article);
  if (known) return known;
  const made = madeOf(article);
  leaves.set(article, made);
  return made;
}

/** An article does not change. */
const leaves = new WeakMap<Article, readonly Leaf[]>();

function madeOf({ sections }: Article): readonly Leaf[] {
  let length = 0;
  for (const { passages } of sections) for (const passage of passages) length += lengthOf(passage);
  return length < WHOLE ? [{ sections, length }] : sections.flatMap(cut);
}

/** A section ends its last leaf, unless it is a small part of one. */
function cut({ heading, passages }: Section): readonly Leaf[] {
  const leaves: { heading: string | null; passages: Passage[]; length: number }[] = [
    { heading, passages: [], length: ROUND },
  ];
  for (const passage of passages) {
    const last = leaves.at(-1);
    const length = lengthOf(passage);
    if (!last || (last.length + length > LEAF && last.passages.length > 0)) {
      leaves.push({ heading: null, passages: [passage], length });
    } else {
      last.passages.push(passage);
      last.length += length;
    }
  }
  return leaves.map(({ length, ...section }) => ({ sections: [section], length }));
}

/** In which leaf a passage stands; −1 for in none. */
export function leafWith(leaves: readonly Leaf[], id: Passage['id'] | null): number {
  if (id === null) return -1;
  return leaves.findIndex(({ sections }) =>
    sections.some(({ passages }) => passages.some((passage) => passage.id === id)),
  );
}

/** How much there is to read in a passage, in characters, with the space round it; counted once. */
export function lengthOf(passage: Passage): number {
  const known = lengths.get(passage);
  if (known !== undefined) return known;
  const length = ROUND + charactersIn(passage.inlines);
  lengths.set(passage, length);
  return length;
}

const lengths = new WeakMap<Passage, number>();

function charactersIn(inlines: readonly Inline[]): number {
  return inlines.reduce((sum, inline) => {
    if (inline.type === 'text') return sum + inline.text.length;
    return sum + ('children' in inline ? charactersIn(inline.children) : 0);
  }, 0);
}
