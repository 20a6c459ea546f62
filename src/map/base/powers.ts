import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { BasemapMeta } from '../../domain/atlas/meta';
import type { Layers } from '../order';
import type { PaletteColours } from '../../design/palette';
import { inkBy } from '../style/sideColour';
import { byZoom } from '../style/zoom';

/** True on the clock's day; `from` and `to` are ISO days, and compare as text. What came after its span the archive does not know. */
function onTheDay([first, end]: BasemapMeta['span']): FilterSpecification {
  return [
    'all',
    ['<=', first, ['global-state', 'date']],
    ['<', ['global-state', 'date'], end],
    ['<=', ['get', 'from'], ['global-state', 'date']],
    ['<', ['global-state', 'date'], ['get', 'to']],
  ];
}

/** Where the borders have faded; those that were led along their rivers by hand keep to them for longer. */
const LINES_END = { most: 10.5, led: 11.5 } as const;
/** Borders that lie within two kilometres of the true ones, so the archive says, and on the Yalu within a third of one. */
const LED: ExpressionSpecification = ['<=', ['coalesce', ['get', 'within'], 9], 2];

/** The powers of the day as tints over the land, and the lines between them. */
export function powerLayers(colours: PaletteColours, span: BasemapMeta['span']): Layers {
  const filter = onTheDay(span);
  return {
    powers: [
      {
        id: 'powers',
        type: 'fill',
        source: 'powers',
        'source-layer': 'power',
        maxzoom: 9.5,
        filter,
        paint: {
          'fill-color': tintOf(colours),
          // Its edge is true to half a kilometre: nearer by, the coast would show a fringe.
          'fill-opacity': byZoom(3, 0.22, 7, 0.14, 9.5, 0),
          'fill-antialias': false,
        },
      },
    ],
    borders: [
      lineLayer(colours, 'borders', 'border', filter),
      lineLayer(colours, 'leases', 'lease', filter),
    ],
  };
}

function lineLayer(
  { boundary }: PaletteColours,
  id: 'borders' | 'leases',
  layer: string,
  filter: FilterSpecification,
): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'powers',
    'source-layer': layer,
    // These lines are true to half a kilometre, and at a river's mouth to less: they end where that would show.
    maxzoom: id === 'leases' ? 9 : LINES_END.led,
    filter,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': boundary,
      'line-opacity':
        id === 'borders'
          ? byZoom(
              8,
              ['match', ['get', 'kind'], 'inner', 0.4, 0.75],
              9,
              0.45,
              LINES_END.most,
              ['case', LED, 0.2, 0],
              LINES_END.led,
              0,
            )
          : 0.6,
      'line-width': byZoom(3, 0.7, 8, 1.5),
      'line-dasharray': id === 'borders' ? [5, 2, 1, 2] : [2, 2],
    },
  };
}

function tintOf({ powers, otherPower }: PaletteColours): ExpressionSpecification {
  return inkBy(
    ['get', 'holder'],
    powers.map(({ holder, ink }) => [holder, ink]),
    otherPower,
  );
}
