import { decode } from '../address/decode';
import { encode } from '../address/url';
import { takeLink } from '../address/link';
import { snapshotOf } from '../address/snapshot';
import type { Explorer } from '../explorer.svelte';
import type { Host } from './host';

/** So long after a change the page around is told, in milliseconds: once for a flight or a scroll. */
const SETTLES = 300;

/** What the page around the atlas is told, and may say. Both carry a moment as the atlas's addresses do. */
export interface HostMessage {
  readonly type: 'atlas:moment' | 'atlas:go';
  /** `at=the-siege.one-regiment&date=1904-11-30`. */
  readonly moment: string;
}

/**
 * Tells the page around the atlas each moment the reader comes to, and goes where it says, while the calling component
 * lives; from when `ready` is true. Whoever else speaks is not heard.
 */
export function keepHost(explorer: Explorer, host: Host, ready: () => boolean): void {
  let told = '';
  $effect(() => {
    if (!ready()) return;
    const moment = encode(snapshotOf(explorer));
    const timer = setTimeout(() => {
      if (moment === told) return;
      told = moment;
      const message: HostMessage = { type: 'atlas:moment', moment };
      // An origin that is none is refused by the browser with an error.
      if (host.origin !== 'null') window.parent.postMessage(message, host.origin);
    }, SETTLES);
    return () => {
      clearTimeout(timer);
    };
  });
  $effect(() => {
    if (!ready()) return;
    const listening = new AbortController();
    const hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
      const isHost = source === window.parent && source !== window;
      if (!isHost || (host.origin !== '*' && origin !== host.origin)) return;
      const moment = momentIn(data);
      if (moment !== null) takeLink(explorer, decode(moment));
    };
    addEventListener('message', hear, { signal: listening.signal });
    return () => {
      listening.abort();
    };
  });
}

/** The moment that a message asks for; `null` when it is none of ours. */
function momentIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('type' in data && 'moment' in data)) {
    return null;
  }
  return data.type === 'atlas:go' && typeof data.moment === 'string' ? data.moment : null;
}
