import type { Map as MapLibre } from 'maplibre-gl';
import type { GroundWords } from '../../words/en/ground';
import type { ArchiveName, Archives } from '../base/archives';

/** Why there is no map; `lost` for now. */
export type Failure = 'webgl' | 'worker' | 'lost';

/** What the reader is told of wanted archives that are not there; `null` when all are. */
export function missingSentence(
  archives: Archives,
  wanted: readonly ArchiveName[],
  words: GroundWords,
): string | null {
  if (!archives.world) return words.coast;
  const missing = missingShares(archives, wanted, words);
  return missing && words.without(missing);
}

/** The same of a host that is silent: the map is drawn meanwhile. */
export function awaitedSentence(
  archives: Archives,
  wanted: readonly ArchiveName[],
  words: GroundWords,
): string | null {
  if (!archives.world) return words.coastAwaited;
  const missing = missingShares(archives, wanted, words);
  return missing && words.awaited(missing);
}

function missingShares(
  archives: Archives,
  wanted: readonly ArchiveName[],
  { shares }: GroundWords,
): string | null {
  const missing = Object.entries(shares)
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
  words: GroundWords,
): string {
  // By tens, since each new sentence is read out anew.
  const share =
    total === null
      ? words.megabytes(Math.floor(loaded / 1e6))
      : `${String(Math.floor((10 * loaded) / total) * 10)} %`;
  return words.whole(nth, count, share);
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
