import { DAY, type Instant } from '../../domain/dates/time';
import type { Clock } from '../clock.svelte';

/** The least time between two readings while the clock plays, in milliseconds: four a second can be read. */
const READ = 250;
/** The least time between two moments for which map and list are made anew: both then rest in between. */
const REST = 1500;

/** The clock for what is read rather than watched: exact when it stands, a few times a second while it plays. */
export class Beat {
  readonly now: Instant;
  /** What map and list show; exact when the clock stands. */
  readonly shown: Instant;
  /** The day of it. */
  readonly today: Instant;

  constructor(clock: Clock) {
    const [read, rest] = [slowed(READ), slowed(REST)];
    this.now = $derived(read(clock.now, clock.playing));
    this.shown = $derived(rest(clock.now, clock.playing));
    this.today = $derived(Math.floor(this.shown / DAY) * DAY);
  }
}

/** Lets a value through when it does not play, and else only so often. */
function slowed(every: number): (value: Instant, playing: boolean) => Instant {
  let [told, at] = [NaN, -Infinity];
  return (value, playing) => {
    const time = performance.now();
    if (!playing || (value !== told && time - at >= every)) [told, at] = [value, time];
    return told;
  };
}
