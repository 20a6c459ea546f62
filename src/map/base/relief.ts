import type { LayerSpecification } from 'maplibre-gl';
import type { PaletteColours } from '../../design/palette';
import { byZoom } from '../style/zoom';

/** The sea floor in five tints, the deepest first. It fades before the grain of its data would show. */
export function seaDepthLayers({ depths }: PaletteColours): readonly LayerSpecification[] {
  const [deepest, deep, middle, shallow, shelf] = depths;
  return [
    {
      id: 'sea-depth',
      type: 'color-relief',
      source: 'sea',
      maxzoom: 7.2,
      paint: {
        'color-relief-opacity': byZoom(5, 1, 7.2, 0),
        'color-relief-color': [
          'interpolate',
          ['linear'],
          ['elevation'],
          10,
          deepest,
          40,
          deep,
          65,
          middle,
          84,
          shallow,
          96,
          shelf,
        ],
      },
    },
  ];
}

/**
 * Soft shade and light on the hills: grey 128 is level ground. A cell is two minutes of arc: it pales from where the
 * hills are no longer ranges but single smudges, on small islands above all.
 */
export function reliefLayers({
  hillShade,
  hillLight,
}: PaletteColours): readonly LayerSpecification[] {
  return [
    {
      id: 'relief',
      type: 'color-relief',
      source: 'relief',
      maxzoom: 8.5,
      paint: {
        'color-relief-opacity': byZoom(5.2, 1, 6, 0.64, 7, 0.3, 8.5, 0),
        'color-relief-color': [
          'interpolate',
          ['linear'],
          ['elevation'],
          20,
          `rgba(${hillShade},.62)`,
          124,
          `rgba(${hillShade},0)`,
          131,
          `rgba(${hillLight},0)`,
          230,
          `rgba(${hillLight},.5)`,
        ],
      },
    },
  ];
}
