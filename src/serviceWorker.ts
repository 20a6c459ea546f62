import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { createPartialResponse } from 'workbox-range-requests';
import { registerRoute } from 'workbox-routing';

// The atlas without a network. All that a reading needs is kept from the first visit on; of the base map's archives, which
// are large, what the page has put into its store (state/device/offline.svelte.ts). A newer edition waits until the
// reader takes it.

/** Written by the build: the files of this edition, and the store of its archives. */
declare const EDITION: {
  readonly files: { readonly url: string; readonly revision: string | null }[];
  readonly archives: string;
};

/** Of a service worker's own scope, whose types and the page's cannot stand in one program. */
declare function skipWaiting(): Promise<void>;

// Once: the build writes it out wherever it is named.
const edition = EDITION;

// `?plain` and `?embed` are the same pages.
precacheAndRoute(edition.files, {
  directoryIndex: 'index.html',
  ignoreURLParametersMatching: [/./],
});
cleanupOutdatedCaches();

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('.pmtiles'),
  async ({ request }) => {
    const kept = await (await caches.open(edition.archives)).match(request.url);
    if (!kept) return fetch(request);
    return request.headers.has('range') ? createPartialResponse(request, kept) : kept;
  },
);

clientsClaim();
addEventListener('activate', () => void dropOldArchives());
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data === 'take over') void skipWaiting();
});

/** Archives of another edition; the atlas beside this one on its host keeps its own. */
async function dropOldArchives(): Promise<void> {
  const prefix = edition.archives.slice(0, edition.archives.lastIndexOf('@') + 1);
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== edition.archives);
  await Promise.all(old.map((name) => caches.delete(name)));
}
