import { untrack } from 'svelte';
import { type Atlas, passagesIn } from '../domain/atlas/atlas';
import type { AtlasFeature } from '../domain/atlas/feature/feature';
import type { FeatureId } from '../domain/atlas/id';
import { withFeatures } from '../domain/atlas/filled';
import type { StockReader } from '../domain/atlas/stock';
import type { Instant } from '../domain/dates/time';
import type { Explorer } from './explorer.svelte';
import type { Stocked } from './stocked';

/** So much of what came last stays, whatever it was asked for: a reader goes back. */
const KEPT = 6;

/**
 * What has come of the themes that do not come with the page: what is chosen, found, linked to or read of. What came together
 * goes together, once it is none of these and other things have come.
 */
class Stock implements Stocked {
  #lots = $state.raw<readonly (readonly AtlasFeature[])[]>([]);
  /** What is under way about the clock's date. */
  #moving = $state.raw<readonly AtlasFeature[]>([]);
  /** Asked for and not had. Read alone by what asks for it: nothing is drawn of it. */
  #strange: readonly FeatureId[] = [];
  readonly #explorer: Explorer;
  readonly #reader: StockReader;
  readonly #onlost: () => void;

  constructor(explorer: Explorer, reader: StockReader, onlost: () => void) {
    this.#explorer = explorer;
    this.#reader = reader;
    this.#onlost = onlost;
  }

  filled(atlas: Atlas): Atlas {
    return withFeatures(atlas, [...this.#lots.flat(), ...this.#moving]);
  }

  mayHave(id: FeatureId): boolean {
    return !this.#strange.includes(id);
  }

  async bring(ids: readonly FeatureId[]): Promise<boolean> {
    const missing = this.#missing(ids);
    if (missing.length === 0) return false;
    const isMore = await this.#take(this.#reader.ofIds(missing));
    this.#strange = [...this.#strange, ...this.#missing(missing)];
    return isMore;
  }

  async around(instant: Instant): Promise<void> {
    await this.#take(this.#reader.around(instant));
  }

  /** Fetches those that an article names. */
  ofArticle(article: string): Promise<boolean> {
    return this.#take(this.#reader.ofArticle(article));
  }

  async sail(instant: Instant, isLate = (): boolean => false): Promise<void> {
    const come = await this.#come(this.#reader.ofMoving(instant));
    if (isLate()) return;
    const before = new Set(this.#moving.map(({ id }) => id));
    const isSame = come.length === before.size && come.every(({ id }) => before.has(id));
    if (isSame) return;
    // What is looked at or followed stays as long as anything else that came.
    this.#keep(this.#moving);
    this.#moving = come;
  }

  #missing(ids: readonly FeatureId[]): readonly FeatureId[] {
    const { byId } = this.#explorer.atlas;
    return ids.filter((id) => !byId.has(id));
  }

  async #take(asked: Promise<readonly AtlasFeature[]>): Promise<boolean> {
    const lot = await this.#come(asked);
    const { byId } = this.#explorer.atlas;
    if (lot.every(({ id }) => byId.has(id))) return false;
    const needed = this.#needed;
    this.#lots = [
      ...this.#lots.filter(
        (each, nth, { length }) => nth > length - KEPT || each.some(({ id }) => needed.has(id)),
      ),
      lot,
    ];
    this.#explorer.selectAwaited();
    return true;
  }

  #keep(lot: readonly AtlasFeature[]): void {
    const needed = this.#needed;
    if (lot.some(({ id }) => needed.has(id))) this.#lots = [...this.#lots, lot];
  }

  async #come(asked: Promise<readonly AtlasFeature[]>): Promise<readonly AtlasFeature[]> {
    const come = await asked.catch(() => null);
    if (come === null) this.#onlost();
    const { byId } = this.#explorer.atlas;
    // The same as before where it is there: what is drawn of it is not drawn anew.
    return (come ?? []).map((feature) => byId.get(feature.id) ?? feature);
  }

  /** What is chosen or followed, and what the article that is read names. */
  get #needed(): ReadonlySet<FeatureId> {
    const { article, camera, named, selection } = this.#explorer;
    const ofText = article ? passagesIn(article).flatMap(({ features }) => features) : [];
    return new Set([
      ...named,
      ...ofText,
      ...[selection.feature, camera.following].flatMap((id) => id ?? []),
    ]);
  }
}

/** Gives the explorer its stock, of which what each article names comes as it is opened, and what moves as its time comes. `onlost` is told what cannot be had. */
export function keepStock(explorer: Explorer, reader: StockReader, onlost: () => void): void {
  const stocked = new Stock(explorer, reader, onlost);
  explorer.stocked = stocked;
  // For as long as there is the page.
  $effect.root(() => {
    const { clock } = explorer;
    const moving = $derived(reader.movingAt(clock.today));
    $effect(() => {
      const wanted = moving;
      void untrack(() => stocked.sail(clock.today, () => moving !== wanted));
    });
    $effect(() => {
      const article = explorer.article?.id;
      if (article === undefined) return;
      void untrack(() => stocked.ofArticle(article)).then((isMore) => {
        if (isMore && explorer.selection.selected.kind === 'none') explorer.settle();
      });
    });
  });
}
