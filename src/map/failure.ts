import type { Map as MapLibre } from 'maplibre-gl';

/** What the reader is told when there is no map. */
export const SENTENCES = {
  webgl:
    'The map needs WebGL, which this browser does not offer or has switched off. The text, the list and the timeline work without it.',
  worker:
    'The map cannot be drawn, because this browser keeps it from working in the background. The text, the list and the timeline work without it.',
  lost: 'The map stopped, because this device took its graphics away. Reload the page to bring it back; the text, the list and the timeline still work.',
  coast:
    'The detailed base map could not be loaded, so the atlas draws a plain coast instead. Everything else is complete.',
} as const;

export type Failure = keyof typeof SENTENCES;

/** How long the first source may take before the worker is taken for blocked, in milliseconds. */
const PATIENCE = 30_000;

/** Calls back once if nothing that the worker should read ever arrives. Returns how to stop waiting. */
export function watchWorker(map: MapLibre, onblocked: () => void): () => void {
  let timer = setTimeout(lookAgain, PATIENCE);
  const subscription = map.on('sourcedata', ({ tile }) => {
    if (tile !== undefined) stop();
  });
  /** A map in a tab that nobody sees draws nothing, and so asks for nothing. */
  function lookAgain(): void {
    if (document.hidden) timer = setTimeout(lookAgain, PATIENCE);
    else onblocked();
  }
  function stop(): void {
    clearTimeout(timer);
    subscription.unsubscribe();
  }
  return stop;
}
