/** So long after the first view is drawn the page is given to it alone, in milliseconds. */
const REST = 2000;

/**
 * Calls back once the first view has been drawn and the page has had a rest, unless what it gives is called before; in a
 * build only: a server of drafts keeps nothing.
 */
export function whenReady(begin: () => void): () => void {
  if (import.meta.env.DEV) return () => undefined;
  const root = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (root.dataset.ready !== 'true') return;
    observer.disconnect();
    timer = setTimeout(begin, REST);
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { attributeFilter: ['data-ready'] });
  look();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
