export interface Notice {
  readonly id: number;
  /** A plain sentence for the reader. */
  readonly text: string;
  /** What it reports on as that goes forward. */
  readonly topic?: string;
  /** What it is in, where that is not what the screen speaks. */
  readonly lang?: string | undefined;
  /** What the reader may do about it. */
  readonly action?: { readonly label: string; readonly act: () => void };
}

/** How long a notice stays that tells of what is over, in milliseconds. */
const PASSES_AFTER = 8000;

/** What the reader should be told and can dismiss. */
export class Notices {
  all = $state.raw<readonly Notice[]>([]);
  #next = 0;
  #reported: readonly string[] = [];
  /** Timers of those that go by themselves; nobody draws these. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #passing = new Map<number, ReturnType<typeof setTimeout> | null>();

  /** The same sentence is not said twice at once. */
  say(text: string): void {
    if (this.all.some((notice) => notice.text === text)) return;
    this.all = [...this.all, { id: this.#next++, text }];
  }

  /** Says something that the reader can do something about, by a button of that name; `lang` where it is in another language. */
  offer(text: string, label: string, act: () => void, lang?: string): void {
    if (this.all.some((notice) => notice.text === text)) return;
    this.all = [...this.all, { id: this.#next++, text, lang, action: { label, act } }];
  }

  /** Says what is of use for a moment only, in place of the last on its topic; it goes by itself. */
  mention(topic: string, text: string): void {
    const last = this.all.find((notice) => notice.topic === topic);
    if (last) this.dismiss(last.id);
    const id = this.#next++;
    this.all = [...this.all, { id, text, topic }];
    this.#passing.set(id, null);
    this.release(id);
  }

  /** How something goes forward: each sentence takes the place of the last on its topic; `null` when it is done. */
  report(topic: string, text: string | null): void {
    const last = this.all.find((notice) => notice.topic === topic);
    if (last?.text === text) return;
    const others = this.all.filter((notice) => notice !== last);
    if (text === null) this.all = others;
    // What the reader has dismissed stays away.
    else if (last || !this.#reported.includes(topic)) {
      this.#reported = [...this.#reported, topic];
      this.all = [...others, { id: last?.id ?? this.#next++, text, topic }];
    }
  }

  /** Someone is reading it: it stays until it is released. */
  hold(id: number): void {
    clearTimeout(this.#passing.get(id) ?? undefined);
  }

  /** Lets it go by itself, if it is one that does. */
  release(id: number): void {
    if (!this.#passing.has(id)) return;
    this.hold(id);
    const timer = setTimeout(() => {
      this.dismiss(id);
    }, PASSES_AFTER);
    this.#passing.set(id, timer);
  }

  dismiss(id: number): void {
    this.hold(id);
    this.#passing.delete(id);
    this.all = this.all.filter((notice) => notice.id !== id);
  }
}
