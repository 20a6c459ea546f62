import {
  type Map as MapLibre,
  type Subscription,
  isTimeFrozen,
  now,
  restoreNow,
  setNow,
} from 'maplibre-gl';

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
 * Draws the map once more when it has come to rest, so that a moment looks the same however one came to it. Symbols of
 * the zoom it came from fade out and are let go with the last frame, which still shows them, in a size that is not
 * theirs. And a name keeps the side of its sign on which it last stood: under a hand on the map it is to, elsewhere it
 * is to stand where it would have stood at first.
 */
export function redrawAtRest(map: MapLibre): void {
  let moved: 'by hand' | 'elsewhere' | null = null;
  let isFirst = true;
  map.on('moveend', (event) => {
    // Behind ships under way the map is drawn again soon enough.
    if ('following' in event) return;
    moved = event.originalEvent ? (moved ?? 'by hand') : 'elsewhere';
  });
  map.on('idle', () => {
    // While its time stands still a picture is made of it; to go on would take its letters away.
    if (isTimeFrozen()) return;
    // The labels of the first view were placed as it was painted, and nowhere before.
    const was = isFirst ? null : moved;
    isFirst = false;
    // The drawing itself ends at rest again.
    moved = null;
    if (was === 'elsewhere') forgetSides(map);
    if (was) drawWhole(map);
  });
}

/** Has names stand where they would have stood at first. */
export function forgetSides({ style }: MapLibre): void {
  style.placement.variableOffsets = {};
  style.triggerSymbolPlacement();
}

/** With its time standing still the map places all its labels at once, and not a few of them with every drawing. */
export function drawWhole(map: MapLibre): void {
  setNow(now());
  map.redraw();
  restoreNow();
}
