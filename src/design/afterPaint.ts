/**
 * Runs a task when the next picture of the page is on the screen: for what would have the page laid out in the midst of a
 * change, and nobody sees. A page that is hidden paints nothing; there it runs soon.
 *
 * @returns Calls the task off, if it has not run.
 */
export function afterPaint(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer = setTimeout(task);
  };
  if (document.hidden) soon();
  const frame = document.hidden ? null : requestAnimationFrame(soon);
  return () => {
    if (frame !== null) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
