import type { Renderer } from '../../core/renderer';
import { drawn } from '../drawn';
import { doubtLayer } from './doubt';
import { doubtNow } from './doubt.svelte';
import { isStop, isVoyage, stopExtra, stopLayers, trackLayers } from './layers';

/** Courses of ships with their stops, and the ground on which they may be; the ships themselves are on the chart over the map. */
export const tracks: Renderer = {
  sources: ({ atlas, names, attestedOnly }) => {
    // A course is reckoned between its stops: no part of what is attested.
    const courses = attestedOnly ? [] : atlas.features.filter(isVoyage);
    const stops = atlas.features.filter(isStop);
    return {
      tracks: drawn(atlas, courses, names),
      stops: drawn(atlas, stops, names, stopExtra(stops)),
    };
  },
  moving: (explorer) => ({ doubt: doubtNow(explorer) }),
  layers: ({ colours, great }) => [
    doubtLayer(),
    ...trackLayers(colours),
    ...stopLayers(colours, great),
  ],
  pick: {
    'stop-symbols': 0,
    'stop-labels': 1,
    'stop-labels-lit': 1,
    'track-line': 3,
    'track-line-dashed': 3,
  },
  hovered: ['tracks', 'stops'],
  legend: ['doubt', 'track-casing', 'track-line', 'track-line-dashed', 'stop-symbols'],
  lettered: ['stop-labels', 'stop-labels-lit'],
};
