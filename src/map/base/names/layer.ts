import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { NameSource } from '../../../domain/atlas/nameSources';

export type Layout = NonNullable<SymbolLayerSpecification['layout']>;
export type Paint = NonNullable<SymbolLayerSpecification['paint']>;

/** A layer of names of the ground: those of their zoom, that `which` is true of, the weightier first. */
export function layer(
  id: string,
  which: ExpressionSpecification,
  layout: Layout,
  paint: Paint,
  geometry: 'Point' | 'LineString' = 'Point',
): LayerSpecification {
  const filter: FilterSpecification = [
    'all',
    ['==', ['geometry-type'], geometry],
    which,
    ['>=', ['zoom'], ['get', 'minzoom']],
    ['<=', ['zoom'], ['get', 'maxzoom']],
  ];
  return {
    id,
    type: 'symbol',
    source: sourceOf(id),
    filter,
    layout: { 'symbol-sort-key': ['get', 'rank'], 'text-max-width': 8, ...layout },
    paint: { 'text-halo-width': 1.4, 'text-halo-blur': 0.4, ...paint },
  };
}

function sourceOf(id: string): NameSource {
  if (id === 'name-curves-near') return 'curves-near';
  return id === 'name-curves' || id === 'name-great' ? 'curves' : 'names';
}

/** Whether a name is of one of these classes. */
export function of(classes: readonly string[]): ExpressionSpecification {
  return ['in', ['get', 'class'], ['literal', [...classes]]];
}

/** How a name stands that may lie on what it names, or beside it where that leaves more room. */
export const ON_IT: ExpressionSpecification = [
  'literal',
  ['center', [0, 0], 'top', [0, 0.5], 'bottom', [0, -0.5], 'left', [0.5, 0], 'right', [-0.5, 0]],
];
