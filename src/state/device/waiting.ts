import { type Told, offer, reload } from './edition';

/** How often a page that the reader comes back to asks whether there is a newer edition, in milliseconds. */
const LOOK_EVERY = 3_600_000;

/** Offers the edition that the worker has brought: it waits until the reader takes it. */
export function watchWaiting(registration: ServiceWorkerRegistration, reader: Told): void {
  const look = (): void => {
    const { waiting } = registration;
    if (!waiting || !navigator.serviceWorker.controller) return;
    offer(reader, () => {
      navigator.serviceWorker.addEventListener('controllerchange', reload);
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
