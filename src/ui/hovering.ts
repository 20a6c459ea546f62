import { type FeatureId, isFeatureId } from '../domain/atlas/id';
import type { Instant } from '../domain/dates/time';
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

interface HoverHandlersWithin {
  readonly onpointerover: (event: PointerEvent) => void;
  readonly onpointerout: (event: PointerEvent) => void;
  readonly onfocusin: (event: FocusEvent) => void;
  readonly onfocusout: (event: FocusEvent) => void;
}

/** The same for a whole list or text, whose elements carry `data-feature`: four listeners, however many there are. */
export function hoveringWithin({ selection }: Explorer): HoverHandlersWithin {
  const light = (event: Event): void => {
    const feature = featureAt(event);
    if (feature !== null) selection.hovered = feature;
  };
  const dim = (event: Event): void => {
    if (selection.hovered === featureAt(event)) selection.hovered = null;
  };
  return { onpointerover: light, onpointerout: dim, onfocusin: light, onfocusout: dim };
}

/** The feature whose element an event came from; `null` when it was none's. */
export function featureAt({ target }: Event): FeatureId | null {
  const element = target instanceof Element ? target.closest('[data-feature]') : null;
  const id = element?.getAttribute('data-feature') ?? '';
  return isFeatureId(id) ? id : null;
}

/** The instant of the date that an event came from; `null` when it was none. */
export function dateAt({ target }: Event): Instant | null {
  const element = target instanceof Element ? target.closest('[data-date]') : null;
  const date = element?.getAttribute('data-date') ?? null;
  return date === null ? null : Number(date);
}

/** Marks what is hovered and what is selected among the elements that carry `data-feature`. */
export function markFeatures(
  within: HTMLElement,
  hovered: FeatureId | null,
  selected: FeatureId | null,
): void {
  for (const element of within.querySelectorAll('[data-feature]:is(.hovered, [aria-current])')) {
    element.classList.remove('hovered');
    element.removeAttribute('aria-current');
  }
  for (const element of elementsOf(within, hovered)) element.classList.add('hovered');
  for (const element of elementsOf(within, selected)) element.setAttribute('aria-current', 'true');
}

function elementsOf(within: HTMLElement, id: FeatureId | null): Iterable<Element> {
  return id === null ? [] : within.querySelectorAll(`[data-feature="${CSS.escape(id)}"]`);
}
