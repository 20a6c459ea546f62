import type { Linked, ReadArticle, ReadText } from '../../domain/ownArticle/linked';
import type { PackedPassages } from '../../domain/ownArticle/packedPassages';
import type { KnownThing } from '../../domain/ownArticle/passage';
import type { Refusal } from './unreadable';

/** What the page asks of the worker; one thing at a time. */
export type Question =
  | {
      readonly kind: 'read';
      /** Handed over, not copied. */
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly name: string;
      readonly as: string | null;
    }
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly passages: PackedPassages;
      readonly names: NamesAddresses;
    }
  | { readonly kind: 'find'; readonly query: string; readonly names: NamesAddresses };

/** Where the names of the atlas are: those in other letters than Latin are asked for with words in such. */
export interface NamesAddresses {
  readonly latin: string;
  readonly others: string;
}

/** A document read, its passages in columns. */
export interface PackedText extends Omit<ReadText, 'texts'> {
  readonly texts: readonly (Omit<ReadArticle, 'passages'> & {
    readonly passages: PackedPassages;
  })[];
}

/** What the worker says: how far it is, then the one answer. */
export type Answer =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'read'; readonly read: PackedText }
  | { readonly kind: 'linked'; readonly linked: Linked }
  | { readonly kind: 'found'; readonly things: readonly KnownThing[] }
  | { readonly kind: 'refused'; readonly why: Refusal };
