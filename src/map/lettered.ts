import type { NameChoice } from '../state/appearance.svelte';
import type { AtlasLayer } from './layer';
import { withFarEastern } from './style/type';

/** The layer with the letters that the chosen names want; the same layer when it wants none. */
export function lettered(layer: AtlasLayer, choice: NameChoice): AtlasLayer {
  if (layer.type !== 'symbol') return layer;
  const font = layer.layout?.['text-font'];
  if (font === undefined) return layer;
  return { ...layer, layout: { ...layer.layout, 'text-font': withFarEastern(font, choice) } };
}
