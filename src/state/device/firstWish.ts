/** So long a first view is waited for that does not come, in milliseconds. */
const LONGEST = 60_000;

/** What waits for the rest; see `Arrival`. */
interface Awaited {
  readonly begin: (ask: () => void) => void;
}

/** Resolves once the first view is drawn, or before that the reader does something or asks for what has not come. */
export function firstViewOrWish(rest: Awaited): Promise<void> {
  const root = document.documentElement;
  return new Promise((resolve) => {
    const done = new AbortController();
    const once = { once: true, capture: true, signal: done.signal };
    const go = (): void => {
      done.abort();
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(go);
    const timer = setTimeout(go, LONGEST);
    rest.begin(go);
    observer.observe(root, { attributeFilter: ['data-ready'] });
    addEventListener('pointerdown', go, once);
    addEventListener('keydown', go, once);
    if (root.dataset.ready === 'true') go();
  });
}
