import type { Renderer } from '../core/renderer';
import { accounts } from './accounts';
import { campaigns } from './campaigns';
import { events } from './events';
import { network } from './network';
import { places } from './places';
import { plates } from './plates';
import { territories } from './territories';
import { tracks } from './tracks';

/** Every way of drawing that the map knows; where two draw in one slot, the first lies lower. */
export const RENDERERS: readonly Renderer[] = [
  territories,
  network,
  tracks,
  campaigns,
  places,
  events,
  accounts,
  plates,
];

/** Sources of what is lit by pointing at it. */
export const HOVERED_SOURCES: readonly string[] = [
  ...new Set(RENDERERS.flatMap(({ hovered }) => hovered)),
];
