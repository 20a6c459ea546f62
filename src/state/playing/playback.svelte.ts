import { DAY } from '../../domain/dates/time';
import { type TimeWindow, lastOf } from '../../domain/dates/timeWindow';
import { spanOf } from '../../domain/motion/voyage';
import type { Explorer } from '../explorer.svelte';
import { passOn } from '../voyage/sailing';
import { endOfStory, playPrologue, sailOn } from '../voyage/underWay';

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
 * Moves the clock by what `elapsed` milliseconds are worth at the present speed, and the text with it; stops at the end
 * of what it plays through (the story being followed, the war, or the long view), or begins it again.
 */
export function advance(explorer: Explorer, elapsed: number): void {
  const { clock, voyage, followedTrack } = explorer;
  if (voyage.prologue > 0) {
    playPrologue(explorer, elapsed);
    return;
  }
  const before = clock.now;
  const next = followedTrack
    ? sailOn(explorer, elapsed)
    : before + (clock.perSecond * elapsed) / 1000;
  const [start, end] = turnOf(explorer);
  if (next < end) clock.set(next);
  else if (voyage.loop) clock.set(start);
  else clock.moveTo(end);
  passOn(explorer);
  // Once a day; where the clock runs by the minute, once a second.
  const step = Math.min(DAY, clock.perSecond);
  if (Math.floor(clock.now / step) !== Math.floor(before / step)) explorer.bringPassage();
}

/**
 * The first and the last instant that playing runs through. Whoever plays on after the end of a story plays on through
 * the war.
 */
function turnOf(explorer: Explorer): TimeWindow {
  const { clock, voyage, followedTrack } = explorer;
  if (voyage.loop && followedTrack) return spanOf(followedTrack);
  const [over, last] = [endOfStory(explorer), lastOf(clock.bounds)];
  return [clock.bounds[0], clock.now < over ? Math.min(over, last) : last];
}
