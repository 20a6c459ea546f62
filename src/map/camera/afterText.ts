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
export function afterText(reading: Pick<Reading, 'isComing'>, task: () => void): () => void {
  const end = performance.now() + LONGEST;
  let callOff = (): void => undefined;
  // The text is asked once it is on the page.
  const wait = (): void => {
    callOff = afterPaint(() => {
      if (reading.isComing && performance.now() < end) wait();
      else task();
    });
  };
  wait();
  return () => {
    callOff();
  };
}
