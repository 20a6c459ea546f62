import type { Map as MapLibre } from 'maplibre-gl';
import type { ArchiveName, Archives } from '../base/archives';

/** What the reader is told when there is no map. */
export const SENTENCES = {
  webgl:
    'The map needs WebGL, which this browser does not offer or has switched off. The text, the list and the timeline work without it.',
  worker:
    'The map cannot be drawn, because this browser keeps it from working in the background. The text, the list and the timeline work without it.',
  lost: 'The map stopped, because this device took its graphics away. It is drawn anew as soon as it may; the text, the list and the timeline still work.',
  coast:
    'The detailed base map could not be loaded, so the atlas draws a plain coast instead. Everything else is complete.',
  nothing:
    'Neither the detailed base map nor the plain coast could be loaded, so the themes stand on bare paper.',
  noise:
    'This browser hides from pages what they draw, so names and signs on the map are noise. Let this page read its canvas (in the address bar), then reload.',
  names: 'The names of places could not be loaded, so the map has only those of its own subjects.',
} as const;

/** Why there is no map; `lost` for now. */
export type Failure = 'webgl' | 'worker' | 'lost';

/** What each archive but the coast's gives the map. */
const SHARES: Readonly<Record<Exclude<ArchiveName, 'world'>, string>> = {
  detail: 'the coast at large scale',
  relief: 'the hills',
  sea: 'the sea floor',
  powers: 'the powers of the time',
};

/** What the reader is told of wanted archives that are not there; `null` when all are. */
export function missingSentence(archives: Archives, wanted: readonly ArchiveName[]): string | null {
  if (!archives.world) return SENTENCES.coast;
  const missing = missingShares(archives, wanted);
  return missing && `The map draws without ${missing}: a part of it could not be loaded.`;
}

/** The same of a host that is silent: the map is drawn meanwhile. */
export function awaitedSentence(archives: Archives, wanted: readonly ArchiveName[]): string | null {
  if (!archives.world) {
    return 'The detailed base map has not come yet; until it does, the atlas draws a plain coast.';
  }
  const missing = missingShares(archives, wanted);
  return missing && `So far the map draws without ${missing}: a part of it has not come yet.`;
}

function missingShares(archives: Archives, wanted: readonly ArchiveName[]): string | null {
  const missing = Object.entries(SHARES)
    .filter(([name]) => wanted.some((each) => each === name) && !(name in archives))
    .map(([, share]) => share);
  return missing.length === 0 ? null : missing.join(', ');
}

/** How far the `nth` of `count` files has come: bytes so far, of `total` if the host says. */
export function wholeSentence(
  nth: number,
  count: number,
  loaded: number,
  total: number | null,
): string {
  // By tens, since each new sentence is read out anew.
  const share =
    total === null
      ? `${String(Math.floor(loaded / 1e6))} MB so far`
      : `${String(Math.floor((10 * loaded) / total) * 10)} %`;
  return `This site’s host sends files only whole, so the base map takes a while to come, once: file ${String(nth)} of ${String(count)}, ${share}.`;
}

/**
 * How long the first source may take before the worker is taken for blocked, in milliseconds. Seldom needed, since what
 * forbids a worker mostly says so; a machine with too much to do starves one for more than half a minute.
 */
const PATIENCE = 120_000;

/**
 * Calls back once when the worker cannot be: at once if its code at `url` does not come or the page's policy
 * forbids it, else when nothing that it should read ever arrives. Returns how to stop waiting.
 */
export function watchWorker(map: MapLibre, url: string, onblocked: () => void): () => void {
  let timer = setTimeout(lookAgain, PATIENCE);
  const waiting = new AbortController();
  const subscription = map.on('sourcedata', ({ tile }) => {
    if (tile !== undefined) stop();
  });
  document.addEventListener('securitypolicyviolation', forbid, { signal: waiting.signal });
  fetch(url, { signal: waiting.signal }).then(
    ({ ok }) => {
      if (!ok) giveUp();
    },
    () => giveUp(),
  );
  /** A map in a tab that nobody sees draws nothing, and so asks for nothing. */
  function lookAgain(): void {
    if (document.hidden) timer = setTimeout(lookAgain, PATIENCE);
    else giveUp();
  }
  function forbid({ effectiveDirective }: SecurityPolicyViolationEvent): void {
    if (/^(worker|child|script)-src/.test(effectiveDirective)) giveUp();
  }
  function giveUp(): void {
    if (waiting.signal.aborted) return;
    stop();
    onblocked();
  }
  function stop(): void {
    clearTimeout(timer);
    waiting.abort();
    subscription.unsubscribe();
  }
  return stop;
}
