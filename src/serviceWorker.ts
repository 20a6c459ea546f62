import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { createPartialResponse } from 'workbox-range-requests';
import { registerRoute } from 'workbox-routing';

// The atlas without a network. All that a reading needs is kept from the first visit on; a translation, with its letters,
// once it is read or the whole atlas is to be kept; of the base map's archives, which are large, what the page has put
// into its store (state/device/offline.svelte.ts). A newer edition waits until the reader takes it.

/** Written by the build: the files of this edition, those of its translations, and the stores of these and its archives. */
declare const EDITION: {
  readonly files: { readonly url: string; readonly revision: string | null }[];
  readonly translated: readonly string[];
  readonly translations: string;
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

const translated = new Set(edition.translated.map((url) => new URL(url, location.href).pathname));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && translated.has(url.pathname),
  async ({ request, url }) => {
    const store = await caches.open(edition.translations);
    const kept = await store.match(url.pathname);
    if (kept) return kept;
    const response = await fetch(request);
    if (response.ok) await store.put(url.pathname, response.clone());
    return response;
  },
);

clientsClaim();
addEventListener('activate', () => {
  void dropOld(edition.archives);
  void dropOld(edition.translations);
});
addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
  if (data === 'take over') void skipWaiting();
  if (data === 'keep translations') void keepTranslations(ports[0]);
});

/** The same store of another edition; the atlas beside this one on its host keeps its own. */
async function dropOld(current: string): Promise<void> {
  const prefix = current.slice(0, current.lastIndexOf('@') + 1);
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== current);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Fetches what is missing of all translations, and tells the page that asked whether it is there now. */
async function keepTranslations(page: MessagePort | undefined): Promise<void> {
  const store = await caches.open(edition.translations);
  const missing: string[] = [];
  for (const path of translated) if (!(await store.match(path))) missing.push(path);
  const isKept = await store.addAll(missing).then(
    () => true,
    () => false,
  );
  page?.postMessage(isKept);
}
