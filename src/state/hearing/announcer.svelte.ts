import { createContext } from 'svelte';

/** Least time from one sentence to the next, in milliseconds: nobody is talked over. */
const APART = 3000;
/** So long something must have held before it is told of: what passes by at once is not. */
const HELD = 700;

/** What is said to who cannot see the page: one sentence at a time, the newest that waits. */
export class Announcer {
  text = $state('');
  #last = -Infinity;
  #next: string | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #isHeld = false;

  /** Set while a hand is on what moves the clock: nothing is said before it is lifted, however still it lies. */
  set isHeld(isHeld: boolean) {
    this.#isHeld = isHeld;
    this.hold();
  }

  /** Says a sentence once it has held a while and the last has had its time; a newer one takes its place. */
  say(sentence: string): void {
    this.#next = sentence;
    this.hold();
  }

  /** What waits to be said waits anew. */
  hold(): void {
    clearTimeout(this.#waiting);
    const sentence = this.#next;
    if (sentence === null || this.#isHeld) return;
    const wait = Math.max(HELD, this.#last + APART - Date.now());
    this.#waiting = setTimeout(() => {
      this.#utter(sentence);
    }, wait);
  }

  /** Says at once what was asked for. */
  answer(sentence: string): void {
    clearTimeout(this.#waiting);
    this.#utter(sentence);
  }

  #utter(sentence: string): void {
    this.#last = Date.now();
    this.#next = null;
    // The same words again are words again.
    this.text = sentence === this.text ? `${sentence}\u00a0` : sentence;
  }
}

export const [useAnnouncer, provideAnnouncer] = createContext<Announcer>();
