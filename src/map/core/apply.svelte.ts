import { GeoJSONSource } from 'maplibre-gl';
import { untrack } from 'svelte';
import type { Explorer } from '../../state/explorer.svelte';
import { HOVERED_SOURCES } from '../renderers';
import type { PacedMap } from '../pace/PacedMap';
import { extentInView } from './canvas/extentInView';
import { repaintImages } from './images';
import type { Scene } from './scene.svelte';
import { stateOf } from './state';
import { styleOf } from './style';
import { dataIn, handOver } from './tiles/handOver';
import { takeDown } from './takeDown';

/** What of a scene the map has been given. */
export type Given = Pick<Scene, 'drawing' | 'moving' | 'state' | 'colours' | 'symbols'>;

/** What a scene is now, to compare it with later. */
export function givenOf({ drawing, moving, state, colours, symbols }: Scene): Given {
  return { drawing, moving, state, colours, symbols };
}

/**
 * Keeps the map as the scene has it, from what it was made with on, while the calling component lives: the only place
 * that writes to the map's style, in one task for each change.
 */
export function keepDrawn(map: PacedMap, scene: Scene, made: Given): void {
  let given = made;
  untrack(() => handOver(map, made.drawing.sources, made.drawing.features));
  $effect(() => {
    const next = givenOf(scene);
    untrack(() => {
      give(map, given, next);
      given = next;
    });
  });
  $effect(() => {
    const look = (): void => {
      scene.rest = { zoom: map.getZoom(), extent: extentInView(map) };
    };
    // The first view may have been come to already.
    untrack(look);
    const subscription = map.on('moveend', look);
    return () => {
      subscription.unsubscribe();
    };
  });
}

/** Lights what is pointed at, on the map or anywhere else, while the calling component lives. */
export function keepHovered(map: PacedMap, scene: Scene, { selection }: Explorer): void {
  const light = (id: string, hovered: boolean): void => {
    for (const source of HOVERED_SOURCES) map.setFeatureState({ source, id }, { hovered });
    for (const from of scene.tiled?.hovered ?? [])
      map.setFeatureState({ ...from, id }, { hovered });
  };
  $effect(() => {
    const { hovered } = selection;
    if (hovered === null) return;
    const id = scene.keeperOf(hovered);
    light(id, true);
    return () => takeDown(() => light(id, false));
  });
}

function give(
  map: PacedMap,
  before: Given,
  { drawing, moving, state, colours, symbols }: Given,
): void {
  const isRedrawn = drawing !== before.drawing;
  if (isRedrawn) {
    const style = styleOf(drawing, moving, state, dataIn(map));
    map.setStyle(style, { diff: true, validate: false });
    handOver(map, drawing.sources, drawing.features);
  }
  if (colours !== before.colours) void repaintImages(map, symbols, colours);
  for (const [id, data] of Object.entries(moving)) {
    const source = data === before.moving[id] || isRedrawn ? undefined : map.getSource(id);
    if (source instanceof GeoJSONSource) void source.setData(data);
  }
  map.setState(stateOf(state, isRedrawn ? undefined : before.state));
}
