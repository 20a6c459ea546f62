import { createContext } from 'svelte';
import type { FeatureId } from '../domain/id';
import type { Stacks } from './crowds';

/** Which events stand for heaps of them at the present zoom. */
export class Crowds {
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- replaced whole
  stacks = $state.raw<Stacks>(new Map());
  readonly #keepers = $derived(
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew each time, never changed
    new Map([...this.stacks].flatMap(([keeper, under]) => under.map((id) => [id, keeper]))),
  );

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
