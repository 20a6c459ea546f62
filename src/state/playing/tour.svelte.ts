import { createContext } from 'svelte';
import type { PassageId } from '../../domain/atlas/id';
import type { Explorer } from '../explorer.svelte';

/** How long the whole tour takes, in milliseconds. */
const LENGTH = 180_000;

/** The tour that plays by itself: from stop to stop, each as long as the others, until it is over or ended. */
export class Tour {
  #nth = $state<number | null>(null);
  #isPaused = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #explorer: Explorer;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  /** The passages it stops at; none where the atlas has no tour. */
  get stops(): readonly PassageId[] {
    return this.#explorer.atlas.meta.tour ?? [];
  }

  /** Where it is, from 0; `null` while there is none. */
  get nth(): number | null {
    return this.#nth;
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  start(): void {
    this.#isPaused = false;
    this.#stopAt(0);
  }

  /** To the next stop (`by` 1) or the one before (−1); after the last it is over. */
  step(by: 1 | -1): void {
    if (this.#nth !== null) this.#stopAt(Math.max(0, this.#nth + by));
  }

  /** Stays where it is, or goes on. */
  toggle(): void {
    if (this.#nth === null) return;
    this.#isPaused = !this.#isPaused;
    this.#wait();
  }

  /** Leaves the reader where the tour has come to. */
  end(): void {
    this.#nth = null;
    this.#wait();
  }

  #stopAt(nth: number): void {
    const passage = this.stops[nth];
    if (passage === undefined) {
      this.end();
      return;
    }
    this.#nth = nth;
    this.#explorer.clock.playing = false;
    this.#explorer.openPassage(passage);
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#nth === null || this.#isPaused) return;
    this.#timer = setTimeout(() => {
      this.step(1);
    }, LENGTH / this.stops.length);
  }
}

export const [useTour, provideTour] = createContext<Tour>();
