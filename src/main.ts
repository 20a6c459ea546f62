// The text that the page was served with is there to be read before the atlas's code runs, and for good when that does
// not come. With `?plain` it stays as it is, for printing above all.

/** Milliseconds to wait for a browser that does not tell. */
const LONGEST = 2000;

const target = document.getElementById('app');
/** Whether all of the site is on the device: then its faces are there as soon as its text. */
const isKept = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
if (new URLSearchParams(location.search).has('plain')) void import('./plain');
else if (target) {
  if (isKept) void import('./faces');
  void painted()
    .then(async () => {
      askAhead();
      void import('./faces');
      const { openAtlas } = await import('./openAtlas');
      await openAtlas(target, import.meta.url);
    })
    .catch(() => {
      // The text stays; where the map would be stands why there is none.
      document.documentElement.dataset.broken = '';
    });
}

/** Has the browser ask for what the page keeps in its template, all at once: the code names it one after the other. */
function askAhead(): void {
  const ahead = document.getElementById('ahead');
  if (ahead instanceof HTMLTemplateElement) document.body.append(ahead.content);
}

/** Once the page has been painted; at once where nobody sees it. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    new PerformanceObserver(done).observe({ type: 'paint', buffered: true });
    setTimeout(done, LONGEST);
  });
}
