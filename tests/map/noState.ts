import { type MapState, asRead } from '../../src/map/core/state';

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
  filled: [],
  allBut: [],
};

/** Parts of a moment as the map's expressions read them. */
export function globalOf(state: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(state).map(([name, value]: [string, unknown]) => [name, asRead(name, value)]),
  );
}
