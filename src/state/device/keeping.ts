import { addressInSite } from './browserStore';

/** The archives of the build, as `basemap/manifest.json` beside them says. */
export interface Archive {
  readonly url: string;
  readonly bytes: number;
}

/** Folder of the archives, from the site's. */
export const FOLDER = 'basemap/';
/** So often an archive is asked for before it is given up. */
const TRIES = 3;

/** Once the worker answers for this page: what is on its way when it takes over may be cut off. */
export function controlled(): Promise<unknown> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) return Promise.resolve();
  return new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
}

/** Tries anew what a moment without a network has cut off. */
export async function tried(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  for (let left = TRIES - 1; ; left--) {
    try {
      await work();
      return;
    } catch (reason) {
      if (left === 0 || signal.aborted || isFull(reason)) throw reason;
    }
  }
}

function isFull(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'QuotaExceededError';
}

/** The archives that the manifest beside them lists. */
export function archivesIn(manifest: unknown): readonly Archive[] {
  if (typeof manifest !== 'object' || manifest === null || !('archives' in manifest)) return [];
  return Object.entries(manifest.archives ?? {}).flatMap(([name, entry]: [string, unknown]) => {
    const isSized = typeof entry === 'object' && entry !== null && 'bytes' in entry;
    return isSized && typeof entry.bytes === 'number'
      ? [{ url: addressInSite(FOLDER + name), bytes: entry.bytes }]
      : [];
  });
}

/** Why not all could be kept. */
export type Obstacle = 'noRoom' | 'notAll';

/** Why not all could be kept: the key of the sentence for it. */
export function obstacleOf(reason: unknown): Obstacle {
  return isFull(reason) ? 'noRoom' : 'notAll';
}

/** Has the worker keep the articles in all their languages; whether it could. */
export function translationsKept(): Promise<boolean> {
  const { controller } = navigator.serviceWorker;
  if (!controller) return Promise.resolve(false);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      port1.close();
      resolve(data === true);
    };
    controller.postMessage('keep translations', [port2]);
  });
}
