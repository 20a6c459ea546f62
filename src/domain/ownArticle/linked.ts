import type { PackedMarks } from './packed';
import type { KnownThing } from './passage';
import type { OwnText } from './record';

/** An article as it was read, with what tells it from others. */
export interface ReadArticle extends OwnText {
  /** Of its text, as `hashOf` makes it. */
  readonly hash: string;
}

/** A document read: its articles, and how surely its letters were told. */
export interface ReadText {
  readonly texts: readonly ReadArticle[];
  /** `null` for what has no encoding of its own. */
  readonly encoding: string | null;
  /** False when another encoding makes nearly as good a text. */
  readonly isSure: boolean;
}

/** What the linker makes of an article, with all that it may name. */
export interface Linked {
  /** On which nobody has decided. */
  readonly marks: PackedMarks;
  readonly things: readonly KnownThing[];
}
