import type { TextPassage } from '../../domain/linking/text/passages';
import type { Encoding } from './encoding';

/** A reader's document as plain text. */
export interface OwnDocument {
  readonly text: string;
  /** The same with spaces for what is not to be read: addresses, code. */
  readonly toLink: string;
  /** Offsets count in `text`, which is not the file itself. */
  readonly isExtracted: boolean;
  /** `null` for what has no encoding of its own. */
  readonly encoding: Encoding | null;
  readonly isSure: boolean;
  readonly passages: readonly TextPassage[];
}
