import type { DetailsOf } from '../../domain/atlas/feature/feature';
import { type Row, isUnlikeAtlas } from '../../domain/accounts/compare';

/** Which events of a comparison are shown. */
export type RowChoice = 'all' | 'shared' | 'differing' | 'unlike';

/** Which rows each choice shows. */
export const SHOWN: Readonly<Record<RowChoice, (row: Row, detailsOf: DetailsOf) => boolean>> = {
  all: () => true,
  shared: ({ tellings }) => tellings.length > 1,
  differing: ({ datesDiffer, disputes }) => datesDiffer || disputes.length > 0,
  unlike: isUnlikeAtlas,
};

/** The choices there are among so many accounts: one alone is laid beside the atlas. */
export function choicesFor(accounts: number): readonly RowChoice[] {
  return accounts === 1 ? ['all', 'unlike'] : ['all', 'shared', 'differing', 'unlike'];
}
