import { type ScaleTime, scaleUtc } from 'd3-scale';
import { createContext } from 'svelte';
import type { Instant } from '../../../domain/dates/time';
import { pageTurn, panned, within, zoomed } from '../../../domain/dates/movedWindow';
import type { TimeWindow } from '../../../domain/dates/timeWindow';
import type { Clock } from '../../../state/clock.svelte';

/** A window the reader has zoomed or panned to, with what it was chosen among and on which day. */
interface Chosen {
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  readonly today: Instant;
}

/** What part of time the strip shows, and where on it an instant stands. */
export class TimeView {
  /** Of the strip, in pixels. */
  width = $state(600);
  readonly #clock: Clock;
  #chosen = $state.raw<Chosen | null>(null);

  /** All that can be shown: the war, or the long view. */
  readonly whole = $derived.by(() => {
    return this.#clock.shownSpan === 'long' ? this.#clock.long : this.#clock.war;
  });
  readonly #kept = $derived(this.#chosen?.whole === this.whole ? this.#chosen : null);
  /** The reader's window stays where it is until the date moves out of it; then the page is turned. */
  readonly #turn = $derived.by(() => {
    if (!this.#kept || this.#kept.today === this.#clock.today) return 0;
    return pageTurn(this.#kept.window, this.#clock.today);
  });
  readonly isZoomed = $derived(this.#kept !== null);
  readonly visible: TimeWindow = $derived.by(() => {
    if (!this.#kept) return this.whole;
    const [start, end] = this.#kept.window;
    return within([start + this.#turn, end + this.#turn], this.whole);
  });
  readonly #x: ScaleTime<number, number> = $derived.by(() =>
    scaleUtc(this.visible, [0, this.width]),
  );

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Pixels from the strip's left edge; beyond its ends for what is not visible. */
  x(instant: Instant): number {
    return this.#x(instant);
  }

  /** The instant at so many pixels from the left edge, held within the strip. */
  at(x: number): Instant {
    return this.#x.invert(Math.min(this.width, Math.max(0, x))).getTime();
  }

  /** Shows less time (`factor` under 1) or more about the instant at `x` pixels. */
  zoom(factor: number, x: number): void {
    this.#choose(zoomed(this.visible, factor, this.at(x), this.whole));
  }

  /** Moves by pixels, later above 0. */
  pan(pixels: number): void {
    const [start, end] = this.visible;
    this.#choose(panned(this.visible, (pixels * (end - start)) / this.width, this.whole));
  }

  /** Shows the whole again. */
  reset(): void {
    this.#chosen = null;
  }

  #choose(window: TimeWindow): void {
    const { whole } = this;
    const isWhole = window[0] <= whole[0] && window[1] >= whole[1];
    this.#chosen = isWhole ? null : { window, whole, today: this.#clock.today };
  }
}

export const [useTimeView, provideTimeView] = createContext<TimeView>();
