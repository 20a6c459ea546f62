import type { Notices } from '../notices.svelte';

/** How often a page that the reader comes back to asks whether there is a newer edition, in milliseconds. */
const LOOK_EVERY = 3_600_000;

/**
 * Offers a newer edition when a part of this one does not come and the host no longer has this one's own code: it has been
 * replaced under the open page. Vite tells of such parts; a hashed file that is gone is never the same one again.
 */
export function watchEdition(notices: Notices): void {
  addEventListener('vite:preloadError', () => void offerNewer(notices));
}

async function offerNewer(notices: Notices): Promise<void> {
  try {
    const { status } = await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' });
    if (status !== 404 && status !== 410) return;
    offer(notices, () => location.reload());
  } catch {
    // Without a network nobody knows.
  }
}

/** Offers the edition that the worker has brought: it waits until the reader takes it. */
export function watchWaiting(registration: ServiceWorkerRegistration, notices: Notices): void {
  const look = (): void => {
    const { waiting } = registration;
    if (!waiting || !navigator.serviceWorker.controller) return;
    offer(notices, () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
      waiting.postMessage('take over');
    });
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - looked < LOOK_EVERY) return;
    looked = Date.now();
    void registration.update().catch(() => undefined);
  });
}

function offer(notices: Notices, take: () => void): void {
  notices.offer('A newer edition of the atlas is here.', 'Reload', take);
}
