/** Whether what has just happened came by key: the browser rings only what was reached so. */
export function cameByKey(): boolean {
  return document.activeElement?.matches(':focus-visible') ?? false;
}

/** Whether a focus that goes out of what listens has gone to something else on the page. */
export function hasLeft({ currentTarget, relatedTarget }: FocusEvent): boolean {
  if (!(currentTarget instanceof Node && relatedTarget instanceof Node)) return false;
  return !currentTarget.contains(relatedTarget);
}

/** Puts the focus on an element that may not be meant to have it, without scrolling to it. */
export function focusOn(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
