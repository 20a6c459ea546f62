/** Acts instead of following a link's address; with Ctrl, Command or Shift the browser follows it, in a tab or window of its own. */
export function instead(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    act();
  };
}
