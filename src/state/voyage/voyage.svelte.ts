import type { Article, Passage } from '../../domain/reading/article';
import { type Atlas, passagesIn, withParts } from '../../domain/atlas/atlas';
import type { FeatureId, PartyId } from '../../domain/atlas/id';
import type { Party } from '../../domain/atlas/feature/knowledge';
import { battlesOf } from '../../domain/motion/pace';
import { storyFrom } from '../../domain/motion/succession';
import type { Camera } from '../camera.svelte';

/** What decides which voyage is watched; the explorer is one. */
interface Scene {
  readonly atlas: Atlas;
  readonly article: Article | null;
  readonly camera: Camera;
}

/** How the reader wants to watch the voyages; not part of a moment. */
export class VoyageView {
  /** Show only what sources attest: no reckoned course, no place between fixes. */
  attestedOnly = $state(false);
  /** Show events only once this party knew of them; `null` shows them as they happen. */
  knownTo = $state<PartyId | null>(null);
  /** While the camera follows a fleet, a stay in port takes two seconds at most. */
  shortenStays = $state(false);
  /** Milliseconds for which the whole course is still shown before the ships sail; 0 when they have. */
  prologue = $state(0);
  /** The track that the reader chose to follow; its story goes on to others. */
  chosen = $state<FeatureId | null>(null);
  /** The battle being played: the speed and the zoom that the reader came with; `null` on the way at sea. */
  battle = $state.raw<{ readonly speed: number; readonly zoom: number } | null>(null);
  /** Begin again at the end instead of stopping. */
  loop = $state(false);
  /** The track whose log the reader has put away; another's opens by itself. */
  putAway = $state<FeatureId | null>(null);
  readonly #scene: Scene;
  /** The track being followed as the reader chose it, and those that it goes on to; empty when none is followed. */
  readonly story = $derived.by(() => {
    const { atlas, camera } = this.#scene;
    const id = camera.following === null ? null : (this.chosen ?? camera.following);
    return id === null ? [] : storyFrom(atlas, id);
  });
  /** When playing slows down along it. */
  readonly battles = $derived.by(() => battlesOf(this.#scene.atlas, this.story));
  /** Whether it is the story that the invitation to sail along leads to. */
  readonly isOpening = $derived.by(() =>
    this.story.some(({ id }) => id === this.#scene.atlas.meta.opening.track),
  );
  /** The party whose knowledge is shown; `null` for everybody's. */
  readonly knower = $derived.by(() => this.partyOf(this.knownTo));
  /** The course that is dotted ahead of the opening track's ships: what was meant, to one who knew; else `null`. */
  readonly intended = $derived.by(() => {
    const { knownTo } = this;
    const way = this.#scene.atlas.meta.voyage?.intended;
    return knownTo !== null && way?.known.includes(knownTo) ? way.course : null;
  });
  /** Of the article being read; while the camera follows a fleet, only those that tell of its story. */
  readonly passages: readonly Passage[] = $derived.by(() => {
    const { atlas, article } = this.#scene;
    const all = article ? passagesIn(article) : [];
    if (this.story.length === 0) return all;
    const fleet = withParts(
      atlas,
      this.story.map(({ id }) => id),
    );
    return all.filter(({ features }) => features.some((id) => fleet.has(id)));
  });

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** One of the parties of the atlas; `null` when there is none of that id. */
  partyOf(id: string | null | undefined): Party | null {
    return this.#scene.atlas.meta.parties.find((party) => party.id === id) ?? null;
  }
}
