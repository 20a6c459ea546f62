import type { Map as MapLibre } from 'maplibre-gl';
import type { Insets } from '../../state/camera.svelte';
import { FLAT_FROM } from '../../domain/framing/projection';
import { kmPerPixel } from '../controls/scale';

/** A map's size for a picture, in pixels of the page, and how many of the picture's pixels one of them has. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Makes the map as large as a picture of it, with what lies between the panels in the middle; `fit` shows all of that
 * and no less, else the scale stays. What it returns puts everything back.
 */
export function setStage(map: MapLibre, stage: Stage, insets: Insets, fit: boolean): () => void {
  const container = map.getContainer();
  const { clientWidth, clientHeight } = container;
  const free = {
    width: Math.max(64, clientWidth - insets.left - insets.right),
    height: Math.max(64, clientHeight - insets.top - insets.bottom),
  };
  const kept = {
    style: container.style.cssText,
    ratio: map.getPixelRatio(),
    camera: {
      center: map.getCenter(),
      zoom: map.getZoom(),
      bearing: map.getBearing(),
      pitch: map.getPitch(),
    },
    padding: map.getPadding(),
  };
  const closer = Math.log2(Math.min(stage.width / free.width, stage.height / free.height));
  map.stop();
  resize(
    map,
    `inset: 0 auto auto 0; width: ${stage.width}px; height: ${stage.height}px`,
    stage.ratio,
  );
  const zoom = kept.camera.zoom + (fit ? closer : 0);
  map.jumpTo({ ...kept.camera, zoom, padding: NONE }, { following: true });
  return () => {
    resize(map, kept.style, kept.ratio);
    map.jumpTo({ ...kept.camera, padding: kept.padding });
  };
}

function resize(map: MapLibre, style: string, ratio: number): void {
  map.getContainer().style.cssText = style;
  map.setPixelRatio(ratio);
  map.resize();
}

/** Kilometres in a pixel in the middle of the map; `null` on the globe. */
export function scaleOf(map: MapLibre): number | null {
  const zoom = map.getZoom();
  return zoom < FLAT_FROM ? null : kmPerPixel(map.getCenter().lat, zoom);
}
