import type { Renderer } from '../../core/renderer';
import { plateLines, plateUnits, plateWords, sketchLines, sketchNames } from './layers';
import { marksNow, sketchesNow } from './plates.svelte';

/** Battles in steps, written on the map while their passage is read, and the sketched ground of the battles. */
export const plates: Renderer = {
  id: null,
  sources: () => ({}),
  live: (explorer, rest) => ({
    sources: { sketch: sketchesNow(explorer, rest), plate: marksNow(explorer) },
  }),
  layers: ({ colours }) => ({
    'land-lines': sketchLines(colours),
    'sea-lines': plateLines(colours),
    names: [sketchNames(colours)],
    'labels-lit': [plateWords(colours)],
    symbols: [plateUnits(colours)],
  }),
  pick: {},
  hovered: [],
  tells: [
    'plate-units',
    'plate-words',
    'plate-arrows',
    'plate-edges',
    'plate-fronts',
    'plate-fronts-guessed',
    'sketch-names',
    'sketch-works',
    'sketch-hachures',
  ],
  legend: {
    'sketch-hachures': { hachured: true },
    'sketch-works': { outline: true },
    'plate-arrows': {},
    'plate-edges': { outline: true },
    'plate-edges-guessed': { outline: true },
    'plate-fronts': {},
    'plate-fronts-guessed': {},
    'plate-units': {},
  },
  lettered: ['plate-words', 'plate-units', 'sketch-names'],
};
