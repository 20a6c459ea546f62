import { untrack } from 'svelte';
import type { Atlas } from '../domain/atlas/atlas';
import type { AtlasFeature } from '../domain/atlas/feature/feature';
import type { FeatureId } from '../domain/atlas/id';
import { withFeatures } from '../domain/atlas/filled';
import type { StockReader } from '../domain/atlas/stock';
import type { Instant } from '../domain/dates/time';
import type { Explorer } from './explorer.svelte';
import type { Stocked } from './stocked';

/** What has come of the themes that do not come with the page: what is chosen, found, linked to or read of. */
class Stock implements Stocked {
  #come = $state.raw<readonly AtlasFeature[]>([]);
  /** Read alone by what asks for it: nothing is drawn of it. */
  #asked: readonly FeatureId[] = [];
  readonly #explorer: Explorer;
  readonly #reader: StockReader;
  readonly #onlost: () => void;

  constructor(explorer: Explorer, reader: StockReader, onlost: () => void) {
    this.#explorer = explorer;
    this.#reader = reader;
    this.#onlost = onlost;
  }

  filled(atlas: Atlas): Atlas {
    return withFeatures(atlas, this.#come);
  }

  mayHave(id: FeatureId): boolean {
    return !this.#asked.includes(id);
  }

  async bring(ids: readonly FeatureId[]): Promise<boolean> {
    const { byId } = this.#explorer.atlas;
    const missing = ids.filter((id) => !byId.has(id));
    if (missing.length === 0) return false;
    const isMore = await this.#take(this.#reader.ofIds(missing));
    this.#asked = [...this.#asked, ...missing];
    return isMore;
  }

  async around(instant: Instant): Promise<void> {
    await this.#take(this.#reader.around(instant));
  }

  /** Fetches those that an article names. */
  ofArticle(article: string): Promise<boolean> {
    return this.#take(this.#reader.ofArticle(article));
  }

  async #take(asked: Promise<readonly AtlasFeature[]>): Promise<boolean> {
    const come = await asked.catch(() => null);
    if (come === null) this.#onlost();
    const { byId } = this.#explorer.atlas;
    const added = (come ?? []).filter(({ id }) => !byId.has(id));
    if (added.length === 0) return false;
    this.#come = [...this.#come, ...added];
    this.#explorer.selectAwaited();
    return true;
  }
}

/** Gives the explorer its stock, of which what each article names comes as it is opened. `onlost` is told what cannot be had. */
export function keepStock(explorer: Explorer, reader: StockReader, onlost: () => void): void {
  const stocked = new Stock(explorer, reader, onlost);
  explorer.stocked = stocked;
  // For as long as there is the page.
  $effect.root(() => {
    $effect(() => {
      const article = explorer.article?.id;
      if (article === undefined) return;
      void untrack(() => stocked.ofArticle(article)).then((isMore) => {
        if (isMore && explorer.selection.selected.kind === 'none') explorer.settle();
      });
    });
  });
}
