import { type Direction, nearestToward } from '../../domain/geometry/direction';
import { litAt } from '../../domain/framing/sighted';
import { type Spot, seenOf } from '../../domain/framing/spots';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import type { FeatureId } from '../../domain/atlas/id';
import type { Explorer } from '../explorer.svelte';

/** What is seen on the map, in the order of the list, which is that of time. */
interface Seen extends Spot {
  readonly id: FeatureId;
}

type Scene = Pick<Explorer, 'atlas' | 'camera' | 'clock' | 'shown'>;

/** Goes from thing to thing on the map without a pointer. */
export class MapCursor {
  #at = $state.raw<FeatureId | null>(null);
  readonly #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** What it stands on; `null` before the first step, and when that is no more to be seen. */
  get at(): FeatureId | null {
    return this.spot === null ? null : this.#at;
  }

  /** Where that is, in pixels of the map. */
  get spot(): Spot | null {
    const id = this.#at;
    return id === null ? null : (this.#seen([id])[0] ?? null);
  }

  /** What is seen on the map, in order of date. */
  get seen(): readonly AtlasFeature[] {
    return this.#seen().flatMap(({ id }) => this.#scene.atlas.byId.get(id) ?? []);
  }

  /** To the thing after (`by` 1) or before (−1) in the order of time, round the end; `null` when none is seen. */
  step(by: 1 | -1): FeatureId | null {
    const all = this.#seen();
    const here = all.findIndex(({ id }) => id === this.#at);
    const next = here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by;
    return this.#goTo(all[(next + all.length) % all.length] ?? null);
  }

  /** To the nearest thing in a direction on the screen; it stays when there is none. */
  toward(direction: Direction): FeatureId | null {
    const [x, y] = this.#scene.camera.room.focus;
    const from = this.spot ?? { x, y };
    const others = this.#seen().filter(({ id }) => id !== this.#at);
    return this.#goTo(nearestToward(from, direction, others));
  }

  /** What lies nearest the middle of the free part of the map; `null` when nothing is seen. */
  nearest(): FeatureId | null {
    const [x, y] = this.#scene.camera.room.focus;
    const apart = (spot: Spot): number => Math.hypot(spot.x - x, spot.y - y);
    return this.#goTo(this.#seen().toSorted((a, b) => apart(a) - apart(b))[0] ?? null);
  }

  #goTo(next: Seen | null): FeatureId | null {
    if (next) this.#at = next.id;
    return next?.id ?? null;
  }

  #seen(ids = this.#scene.shown.map(({ id }) => id)): readonly Seen[] {
    const { atlas, camera, clock } = this.#scene;
    if (!camera.view) return [];
    const seen = seenOf(camera.view, camera.room, litAt(atlas, ids, clock.now));
    return [...seen].map(([id, spot]) => ({ id, ...spot }));
  }
}
