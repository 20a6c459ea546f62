export interface Notice {
  readonly id: number;
  /** A plain sentence for the reader. */
  readonly text: string;
  /** What it reports on as that goes forward. */
  readonly topic?: string;
}

/** What the reader should be told and can dismiss. */
export class Notices {
  all = $state.raw<readonly Notice[]>([]);
  #next = 0;
  #reported: readonly string[] = [];

  /** The same sentence is not said twice at once. */
  say(text: string): void {
    if (this.all.some((notice) => notice.text === text)) return;
    this.all = [...this.all, { id: this.#next++, text }];
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

  dismiss(id: number): void {
    this.all = this.all.filter((notice) => notice.id !== id);
  }
}
