import { afterPaint } from '../../design/afterPaint';
import type { Reading } from '../../state/reading.svelte';

/** The longest that the map waits for the text, in milliseconds. */
const LONGEST = 500;

/**
 * Runs a task once the text is where it was just asked to go, or so much later: no eye follows text and map at once, and
 * drawn together each makes the other halt.
 *
 * @returns Calls the task off, if it has not run.
 */
export function afterText(reading: Pick<Reading, 'coming'>, task: () => void): () => void {
  let isDue = true;
  const run = (): void => {
    callOff();
    task();
  };
  // The text is asked once it is on the page.
  const forget = afterPaint(() => {
    if (!reading.coming) run();
    void reading.coming?.then(() => {
      if (isDue) run();
    });
  });
  const timer = setTimeout(run, LONGEST);
  const callOff = (): void => {
    isDue = false;
    forget();
    clearTimeout(timer);
  };
  return callOff;
}
