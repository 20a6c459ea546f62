import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { blend } from '../style/blend';
import type { PaletteColours } from '../../design/palette';
import { byZoom } from '../style/zoom';

/** Where the coast comes from: the plain fallback, the whole world, or the theatre at large scale. */
export type Shore = 'coast' | 'world' | 'detail';

/** Distance of each water-line from the shore in pixels at zoom 6, and how strongly it is drawn: paler the farther out. */
const WATER_LINES = [
  { nth: 3, distance: 7.2, width: 0.55, share: 0.42 },
  { nth: 2, distance: 4.6, width: 0.7, share: 0.62 },
  { nth: 1, distance: 2.3, width: 0.9, share: 0.85 },
] as const;

interface Land {
  readonly source: Shore;
  readonly 'source-layer'?: string;
  readonly filter?: FilterSpecification;
}

/** The sea along the shore of one source, the farthest out first. */
export function shoreLayers(colours: PaletteColours, shore: Shore): readonly LayerSpecification[] {
  return [
    softEdge(colours, shore),
    ...WATER_LINES.flatMap((line) => waterLine(colours, shore, line)),
  ];
}

/** The land itself. */
export function landLayer({ land }: PaletteColours, shore: Shore): LayerSpecification {
  return { id: `${shore}-land`, type: 'fill', ...landOf(shore, 9), paint: { 'fill-color': land } };
}

/** The line between land and sea. */
export function coastLine({ coast }: PaletteColours, shore: Shore): LayerSpecification {
  return {
    id: `${shore}-line`,
    type: 'line',
    ...landOf(shore, 8),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': coast,
      'line-width': byZoom(2, 0.5, 8, 1, 12, 1.3),
      // Among skerries, and on the globe, a full line would make one dark mass of the coast.
      'line-opacity': byZoom(1, 0.4, 4, 0.6, 7, 1),
    },
  };
}

/** The land of a source; the world's own is left out from this zoom where the large scale has it. */
function landOf(shore: Shore, until: number): Land {
  if (shore === 'coast') return { source: shore };
  return { source: shore, 'source-layer': 'land', ...onlyWithoutDetail(shore, until) };
}

/** The world's tiles mark with `d` what the large scale draws again. */
export function onlyWithoutDetail(shore: Shore, until: number): { filter?: FilterSpecification } {
  if (shore !== 'world') return {};
  return { filter: ['any', ['<', ['zoom'], until], ['!', ['has', 'd']]] };
}

/** The paler water near land, fading seaward; no broader than the land is drawn beyond the edge of its tiles. */
function softEdge({ shore: wash }: PaletteColours, shore: Shore): LayerSpecification {
  return {
    id: `${shore}-shore`,
    type: 'line',
    ...landOf(shore, 8),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': wash,
      'line-width': byZoom(2, 7, 6, 21, 10, 24),
      'line-blur': byZoom(2, 3, 6, 8, 10, 10),
    },
  };
}

/**
 * A line at a distance from the shore, as engravers drew them: a stroke along the coast and a narrower one
 * of the water's own colour over it. Unlike an offset line it joins cleanly between islands, and the half
 * that falls on land is covered by the land.
 */
function waterLine(
  { waterLine: ink, shore: wash }: PaletteColours,
  shore: Shore,
  { nth, distance, width, share }: (typeof WATER_LINES)[number],
): readonly LayerSpecification[] {
  const layout = { 'line-join': 'round', 'line-cap': 'round' } as const;
  // On the globe one line is enough for the eye, and for a slow machine.
  const minzoom = nth === 1 ? {} : { minzoom: 3 };
  const reach = (pixels: number) => byZoom(2, pixels * 0.7, 6, pixels * 2, 11, pixels * 2.2);
  return [
    {
      id: `${shore}-water-line-${nth}`,
      type: 'line',
      ...minzoom,
      ...landOf(shore, 8),
      layout,
      paint: { 'line-color': blend(ink, wash, share), 'line-width': reach(distance + width / 2) },
    },
    {
      id: `${shore}-wash-${nth}`,
      type: 'line',
      ...minzoom,
      ...landOf(shore, 8),
      layout,
      paint: { 'line-color': wash, 'line-width': reach(distance - width / 2) },
    },
  ];
}
