import type { Proposals } from './marks';
import type { KnownThing } from './passage';
import type { OwnText } from './record';

/** A document read: its articles, and how surely its letters were told. */
export interface ReadText {
  readonly texts: readonly OwnText[];
  /** `null` for what has no encoding of its own. */
  readonly encoding: string | null;
  /** False when another encoding makes nearly as good a text. */
  readonly isSure: boolean;
}

/** What the linker makes of an article, with all that it may name. */
export interface Linked {
  readonly proposals: Proposals;
  readonly things: readonly KnownThing[];
}
