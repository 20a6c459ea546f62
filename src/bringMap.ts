import type { Component } from 'svelte';
import type { Ground } from './map/ground/ground';
import type { Edition } from './state/device/edition';
import type { Explorer } from './state/explorer.svelte';

/** The map, and what it is drawn with. */
export interface Drawing {
  readonly MapView: Component<{ ground: Ground }>;
  readonly ground: Ground;
}

/** The map's code, which is most of all code: once begun it is under way while the text is taken over. */
export const bringMap = () => import('./map/MapView.svelte');

/** Both; what the map is drawn with is asked for before the code comes that draws. Fails where either does not come. */
export async function bringDrawing(
  explorer: Explorer,
  edition: Pick<Edition, 'look'>,
): Promise<Drawing> {
  const begun = import('./map/ground/ground').then(({ begin }) => begin(explorer, edition));
  const [{ default: MapView }, ground] = await Promise.all([bringMap(), begun]);
  return { MapView, ground };
}
