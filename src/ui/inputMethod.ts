/** The key code that browsers give what an input method takes; Safari says it alone of the Enter that ends a word. */
const TAKEN = 229;

/**
 * Keys that belong to an input method (for kana, hangul, accents) are no commands: nobody on the page gets to see
 * them. To be heard on the window, before all others.
 */
export function leaveToInputMethod(event: KeyboardEvent): void {
  // Nothing else tells it in Safari.
  // oxlint-disable-next-line typescript/no-deprecated
  if (event.isComposing || event.keyCode === TAKEN) event.stopImmediatePropagation();
}
