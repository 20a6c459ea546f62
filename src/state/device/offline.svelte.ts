import type { Explorer } from '../explorer.svelte';
import { addressInSite } from './browserStore';
import { watchWaiting } from './waiting';
import {
  type Archive,
  FOLDER,
  type Obstacle,
  archivesIn,
  controlled,
  obstacleOf,
  translationsKept,
  tried,
} from './keeping';
import { trustWorker } from './trustedWorkers';

/** How far the whole atlas is kept on this device: bytes of its archives, and whether more are on their way. */
export interface Kept {
  readonly bytes: number;
  readonly of: number;
  readonly isComing: boolean;
}

/** The archive that every view is drawn with: kept without asking. */
const WORLD = 'world.pmtiles';
/** The page's script that works without it; its store's name is told by the worker's own text. */
const WORKER = 'serviceWorker.js';

/** The atlas without a network: what is kept of it on this device, and which edition. */
export class Offline {
  /** `null` where the browser keeps nothing, or nothing is known yet. */
  kept = $state.raw<Kept | null>(null);
  /** Why no more is kept; `null` when nothing stands against it. */
  obstacle = $state<Obstacle | null>(null);
  readonly #reader: Pick<Explorer, 'notices' | 'words'>;
  #store: Cache | null = null;
  #archives: readonly Archive[] = [];
  #giving: AbortController | null = null;

  constructor(reader: Pick<Explorer, 'notices' | 'words'>) {
    this.#reader = reader;
  }

  /** Has the browser keep the atlas, where it can. To be called once the first view is drawn, so as not to delay it. */
  async begin(): Promise<void> {
    if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
    const url = addressInSite(WORKER);
    trustWorker(url);
    try {
      const registration = await navigator.serviceWorker.register(url);
      watchWaiting(registration, this.#reader);
      await controlled();
      await this.#look();
      await this.#fetch(this.#archives.filter(({ url: each }) => each.endsWith(WORLD)));
    } catch {
      // Private windows and full devices: the atlas works as a page.
    }
  }

  /** Keeps all archives, one after the other, and all translations; what is there already is not fetched again. */
  async keepAll(): Promise<void> {
    this.obstacle = null;
    await navigator.storage.persist();
    if (!(await this.#fetch(this.#archives))) return;
    if (!(await translationsKept())) this.obstacle = 'notAll';
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
    await this.#count();
  }

  async #count(): Promise<void> {
    const store = this.#store;
    if (!store) return;
    const has = await Promise.all(this.#archives.map(({ url }) => store.match(url)));
    const bytes = this.#archives.reduce((sum, each, nth) => sum + (has[nth] ? each.bytes : 0), 0);
    const of = this.#archives.reduce((sum, each) => sum + each.bytes, 0);
    this.kept = { bytes, of, isComing: false };
  }

  /** Whether all came. */
  async #fetch(archives: readonly Archive[]): Promise<boolean> {
    if (!this.#store || this.#giving) return false;
    this.#giving = new AbortController();
    let isWhole = true;
    try {
      const { signal } = this.#giving;
      for (const archive of archives) {
        await tried(() => this.#keep(archive, this.#store, signal), signal);
      }
    } catch (reason) {
      isWhole = false;
      if (!this.#giving.signal.aborted) this.obstacle = obstacleOf(reason);
    }
    this.#giving = null;
    await this.#count();
    return isWhole;
  }

  async #keep({ url, bytes }: Archive, store: Cache | null, signal: AbortSignal): Promise<void> {
    if (!store || (await store.match(url))) return;
    // Beside what the browser has of it in parts, which would be mixed with it.
    const response = await fetch(url, { signal, cache: 'no-store' });
    if (!response.ok || !response.body) throw new Error(`${url}: ${String(response.status)}`);
    const before = this.kept;
    let loaded = 0;
    const told = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (piece, controller) => {
        loaded += piece.byteLength;
        if (before) this.kept = { ...before, bytes: before.bytes + loaded, isComing: true };
        controller.enqueue(piece);
      },
    });
    const whole = await new Response(response.body.pipeThrough(told)).blob();
    if (whole.size !== bytes) throw new Error(`${url} has another size`);
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(bytes) };
    await store.put(url, new Response(whole, { headers }));
    if (before) this.kept = { ...before, bytes: before.bytes + bytes, isComing: true };
  }
}
