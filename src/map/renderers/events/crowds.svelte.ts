import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import type { FeatureId } from '../../../domain/atlas/id';
import { drawnBy } from '../../../domain/atlas/renderers';
import type { Explorer } from '../../../state/explorer.svelte';
import type { MapState } from '../../core/state';
import { type Stacks, type Standing, isDrawnAt, keepersOf, stacksAt } from './crowds';

/** Which events stand for heaps of them at the present zoom: where symbols would lie on one another, the weightiest is left. */
export class Crowds {
  readonly #explorer: Explorer;
  readonly #zoomNow: () => number;
  readonly #zoom = $derived.by(() => Math.floor(this.#zoomNow() * 2) / 2);
  readonly #standing = $derived.by(() =>
    drawnBy(this.#explorer.atlas, 'events', this.#explorer.shown)
      .filter((feature) => this.#isDrawn(feature))
      .flatMap((feature): Standing[] => {
        if (feature.geometry?.type !== 'Point') return [];
        const { id, rank } = feature;
        const [lng = 0, lat = 0] = feature.geometry.coordinates;
        return [{ id, lng, lat, rank, weight: this.#weightOf(feature) }];
      }),
  );
  readonly #stacks: Stacks = $derived.by(() => stacksAt(this.#standing, this.#zoom + 0.25));
  readonly #keepers = $derived.by(() => keepersOf(this.#stacks));
  /** What waits under another, and how many under each that stands for them. */
  readonly state: Pick<MapState, 'stacked' | 'stacks'> = $derived.by(() => {
    const heaps = [...this.#stacks].filter(([, under]) => under.length > 0);
    return {
      stacked: heaps.flatMap(([, under]) => [...under]),
      stacks: Object.fromEntries(heaps.map(([id, under]) => [id, under.length])),
    };
  });

  /** `zoomNow` gives the zoom at which the map last came to rest. */
  constructor(explorer: Explorer, zoomNow: () => number) {
    this.#explorer = explorer;
    this.#zoomNow = zoomNow;
  }

  /** The event that is drawn for this one: itself, or the one it waits under. */
  keeperOf(id: FeatureId): FeatureId {
    return this.#keepers.get(id) ?? id;
  }

  /** The whole heap that an event stands for, itself first. */
  heapOf(id: FeatureId): readonly FeatureId[] {
    return [id, ...(this.#stacks.get(id) ?? [])];
  }

  #isDrawn(feature: AtlasFeature): boolean {
    const { clock, lit } = this.#explorer;
    return lit.has(feature.id) || !clock.showsAll || isDrawnAt(feature, this.#zoom);
  }

  #weightOf({ id, rank }: AtlasFeature): number {
    const { atlas, lit, selection } = this.#explorer;
    if (selection.feature === id) return 20;
    // A siege before its assaults.
    const whole = atlas.parts.has(id) ? 0.5 : 0;
    return (lit.has(id) ? 10 : 0) + whole - rank;
  }
}
