import type { LayerSpecification } from 'maplibre-gl';
import { withFamilies } from '../style/type';

/** The layer with the families of letters that the chosen names want; the same layer when they want none. */
export function lettered(
  layer: LayerSpecification,
  families: readonly string[],
): LayerSpecification {
  if (layer.type !== 'symbol') return layer;
  const font = layer.layout?.['text-font'];
  if (font === undefined) return layer;
  return { ...layer, layout: { ...layer.layout, 'text-font': withFamilies(font, families) } };
}
