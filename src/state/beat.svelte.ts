import { DAY, type Instant } from '../domain/time';
import type { Clock } from './clock.svelte';

/** The least time between two readings while the clock plays, in milliseconds: four a second can be read. */
const EVERY = 250;

/** The clock for what is read rather than watched: exact when it stands, a few times a second while it plays. */
export class Beat {
  readonly now: Instant;
  /** Day of that reading. */
  readonly today: Instant;

  constructor(clock: Clock) {
    let [told, at] = [clock.now, -Infinity];
    this.now = $derived.by(() => {
      const { now, playing } = clock;
      const time = performance.now();
      if (!playing || time - at >= EVERY) [told, at] = [now, time];
      return told;
    });
    this.today = $derived(Math.floor(this.now / DAY) * DAY);
  }
}
