import { createContext } from 'svelte';
import type { Notices } from '../notices.svelte';
import { addressInSite } from './browserStore';
import { trustWorker } from './trustedWorkers';

/** How far the whole atlas is kept on this device: bytes of its archives, and whether more are on their way. */
export interface Kept {
  readonly bytes: number;
  readonly of: number;
  readonly isComing: boolean;
}

/** The archives of the build, as `basemap/manifest.json` beside them says. */
interface Archive {
  readonly url: string;
  readonly bytes: number;
}

/** The archive that every view is drawn with: kept without asking. */
const WORLD = 'world.pmtiles';
const FOLDER = 'basemap/';
/** The page's script that works without it; its store's name is told by the worker's own text. */
const WORKER = 'serviceWorker.js';
/** So often an archive is asked for before it is given up. */
const TRIES = 3;
/** How often a page that the reader comes back to asks whether there is a newer edition, in milliseconds. */
const LOOK_EVERY = 3_600_000;

/** The atlas without a network: what is kept of it on this device, and which edition. */
export class Offline {
  /** `null` where the browser keeps nothing, or nothing is known yet. */
  kept = $state.raw<Kept | null>(null);
  /** Why no more is kept, in a sentence; `null` when nothing stands against it. */
  obstacle = $state<string | null>(null);
  readonly #notices: Notices;
  #store: Cache | null = null;
  #archives: readonly Archive[] = [];
  #giving: AbortController | null = null;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  /** Has the browser keep the atlas, where it can. To be called once the first view is drawn, so as not to delay it. */
  async begin(): Promise<void> {
    if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
    const url = addressInSite(WORKER);
    trustWorker(url);
    try {
      const registration = await navigator.serviceWorker.register(url);
      this.#watch(registration);
      await controlled();
      await this.#look();
      await this.#fetch(this.#archives.filter(({ url: each }) => each.endsWith(WORLD)));
    } catch {
      // Private windows and full devices: the atlas works as a page.
    }
  }

  /** Keeps all archives, one after the other; what is there already is not fetched again. */
  async keepAll(): Promise<void> {
    this.obstacle = null;
    await navigator.storage.persist();
    await this.#fetch(this.#archives);
  }

  /** Ends the keeping; what has come whole stays. */
  cancel(): void {
    this.#giving?.abort();
  }

  /** What the store has. */
  async #look(): Promise<void> {
    const response = await fetch(addressInSite(`${FOLDER}manifest.json`));
    this.#archives = archivesIn(await response.json());
    const script = await (await fetch(addressInSite(WORKER))).text();
    const name = /archives@[0-9a-f]+/.exec(script)?.[0];
    if (name === undefined) return;
    this.#store = await caches.open(name);
    await this.#count(false);
  }

  async #count(isComing: boolean, more = 0): Promise<void> {
    const store = this.#store;
    if (!store) return;
    const has = await Promise.all(this.#archives.map(({ url }) => store.match(url)));
    const bytes = this.#archives.reduce((sum, each, nth) => sum + (has[nth] ? each.bytes : 0), 0);
    const of = this.#archives.reduce((sum, each) => sum + each.bytes, 0);
    this.kept = { bytes: bytes + more, of, isComing };
  }

  async #fetch(archives: readonly Archive[]): Promise<void> {
    if (!this.#store || this.#giving) return;
    this.#giving = new AbortController();
    try {
      const { signal } = this.#giving;
      for (const archive of archives) {
        await tried(() => this.#keep(archive, this.#store, signal), signal);
      }
    } catch (reason) {
      if (!this.#giving.signal.aborted) this.obstacle = obstacleOf(reason);
    }
    this.#giving = null;
    await this.#count(false);
  }

  async #keep({ url, bytes }: Archive, store: Cache | null, signal: AbortSignal): Promise<void> {
    if (!store || (await store.match(url))) return;
    // Beside what the browser has of it in parts, which would be mixed with it.
    const response = await fetch(url, { signal, cache: 'no-store' });
    if (!response.ok || !response.body) throw new Error(`${url}: ${String(response.status)}`);
    let loaded = 0;
    const told = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (piece, controller) => {
        loaded += piece.byteLength;
        void this.#count(true, loaded);
        controller.enqueue(piece);
      },
    });
    const whole = await new Response(response.body.pipeThrough(told)).blob();
    if (whole.size !== bytes) throw new Error(`${url} has another size`);
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(bytes) };
    await store.put(url, new Response(whole, { headers }));
  }

  /** A newer edition that has come waits until the reader takes it. */
  #watch(registration: ServiceWorkerRegistration): void {
    const offer = () => {
      const { waiting } = registration;
      if (!waiting || !navigator.serviceWorker.controller) return;
      this.#notices.offer('A newer edition of the atlas is here.', 'Reload', () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
        waiting.postMessage('take over');
      });
    };
    offer();
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', offer);
    });
    let looked = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (document.hidden || Date.now() - looked < LOOK_EVERY) return;
      looked = Date.now();
      void registration.update().catch(() => undefined);
    });
  }
}

/** Once the worker answers for this page: what is on its way when it takes over may be cut off. */
function controlled(): Promise<unknown> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) return Promise.resolve();
  return new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
}

/** Tries anew what a moment without a network has cut off. */
async function tried(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
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

function archivesIn(manifest: unknown): readonly Archive[] {
  if (typeof manifest !== 'object' || manifest === null || !('archives' in manifest)) return [];
  return Object.entries(manifest.archives ?? {}).flatMap(([name, entry]: [string, unknown]) => {
    const isSized = typeof entry === 'object' && entry !== null && 'bytes' in entry;
    return isSized && typeof entry.bytes === 'number'
      ? [{ url: addressInSite(FOLDER + name), bytes: entry.bytes }]
      : [];
  });
}

function obstacleOf(reason: unknown): string {
  return isFull(reason)
    ? 'This device has no room for more of the atlas; it goes on with the network.'
    : 'Not all of the atlas could be fetched; what is here stays.';
}

export const [useOffline, provideOffline] = createContext<Offline>();
