import type { FeatureId } from '../../domain/atlas/id';
import type { TimeWindow } from '../../domain/dates/timeWindow';
import type { ClipFormat, ClipSize } from './clipFormats';
import type { LegendEntry } from './picture.svelte';

/** A clip that somebody wants. */
export interface ClipOrder {
  readonly span: TimeWindow;
  readonly frames: number;
  /** Frames a second. */
  readonly fps: number;
  readonly size: ClipSize;
  readonly format: ClipFormat;
  /** The track that the camera goes with; `null` for the view as it stands. */
  readonly follow: FeatureId | null;
  readonly legend: readonly LegendEntry[];
  /** Aborted when the reader no longer wants it. */
  readonly signal: AbortSignal;
}

/** How far the making of a clip has come. */
export type ClipProgress =
  | { readonly kind: 'none' }
  | { readonly kind: 'making'; readonly done: number; readonly total: number }
  | { readonly kind: 'made'; readonly file: Blob }
  | { readonly kind: 'cancelled' }
  /** `reason` is a plain sentence. */
  | { readonly kind: 'failed'; readonly reason: string };

/** The ui asks for a clip, the map films it. */
export class Clip {
  /** Whether the reader is choosing a clip. */
  isOpen = $state(false);
  /** Whether there is a map to film. Written by the map. */
  isPossible = $state(false);
  /** A new object is a new order. Written by the ui. */
  order = $state.raw<ClipOrder | null>(null);
  /** Written by the map once an order is taken. */
  progress = $state.raw<ClipProgress>({ kind: 'none' });
  /** The frame last made. Written by the map. */
  preview = $state.raw<HTMLCanvasElement | null>(null);
  readonly isFilming = $derived(this.progress.kind === 'making');
}
