import type { Notices } from '../notices.svelte';

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
    notices.offer('A newer edition of the atlas is here.', 'Reload', () => location.reload());
  } catch {
    // Without a network nobody knows.
  }
}
