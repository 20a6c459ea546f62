/**
 * Runs a task in the next frame when the page has been laid out and before it is painted: to ask there where something
 * stands costs nothing, and to scroll there is seen at once. Asked in the midst of a change it lays the page out. A page that
 * is hidden is laid out when it is seen.
 *
 * @param element Something that takes room on the page.
 * @returns Calls the task off, if it has not run.
 */
export function afterLayout(element: Element, task: () => void): () => void {
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    task();
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
