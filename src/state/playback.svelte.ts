import { SPEEDS } from './clock.svelte';
import type { Explorer } from './explorer.svelte';

/** The longest step taken for one frame, in milliseconds: a tab that slept does not leap ahead. */
const LONGEST_STEP = 100;

/**
 * The one frame loop: while the clock plays, moves it by the time that passed since the last frame.
 * Runs for as long as the calling component lives.
 */
export function runPlayback(explorer: Explorer): void {
  $effect(() => {
    if (!explorer.clock.playing) return;
    let last = performance.now();
    let frame = requestAnimationFrame(function step(time) {
      advance(explorer, Math.min(LONGEST_STEP, Math.max(0, time - last)));
      last = time;
      frame = requestAnimationFrame(step);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  });
}

/**
 * Moves the clock by what `elapsed` milliseconds are worth at the present speed, and the text once a day;
 * stops at the end of the war.
 */
export function advance(explorer: Explorer, elapsed: number): void {
  const { clock } = explorer;
  const [, end] = explorer.atlas.meta.span;
  const day = clock.today;
  const next = clock.now + ((SPEEDS[clock.speed]?.perSecond ?? 0) * elapsed) / 1000;
  clock.set(Math.min(next, end));
  if (next >= end) clock.playing = false;
  if (clock.today !== day) explorer.bringPassage();
}
