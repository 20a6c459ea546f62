export interface Notice {
  readonly id: number;
  /** A plain sentence for the reader. */
  readonly text: string;
}

/** What the reader should be told and can dismiss. */
export class Notices {
  all = $state.raw<readonly Notice[]>([]);
  #next = 0;

  /** The same sentence is not said twice at once. */
  say(text: string): void {
    if (this.all.some((notice) => notice.text === text)) return;
    this.all = [...this.all, { id: this.#next++, text }];
  }

  dismiss(id: number): void {
    this.all = this.all.filter((notice) => notice.id !== id);
  }
}
