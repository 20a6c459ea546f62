import type { Position } from 'geojson';

/** Water too narrow for Natural Earth at 1:10 million, through which ships may pass. */
export interface Narrow {
  readonly name: string;
  /** A closed ring round the whole passage. */
  readonly ring: readonly Position[];
}

/** Canals and straits that a track may follow although the land file shows land there. */
export const NARROWS: readonly Narrow[] = [
  {
    name: 'Suez Canal',
    ring: [
      [32.22, 31.36],
      [32.22, 30.4],
      [32.5, 29.84],
      [32.66, 29.84],
      [32.66, 30.3],
      [32.42, 30.8],
      [32.42, 31.36],
      [32.22, 31.36],
    ],
  },
];
