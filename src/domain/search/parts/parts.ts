import type { PartsReader } from './lookUp';
import type { PartsFile } from './partsFile';
import type { standings } from './standing';

/** Of a term that very many have, so many are looked at, the best known. */
export const MOST_OF_TERM = 3000;

/** What the parts are read with. */
export interface Parts {
  readonly file: PartsFile;
  readonly standing: ReturnType<typeof standings>;
  readonly reader: PartsReader;
  /** Whether all that was asked of the reader was there. */
  readonly isRead: () => boolean;
}
