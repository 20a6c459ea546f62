import type { Map as MapLibre } from 'maplibre-gl';

/** What of a style places its labels. Until its first frame it has placed none, whatever MapLibre's type says. */
type Placing = Pick<MapLibre['style'], '_updatePlacement'> & {
  readonly placement?: Pick<MapLibre['style']['placement'], 'stale'> | undefined;
};

/** Has a style find its labels their places in the frames that are painted, and there once: to find them costs the page more than to paint. */
export function placeWhenPainted(style: Placing, isBlind: () => boolean): void {
  const place = style._updatePlacement.bind(style);
  style._updatePlacement = (transform, boxes, fade, ...more) => {
    // A frame asks the last placement whether it fades: there is to be one from the first on.
    if (isBlind() && style.placement) return false;
    const isUnderWay = place(transform, boxes, fade, ...more);
    if (fade > 0 || !style.placement) return isUnderWay;
    // Where nothing fades all are placed at one go, those of new tiles too: MapLibre would do so once more.
    style.placement.stale = false;
    return false;
  };
}
