/** So long after the first view is drawn the page is given to it alone, in milliseconds. */
const REST = 2000;

/** Calls back once the first view has been drawn and the page has had a rest; in a build only: a server of drafts keeps nothing. */
export function whenReady(begin: () => void): void {
  if (import.meta.env.DEV) return;
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (root.dataset.ready !== 'true') return;
    observer.disconnect();
    setTimeout(begin, REST);
  });
  observer.observe(root, { attributeFilter: ['data-ready'] });
}
