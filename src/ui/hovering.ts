import type { FeatureId } from '../domain/id';
import type { Explorer } from '../state/explorer.svelte';

interface HoverHandlers {
  readonly onpointerenter: () => void;
  readonly onpointerleave: () => void;
  readonly onfocus: () => void;
  readonly onblur: () => void;
}

/** Handlers that light a feature everywhere while the pointer or the focus is on an element; nothing moves. */
export function hovering({ selection }: Explorer, feature: FeatureId): HoverHandlers {
  const light = (): void => {
    selection.hovered = feature;
  };
  const dim = (): void => {
    if (selection.hovered === feature) selection.hovered = null;
  };
  return { onpointerenter: light, onpointerleave: dim, onfocus: light, onblur: dim };
}
