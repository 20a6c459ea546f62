import type { MapState } from '../../src/map/core/state';

/** Before anything is known: nothing is shown. */
export const NO_STATE: MapState = {
  shown: [],
  sailing: [],
  standing: [],
  lit: [],
  leftward: [],
  chosen: [],
  stacked: [],
  stacks: {},
  litThemes: [],
  today: 0,
  date: '1904-02-08',
  month: 1,
  allDates: true,
  moving: [],
  named: [],
};
