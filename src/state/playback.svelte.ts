import { pastStay } from '../domain/pace';
import { type TimeWindow, lastOf } from '../domain/timeWindow';
import { spanOf } from '../domain/voyage';
import type { Explorer } from './explorer.svelte';

/** The longest step taken for one frame, in milliseconds: the clock keeps time on a slow machine, and a tab that slept does not leap ahead. */
const LONGEST_STEP = 1000;

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
 * stops at the end of what it plays through (the war, or the long view), or begins it again.
 */
export function advance(explorer: Explorer, elapsed: number): void {
  const { clock, voyage, followedTrack } = explorer;
  const day = clock.today;
  const run = clock.now + (clock.perSecond * elapsed) / 1000;
  const next = voyage.shortenStays && followedTrack ? pastStay(followedTrack, run) : run;
  const [start, end] = turnOf(explorer);
  if (next < end) clock.set(next);
  else if (voyage.loop) clock.set(start);
  else clock.moveTo(end);
  if (clock.today !== day) explorer.bringPassage();
}

/** The first and the last instant that playing runs through. */
function turnOf({ clock, voyage, followedTrack }: Explorer): TimeWindow {
  if (voyage.loop && followedTrack) return spanOf(followedTrack);
  return [clock.bounds[0], lastOf(clock.bounds)];
}
