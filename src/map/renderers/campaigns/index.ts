import type { Renderer } from '../../core/renderer';
import { drawn } from '../../../domain/atlas/feature/drawn';
import { STANDING_LINES } from '../paint';
import { armiesNow } from './armies.svelte';
import {
  armyBlocks,
  armyFixes,
  armyLines,
  armyMarks,
  armyNames,
  frontExtra,
  frontLayers,
  isFront,
} from './layers';

/** Armies, which march over land, and the fronts between them. */
export const campaigns: Renderer = {
  id: 'campaigns',
  sources: (features, { atlas, names }) => ({
    [STANDING_LINES]: drawn(atlas, features.filter(isFront), names, frontExtra(atlas.meta.sides)),
  }),
  present: {
    list: 'standing',
    // A plate draws the lines of its battle itself.
    isDrawn: (feature, { plates }) => isFront(feature) && !plates.isDrawn,
  },
  live: (explorer, rest) => ({ sources: { armies: armiesNow(explorer, rest) } }),
  layers: ({ colours }) => ({
    'land-lines': [...armyLines(colours), ...frontLayers(colours)],
    marks: [armyFixes(colours)],
    labels: [armyNames('unlit', colours)],
    'labels-lit': [armyNames('lit', colours)],
    blocks: [armyBlocks(colours), armyMarks(colours)],
  }),
  pick: {
    'army-blocks': 0,
    'army-names': 1,
    'army-names-lit': 1,
    'army-fixes': 1,
    'front-right': 3,
    'front-left': 3,
    'army-trail': 3,
    'army-course': 3,
  },
  hovered: ['armies', STANDING_LINES],
  legend: {
    'army-course': {},
    'army-trail': {},
    'front-casing': { under: true },
    'front-right': {},
    'front-left': {},
    'army-fixes': {},
    'army-blocks': {},
  },
  lettered: ['army-names', 'army-names-lit'],
};
