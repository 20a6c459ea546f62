import { untrack } from 'svelte';
import type { Float, Framing, Room } from '../domain/framing/frame';
import type { FeatureId } from '../domain/atlas/id';
import type { View } from '../domain/geometry/view';

/** Where the app wants the map to go. */
export type CameraRequest =
  | { readonly kind: 'framing'; readonly framing: Framing }
  /** `jump` when there is nothing to fly from: the first view, a link, the browser's Back. */
  | { readonly kind: 'view'; readonly view: View; readonly jump: boolean };

/** Pixels of the map that panels cover on each side. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where the map stands in the page, and what floats over it. */
export interface Floats {
  /** Left and top edge of the map in pixels of the page. */
  readonly origin: readonly [number, number];
  /** In pixels; 0 before the map has been measured. */
  readonly width: number;
  readonly height: number;
  /** In pixels of the map. */
  readonly boxes: readonly Float[];
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
  /** Whether it is at rest where `view` has it. Written by the map. */
  resting = $state(false);
  /** Written by the screen's layout, read by the map. */
  insets = $state.raw<Insets>({ top: 0, right: 0, bottom: 0, left: 0 });
  /** The same, box by box. */
  floats = $state.raw<Floats>({ origin: [0, 0], width: 0, height: 0, boxes: [] });
  /** The track that the camera keeps in sight while the clock plays; `null` for none. */
  following = $state.raw<FeatureId | null>(null);

  /** The map and what floats over it, with the middle of a view where the insets put it. */
  readonly room: Room = $derived.by(() => {
    const { width, height, boxes } = this.floats;
    const { left, right, top, bottom } = this.insets;
    const focus = [(left + width - right) / 2, (top + height - bottom) / 2] as const;
    return { width, height, focus, boxes };
  });

  /** Where the map last came to rest; `null` before the first view. Written by the map. */
  get view(): View | null {
    return this.#view;
  }

  set view(view: View | null) {
    this.#view = view;
    this.#answered = untrack(() => this.request);
  }
}
