/** So long the page is held up at most, in milliseconds: a frame has 16. */
const TURN = 8;

/**
 * Does so many steps, some at a time, and lets the page do what else there is in between. `step` is told from which to
 * which, the last not included, at most `atOnce` of them.
 */
export async function inTurns(
  count: number,
  atOnce: number,
  step: (from: number, to: number) => void,
): Promise<void> {
  let began = performance.now();
  for (let from = 0; from < count; from += atOnce) {
    if (performance.now() - began > TURN) {
      await nextTurn();
      began = performance.now();
    }
    step(from, Math.min(count, from + atOnce));
  }
}

/** Once what waits has been done: a frame drawn, a key heard. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
