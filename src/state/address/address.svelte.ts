import { untrack } from 'svelte';
import type { Explorer } from '../explorer.svelte';
import { takeLink } from './link';
import { snapshotOf } from './snapshot';
import { decode } from './decode';
import { type Snapshot, encode } from './url';

/** Browsers allow about a hundred history writes in half a minute; two a second stay well below. */
const WRITE_EVERY = 500;
/** A write takes its time, which the ships under way need. */
const WRITE_WHILE_PLAYING = 2000;

/**
 * Keeps the address bar at the present moment for as long as the calling component lives: a selection is a
 * new entry of the browser's history, all else replaces the present one; Back brings a moment back, with
 * the place in the text. Starts when `ready` is true: until then the address is still being read. A browser that
 * writes an entry of its history lays the page out first: that is done `afterPaint`, which gives what calls it off.
 */
export function keepAddress(
  explorer: Explorer,
  ready: () => boolean,
  afterPaint: (task: () => void) => () => void,
): void {
  $effect(() => {
    if (!ready()) return;
    const writer = new Writer(explorer, afterPaint);
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener(
      'popstate',
      () => {
        writer.restore();
      },
      { signal },
    );
    addEventListener(
      'pagehide',
      () => {
        writer.flush();
      },
      { signal },
    );
    $effect(() => {
      writer.note(snapshotOf(explorer), explorer.clock.playing);
    });
    return () => {
      writer.flush();
      writer.cancel();
      listening.abort();
    };
  });
}

/** An entry to come, and what the one before it holds from then on. */
interface Entry {
  readonly left: string;
  readonly scrollTop: number;
  readonly hash: string;
  readonly callOff: () => void;
}

class Writer {
  readonly #explorer: Explorer;
  readonly #afterPaint: (task: () => void) => () => void;
  #hash = location.hash.slice(1);
  /** The moment before the present change of it: what an entry of the history that is left behind should hold. */
  #last: Snapshot;
  #isPlaying = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** The new entry that is to be written when its moment is on the screen. */
  #entry: Entry | null = null;

  constructor(explorer: Explorer, afterPaint: (task: () => void) => () => void) {
    this.#explorer = explorer;
    this.#afterPaint = afterPaint;
    this.#last = untrack(() => snapshotOf(explorer));
  }

  /** Called with every frame of the playing clock: what is not written now is not put into words either. */
  note(snapshot: Snapshot, isPlaying: boolean): void {
    const selected = snapshot.feature ?? snapshot.person;
    if (isPlaying !== this.#isPlaying) this.cancel();
    this.#isPlaying = isPlaying;
    const before = this.#last.feature ?? this.#last.person;
    if (selected !== null && selected !== before) this.#push(encode(snapshot));
    else this.#timer ??= setTimeout(this.#replace, isPlaying ? WRITE_WHILE_PLAYING : WRITE_EVERY);
    this.#last = snapshot;
  }

  /** Takes the link that the address bar now holds, and writes it anew: it may have been a broken one. */
  restore(): void {
    this.cancel();
    this.#entry?.callOff();
    this.#entry = null;
    this.#hash = location.hash.slice(1);
    this.#explorer.arrival.whenWhole(() => {
      takeLink(this.#explorer, decode(this.#hash));
      this.#last = snapshotOf(this.#explorer);
      const top = keptScrollTop();
      if (top !== null) this.#explorer.reading.scrollRequest = { kind: 'top', top };
      this.#timer = setTimeout(this.#replace, WRITE_EVERY);
    });
  }

  /** Writes at once the entry that still waits. */
  flush(): void {
    const entry = this.#entry;
    this.#entry = null;
    if (!entry) return;
    entry.callOff();
    history.replaceState({ scrollTop: entry.scrollTop }, '', `#${entry.left}`);
    history.pushState({ scrollTop: null }, '', `#${entry.hash}`);
  }

  cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** The entry left behind keeps its place in the text. */
  #push(hash: string): void {
    this.cancel();
    this.flush();
    this.#entry = {
      left: encode(this.#last),
      scrollTop: this.#explorer.reading.scrollTop,
      hash,
      callOff: this.#afterPaint(() => {
        this.flush();
      }),
    };
    this.#hash = hash;
  }

  readonly #replace = (): void => {
    this.#timer = null;
    this.flush();
    const hash = encode(snapshotOf(this.#explorer));
    const { scrollTop } = this.#explorer.reading;
    if (hash === this.#hash && keptScrollTop() === scrollTop) return;
    history.replaceState({ scrollTop }, '', `#${hash}`);
    this.#hash = hash;
  };
}

/** Where in the text the present entry of the history was left; `null` when it does not say. */
function keptScrollTop(): number | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('scrollTop' in state)) return null;
  return typeof state.scrollTop === 'number' ? state.scrollTop : null;
}
