import { type Row, isUnlikeAtlas } from '../../domain/accounts/compare';

/** Which events of a comparison are shown. */
export type RowChoice = 'all' | 'shared' | 'differing' | 'unlike';

interface Rows {
  readonly label: string;
  readonly isShown: (row: Row) => boolean;
  /** What is said where there are none. */
  readonly none: string;
}

/** What the choices are called, and which rows they show. */
export const ROWS: Readonly<Record<RowChoice, Rows>> = {
  all: {
    label: 'Every event',
    isShown: () => true,
    none: 'None of them names an event of this atlas.',
  },
  shared: {
    label: 'Told by several',
    isShown: ({ tellings }) => tellings.length > 1,
    none: 'No event is told by more than one of them.',
  },
  differing: {
    label: 'Where they differ',
    isShown: ({ datesDiffer, disputes }) => datesDiffer || disputes.length > 0,
    none: 'Nowhere do they give dates or figures that cannot both be right.',
  },
  unlike: {
    label: 'Unlike the atlas',
    isShown: isUnlikeAtlas,
    none: 'Every date and figure that the atlas has too lies within what it has.',
  },
};

/** The choices there are among so many accounts: one alone is laid beside the atlas. */
export function choicesFor(accounts: number): readonly RowChoice[] {
  return accounts === 1 ? ['all', 'unlike'] : ['all', 'shared', 'differing', 'unlike'];
}
