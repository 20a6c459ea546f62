import type { Row } from '../../domain/accounts/compare';

/** Which events of a comparison are shown. */
export type RowChoice = 'all' | 'shared' | 'differing';

/** What the choices are called, and which rows they show. */
export const ROWS: Readonly<
  Record<RowChoice, { readonly label: string; readonly isShown: (row: Row) => boolean }>
> = {
  all: { label: 'Every event', isShown: () => true },
  shared: { label: 'Told by several', isShown: ({ tellings }) => tellings.length > 1 },
  differing: {
    label: 'Where they differ',
    isShown: ({ datesDiffer, disputes }) => datesDiffer || disputes.length > 0,
  },
};
