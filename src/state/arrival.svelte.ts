import { untrack } from 'svelte';

/** What waits for the rest of the atlas to come: one act, the last that the reader asked for. */
export class Arrival {
  /** All has come that will. */
  isWhole = $state(true);
  #ask: (() => void) | null = null;
  #act: (() => void) | null = null;

  /** Some is still to come: `ask` has it fetched at once. */
  begin(ask: () => void): void {
    this.#ask = ask;
    this.isWhole = false;
  }

  /** Has the rest fetched at once. */
  call(): void {
    if (!untrack(() => this.isWhole)) this.#ask?.();
  }

  /** Does what needs the whole atlas: at once, or when that has come, unless the reader asks for something else before. */
  whenWhole(act: () => void): void {
    if (this.wait(act)) return;
    this.forget();
    act();
  }

  /** Does it once the rest has come; `false` where that has come already, and nothing is done. */
  wait(act: () => void): boolean {
    if (untrack(() => this.isWhole)) return false;
    this.#act = act;
    this.call();
    return true;
  }

  /** Does it once something else has come, which says itself what cannot be had; `false` where it is there (`null`), and nothing is done. */
  waitFor(coming: Promise<void> | null, act: () => void): boolean {
    if (coming === null) return false;
    this.#act = act;
    coming.then(
      () => {
        if (this.#act !== act) return;
        this.#act = null;
        act();
      },
      () => {
        if (this.#act === act) this.#act = null;
      },
    );
    return true;
  }

  /** The reader has asked for something else. */
  forget(): void {
    this.#act = null;
  }

  /** All has come that will: what waits is done now. */
  end(): void {
    this.isWhole = true;
    this.#ask = null;
    const act = this.#act;
    this.#act = null;
    act?.();
  }
}
