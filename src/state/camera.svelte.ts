import { untrack } from 'svelte';
import type { FeatureId } from '../domain/id';
import type { Extent, View } from '../domain/view';

/** Where the app wants the map to go. */
export type CameraRequest =
  | { readonly kind: 'extent'; readonly extent: Extent; readonly maxZoom: number }
  /** `jump` when there is nothing to fly from: the first view, a link, the browser's Back. */
  | { readonly kind: 'view'; readonly view: View; readonly jump: boolean };

/** Pixels of the map that panels cover on each side. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The map owns the camera; the app sends requests and reads where it came to rest. */
export class Camera {
  /** A new object is a new request. Written by the explorer, read by the map. */
  request = $state.raw<CameraRequest | null>(null);
  #view = $state.raw<View | null>(null);
  /** The last request that the map had when it came to rest. */
  #answered = $state.raw<CameraRequest | null>(null);
  /** Where a link is to find the map: where it rests, or the view it was asked for and has not come to yet. */
  readonly destination = $derived.by(() => {
    const { request } = this;
    return request?.kind === 'view' && request !== this.#answered ? request.view : this.#view;
  });
  /** Written by the screen's layout, read by the map. */
  insets = $state.raw<Insets>({ top: 0, right: 0, bottom: 0, left: 0 });
  /** The track that the camera keeps in sight while the clock plays; `null` for none. */
  following = $state.raw<FeatureId | null>(null);

  /** Where the map last came to rest; `null` before the first view. Written by the map. */
  get view(): View | null {
    return this.#view;
  }

  set view(view: View | null) {
    this.#view = view;
    this.#answered = untrack(() => this.request);
  }
}
