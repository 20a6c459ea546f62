import { createContext } from 'svelte';
import {
  grouped,
  type SearchHit,
  type SearchIndex,
  type SearchTarget,
} from '../../domain/search/search';
import { notices } from '../../words/en/notices';
import { lostText } from '../../words/lost';
import type { Explorer } from '../explorer.svelte';

/** Whether the index is there; `failed` until the next try. */
export type SearchReadiness = 'unasked' | 'loading' | 'ready' | 'failed';

/** So long a reader who writes pauses before what is less known is looked through, in milliseconds. */
const PAUSE = 300;

/** What the reader looks for and what was found; the one owner of both. */
export class Search {
  query = $state('');
  /** Whether the results are to be seen. */
  open = $state(false);
  readiness = $state<SearchReadiness>('unasked');
  /** Why the index is not there, in a sentence; `null` unless it failed. */
  complaint = $state<string | null>(null);
  /** Steps of the arrow keys from the first result. */
  #steps = $state(0);
  #index = $state.raw<SearchIndex | null>(null);
  #isGoingOn = false;
  /** When the reader last wrote, in milliseconds. */
  #written = 0;
  readonly #explorer: Explorer;
  readonly #load: () => Promise<SearchIndex>;

  /** By group, in the order in which they are shown. */
  readonly groups = $derived.by(() => grouped(this.#index?.find(this.query) ?? []));
  readonly hits = $derived(this.groups.flatMap(({ hits }) => hits));
  /** The hit that Enter takes; `null` when nothing is found. */
  readonly current = $derived(this.hits[this.#steps] ?? null);
  /** Whether all that can be found has been looked through; before that more may come. */
  readonly isWhole = $derived(this.#index !== null && this.#index.further(this.query) === null);
  readonly isShown = $derived(this.open && this.query.trim() !== '');

  constructor(explorer: Explorer, load: () => Promise<SearchIndex>) {
    this.#explorer = explorer;
    this.#load = load;
  }

  /** Fetches the index at the first use, and again after a failure; later goes on with what is less known. */
  async begin(): Promise<void> {
    if (this.readiness === 'loading') return;
    if (this.readiness === 'ready') {
      await this.#trying(() => this.#goOn());
      return;
    }
    this.readiness = 'loading';
    this.complaint = null;
    await this.#trying(async () => {
      this.#index = await this.#load();
      this.readiness = 'ready';
      await this.#goOn();
    });
  }

  async #trying(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (reason) {
      this.readiness = 'failed';
      this.complaint = lostText(reason, this.#explorer.words.in('notices', notices));
    }
  }

  /** Looks through what is less known, as long as the reader looks at results; what she has gone to stays the current one. */
  async #goOn(): Promise<void> {
    if (this.#isGoingOn) return;
    this.#isGoingOn = true;
    try {
      while (this.#next() !== null) {
        for (let left = PAUSE; left > 0; left = PAUSE - (Date.now() - this.#written)) {
          await new Promise((resolve) => setTimeout(resolve, left));
        }
        const wider = await this.#next()?.();
        if (!wider) return;
        const at = this.#steps > 0 ? this.current : null;
        this.#index = wider;
        const nth = this.hits.findIndex(({ entry }) => entry === at?.entry);
        this.#steps = Math.max(0, nth);
      }
    } finally {
      this.#isGoingOn = false;
    }
  }

  /** What brings what less known answers; `null` where there is none, and while nobody looks at results. */
  #next(): ReturnType<SearchIndex['further']> {
    return this.isShown ? (this.#index?.further(this.query) ?? null) : null;
  }

  /** The reader has written. */
  ask(query: string): void {
    this.#written = Date.now();
    this.query = query;
    this.#steps = 0;
    this.open = true;
    void this.begin();
  }

  /** To the next (or an earlier) result; round from the last to the first. */
  step(by: number): void {
    this.open = true;
    const count = this.hits.length;
    if (count > 0) this.#steps = (this.#steps + by + count) % count;
  }

  /** To the first result, or the last. */
  stepToEnd(end: 'first' | 'last'): void {
    this.#steps = end === 'first' ? 0 : Math.max(0, this.hits.length - 1);
  }

  /** To a result that was pointed at. */
  pick(hit: SearchHit): void {
    this.#steps = Math.max(0, this.hits.indexOf(hit));
  }

  /** Goes to the moment of a result. */
  choose({ found }: SearchHit): void {
    this.open = false;
    this.#go(found.target);
  }

  /** Closes the results; a second time empties the box. False when there was nothing to do. */
  dismiss(): boolean {
    const hadWork = this.isShown || this.query !== '';
    if (!this.isShown) this.query = '';
    this.open = false;
    return hadWork;
  }

  #go(target: SearchTarget): void {
    if (target.kind === 'feature') this.#explorer.select(target.feature);
    else if (target.kind === 'passage') this.#explorer.openPassage(target.passage);
    else if (target.kind === 'person') this.#explorer.selectPerson(target.person);
    else this.#explorer.goToPlace(target.view);
  }
}

export const [useSearch, provideSearch] = createContext<Search>();
