import type { Renderer } from '../../core/renderer';
import { isCourse, stopExtra } from '../../../domain/atlas/feature/courses';
import { drawn } from '../../../domain/atlas/feature/drawn';
import { berthLayer } from './berths';
import { berthsNow } from './berths.svelte';
import { doubtLayer } from './doubt';
import { doubtNow } from './doubt.svelte';
import { fleetNow } from './fleet.svelte';
import { stopLabels, stopSymbols, trackLayers } from './layers';

/** Courses of ships with their stops, and the ground on which they may be, and the ships themselves on the chart. */
export const tracks: Renderer = {
  id: 'tracks',
  sources: (features, { atlas, names, attestedOnly }) => {
    // A course is reckoned between its stops: no part of what is attested.
    const courses = attestedOnly ? [] : features.filter(isCourse);
    const stops = features.filter((feature) => !isCourse(feature));
    return {
      tracks: drawn(atlas, courses, names),
      stops: drawn(atlas, stops, names, stopExtra(stops)),
    };
  },
  present: {
    list: 'sailing',
    isDrawn: (feature, { courses }) => !isCourse(feature) || courses.has(feature.id),
    named: true,
  },
  tiled: {
    'track-casing': 'track',
    'track-line': 'track',
    'track-line-dashed': 'track',
    'stop-symbols': 'stop',
    'stop-labels': 'stop',
  },
  live: (explorer, rest) => ({
    sources: { doubt: doubtNow(explorer), berths: berthsNow(explorer) },
    chart: fleetNow(explorer, rest),
  }),
  layers: ({ colours, great }) => ({
    'on-sea': [doubtLayer()],
    'sea-lines': trackLayers(colours),
    labels: [stopLabels('unlit', colours, great)],
    'labels-lit': [stopLabels('lit', colours, great)],
    symbols: [stopSymbols(), berthLayer()],
  }),
  pick: {
    'stop-symbols': 0,
    'stop-labels': 1,
    'stop-labels-lit': 1,
    'track-line': 3,
    'track-line-dashed': 3,
  },
  hovered: ['tracks', 'stops'],
  legend: {
    doubt: { subject: (textOf) => ({ group: 'certainty', what: 'doubt', id: textOf('id') }) },
    'track-casing': { under: true },
    'track-line': {},
    'track-line-dashed': {},
    'stop-symbols': {},
  },
  lettered: ['stop-labels', 'stop-labels-lit'],
};
