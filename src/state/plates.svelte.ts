import {
  type Plate,
  type PlateMark,
  type PlatesFile,
  type Sketch,
  stepAt,
} from '../domain/plates/plate';
import type { Drawn } from '../domain/plates/told';
import type { Passage } from '../domain/reading/article';
import type { Clock } from './clock.svelte';
import type { Notices } from './notices.svelte';
import type { WordsInUse } from './languages/words.svelte';
import { notices } from '../words/en/notices';
import { lostText } from '../words/lost';

/** Something drawn of a battle that the pointer is at, in pixels of the map. */
interface Pointed {
  readonly drawn: Drawn;
  readonly x: number;
  readonly y: number;
}

/** What the plates depend on. */
interface Ground {
  readonly clock: Clock;
  readonly activePassage: Passage | null;
  readonly notices: Notices;
  readonly words: WordsInUse;
}

/** What is drawn of battles: the steps of the passage's plate up to the clock, and the sketched ground. */
export class Plates {
  /** Fetches what is drawn; set by who puts the atlas together. */
  load: (() => Promise<PlatesFile>) | null = null;
  #file = $state.raw<PlatesFile | null>(null);
  #asked = false;
  readonly #told: Ground;
  /** What the pointer is at of all that; `null` for nothing. Written by the map. */
  pointed = $state.raw<Pointed | null>(null);

  /** The plate of the passage that is read; `null` for none. */
  readonly plate: Plate | null = $derived.by(() => this.#told.activePassage?.plate ?? null);
  /** The step of it at the clock's instant, from 0; -1 for none. */
  readonly step: number = $derived.by(() => {
    const { clock } = this.#told;
    return this.plate && !clock.showsAll ? stepAt(this.plate, clock.now) : -1;
  });
  /** What each step of it draws, the first step first; none before it has come. */
  readonly marks: readonly (readonly PlateMark[])[] = $derived.by(
    () => (this.plate && this.#file?.plates[this.plate.id]) ?? [],
  );
  /** Whether a step is drawn: it tells where the armies went and stood, and nothing else need. */
  readonly isDrawn: boolean = $derived.by(() => this.step >= 0 && this.marks.length > 0);
  readonly sketches: readonly Sketch[] = $derived.by(() => this.#file?.sketches ?? []);

  constructor(told: Ground) {
    this.#told = told;
  }

  /** Fetches what is drawn, once; after a failure again when it is next wanted. */
  async begin(): Promise<void> {
    if (this.#asked || !this.load) return;
    this.#asked = true;
    try {
      this.#file = await this.load();
    } catch (problem) {
      // The text tells the steps without it.
      this.#asked = false;
      const { notices: told, words } = this.#told;
      told.say(lostText(problem, words.in('notices', notices)));
    }
  }
}
