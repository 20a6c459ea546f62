import type { Map as MapLibre, Subscription } from 'maplibre-gl';

/**
 * Calls `draw` whenever places may lie elsewhere on the screen. Between globe and plane MapLibre projects by the frame it
 * has drawn last, so what was drawn with the last move is drawn once more with the frame that follows it.
 */
export function onCamera(map: MapLibre, draw: () => void): readonly Subscription[] {
  let isMoved = false;
  return [
    map.on('move', draw),
    map.on('resize', draw),
    map.on('moveend', () => {
      isMoved = true;
      draw();
    }),
    map.on('render', () => {
      if (isMoved) draw();
      isMoved = false;
    }),
  ];
}

/**
 * Draws the map once more when it has come to rest. Symbols of the zoom it came from fade out and are let go with the
 * last frame, which still shows them, and in a size that is not theirs: at rest a moment must look the same however
 * one came to it.
 */
export function redrawAtRest(map: MapLibre): void {
  let isMoved = false;
  map.on('moveend', () => (isMoved = true));
  map.on('idle', () => {
    if (isMoved) map.triggerRepaint();
    isMoved = false;
  });
}
