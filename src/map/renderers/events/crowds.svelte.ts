import { createContext } from 'svelte';
import type { FeatureId } from '../../../domain/id';
import { NO_STACKS, type Stacks, keepersOf } from './crowds';

/** Which events stand for heaps of them at the present zoom. */
export class Crowds {
  stacks = $state.raw<Stacks>(NO_STACKS);
  readonly #keepers = $derived(keepersOf(this.stacks));

  /** The event that is drawn for this one: itself, or the one it waits under. */
  keeperOf(id: FeatureId): FeatureId {
    return this.#keepers.get(id) ?? id;
  }

  /** The whole heap that an event stands for, itself first. */
  heapOf(id: FeatureId): readonly FeatureId[] {
    return [id, ...(this.stacks.get(id) ?? [])];
  }
}

export const [useCrowds, provideCrowds] = createContext<Crowds>();
