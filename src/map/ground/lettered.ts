import type { LayerSpecification } from 'maplibre-gl';
import { type Letters, inSystemLetters, withFamilies } from '../style/type';

/** The layer with the families of letters that the chosen names want, or with the system's where the atlas's own have not come. */
export function lettered(
  layer: LayerSpecification,
  families: readonly string[],
  letters: Letters,
): LayerSpecification {
  if (layer.type !== 'symbol') return layer;
  const font = layer.layout?.['text-font'];
  if (font === undefined) return layer;
  const faces = letters === 'own' ? withFamilies(font, families) : inSystemLetters(font);
  return { ...layer, layout: { ...layer.layout, 'text-font': faces } };
}
