import { untrack } from 'svelte';
import { passagesIn } from '../../domain/atlas/atlas';
import type { PassageId } from '../../domain/atlas/id';
import { sentencesOf } from '../../domain/reading/sentences';
import { wordsOf } from '../../domain/reading/words';
import type { Voice } from '../device/voice';
import type { Explorer } from '../explorer.svelte';
import { shell } from '../../words/en/shell';

/** How fast it may be read, as times the usual. */
export const RATES = [0.75, 1, 1.25, 1.5, 2] as const;
/** A passage that is scrolled by is not begun, in milliseconds. */
const HELD = 700;

/**
 * Reads the article aloud, passage by passage, and opens each as it begins, so that map and clock keep up. A reader
 * who goes to another passage hears that one. A pause ends what is said at once and goes on with the same sentence.
 */
export class ReadAloud {
  #passage = $state<PassageId | null>(null);
  #isPaused = $state(false);
  #rate = $state(1);
  #sentence = 0;
  /** What is said now: the end of something that was hushed leads nowhere. */
  #saying = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #explorer: Explorer;
  readonly #voice: Voice | null;

  constructor(explorer: Explorer, voice: Voice | null) {
    this.#explorer = explorer;
    this.#voice = voice;
  }

  /** Whether there is a voice at all. */
  get canSpeak(): boolean {
    return this.#voice !== null;
  }

  get isOn(): boolean {
    return this.#passage !== null;
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** On, and not paused. */
  get isSpeaking(): boolean {
    return this.isOn && !this.#isPaused;
  }

  get rate(): number {
    return this.#rate;
  }

  /** From here on; the sentence that is being said begins anew. */
  set rate(times: number) {
    this.#rate = times;
    if (this.isSpeaking) this.#say();
  }

  /** From the passage that is being read, else from the first. */
  start(): void {
    const [first] = this.#passages;
    const { active } = this.#explorer.reading;
    this.#isPaused = false;
    this.#begin(active ?? first?.id ?? null);
  }

  toggle(): void {
    this.#isPaused = !this.#isPaused;
    if (this.#isPaused) this.#hush();
    else this.#say();
  }

  /** To the next passage (`by` 1) or the one before (−1); after the last it is over. */
  step(by: 1 | -1): void {
    const at = this.#passages.findIndex(({ id }) => id === this.#passage);
    this.#begin(this.#passages[Math.max(0, at + by)]?.id ?? null);
  }

  /** Leaves the reader where it has come to. */
  stop(): void {
    this.#begin(null);
  }

  /** Keeps to the passage that the reader goes to, while the calling component lives. */
  follow(): void {
    $effect(() => {
      const { active } = this.#explorer.reading;
      untrack(() => this.heed(active));
    });
    $effect(() => () => {
      this.#hush();
    });
  }

  /** The reader is at a passage, or at none: once she stays there, that is read. */
  heed(active: PassageId | null): void {
    clearTimeout(this.#waiting);
    if (!this.isOn || active === null || active === this.#passage) return;
    this.#waiting = setTimeout(() => {
      this.#begin(active);
    }, HELD);
  }

  get #passages() {
    const { article } = this.#explorer;
    return article ? passagesIn(article) : [];
  }

  #begin(id: PassageId | null): void {
    this.#hush();
    this.#passage = id;
    this.#sentence = 0;
    if (id === null) return;
    if (this.#explorer.reading.active !== id) this.#explorer.openPassage(id);
    if (!this.#isPaused) this.#say();
  }

  #hush(): void {
    clearTimeout(this.#waiting);
    this.#saying += 1;
    this.#voice?.hush();
  }

  #say(): void {
    this.#hush();
    const passage = this.#passages.find(({ id }) => id === this.#passage);
    const text = passage && sentencesOf(wordsOf(passage.inlines))[this.#sentence];
    if (text === undefined) {
      this.step(1);
      return;
    }
    const mine = this.#saying;
    this.#voice?.say(text, {
      rate: this.#rate,
      onend: () => {
        if (mine !== this.#saying) return;
        this.#sentence += 1;
        this.#say();
      },
      onrefuse: () => {
        if (mine !== this.#saying) return;
        this.stop();
        this.#explorer.notices.say(this.#explorer.words.in('shell', shell).noVoice);
      },
    });
  }
}
