import type { Atlas } from '../../domain/atlas/atlas';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import { litAt } from '../../domain/framing/sighted';
import type * as Finding from '../../domain/framing/spots';
import type { FeatureId } from '../../domain/atlas/id';
import type { Appearance } from '../appearance.svelte';
import type { Camera } from '../camera.svelte';
import type { Clock } from '../clock.svelte';

/** What decides where the lit stands; the explorer is one. */
interface Scene {
  readonly appearance: Pick<Appearance, 'names'>;
  readonly atlas: Atlas;
  readonly camera: Camera;
  readonly clock: Clock;
  readonly named: readonly FeatureId[];
  readonly shown: readonly AtlasFeature[];
}

const NOWHERE: ReadonlyMap<FeatureId, Finding.Spot> = new Map();

/** Where what the passage or the selection names stands on the screen, or is pointed to from its edge. */
export class Spots {
  /** What works it out. It comes with the map, without which nothing stands anywhere. */
  finding = $state.raw<Pick<typeof Finding, 'spotsOf' | 'namedLeft'> | null>(null);
  readonly #scene: Scene;
  readonly #lit = $derived.by(() => {
    const { appearance, atlas, clock, named, shown } = this.#scene;
    const seen = named.filter((id) => shown.some((feature) => feature.id === id));
    return litAt(atlas, seen, clock.now, appearance.names);
  });
  /** In pixels of the map; empty while the camera or the clock is under way. */
  readonly all = $derived.by(() => {
    const { camera, clock } = this.#scene;
    const { view, resting, room } = camera;
    if (!view || !resting || clock.playing || room.width === 0) return NOWHERE;
    return this.finding?.spotsOf(view, room, this.#lit) ?? NOWHERE;
  });
  /** What has room for its name to the left alone. It stays as it was while the camera or the clock is under way. */
  readonly leftward = $derived.by(() => {
    if (this.all === NOWHERE || !this.finding) return this.#leftward;
    const found = this.finding.namedLeft(this.all, this.#lit, this.#scene.camera.room);
    if (found.join() !== this.#leftward.join()) this.#leftward = found;
    return this.#leftward;
  });
  /** Given again while it is the same, so that the map does not letter itself anew. */
  #leftward: readonly FeatureId[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** What a row of the list says of its feature: whether it is lit, and where in the page it then stands. */
  marksOf(id: FeatureId): Readonly<Record<`data-${string}`, string | undefined>> {
    if (!this.#scene.named.includes(id)) return {};
    const spot = this.all.get(id);
    if (!spot) return { 'data-lit': 'true' };
    const [left, top] = this.#scene.camera.floats.origin;
    return {
      'data-lit': 'true',
      'data-x': String(Math.round(left + spot.x)),
      'data-y': String(Math.round(top + spot.y)),
      'data-away': spot.away ? 'true' : undefined,
    };
  }
}
