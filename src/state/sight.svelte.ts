import type { Atlas } from '../domain/atlas';
import type { AtlasFeature } from '../domain/feature';
import type { FeatureId } from '../domain/id';
import { asKnown, firstKnown } from '../domain/knowledge';
import { isShownOn, isShownWithin } from '../domain/moment';
import type { When } from '../domain/time';
import { isAttested } from '../domain/track';
import type { Beat } from './beat.svelte';
import type { Clock } from './clock.svelte';
import type { Selection } from './selection.svelte';
import type { Themes } from './themes.svelte';
import type { VoyageView } from './voyage.svelte';

/** What decides what can be seen; the explorer is one. */
interface Scene {
  readonly atlas: Atlas;
  readonly clock: Clock;
  readonly beat: Beat;
  readonly lit: ReadonlySet<FeatureId>;
  readonly selection: Selection;
  readonly themes: Themes;
  readonly voyage: VoyageView;
}

/** What of the atlas can be seen now: by theme, by date, by what is attested and by what was known. */
export class Sight {
  readonly #scene: Scene;
  readonly #known = $derived.by(() => {
    const { atlas, voyage } = this.#scene;
    return voyage.knownTo === null ? null : firstKnown(atlas.news, voyage.knownTo);
  });
  /** Stops that no source attests. */
  readonly #reckoned: ReadonlySet<string> = $derived.by(() => {
    const fixes = this.#scene.atlas.features.flatMap(({ track }) => track?.fixes ?? []);
    const stops = fixes.flatMap((fix) => (isAttested(fix) ? [] : (fix.stop ?? [])));
    // Read alone: it never changes in place.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    return new Set(stops);
  });
  /** In order of date. */
  readonly shown = $derived.by(() => {
    return this.#scene.atlas.features.filter((feature) => this.#isShown(feature));
  });

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  #isShown(feature: AtlasFeature): boolean {
    const { atlas, clock, beat, lit, selection, themes, voyage } = this.#scene;
    if (voyage.attestedOnly && this.#reckoned.has(feature.id)) return false;
    if (!themes.shown.has(feature.theme)) return selection.feature === feature.id;
    if (clock.showsAll || lit.has(feature.id)) return true;
    if (clock.shownRange) return isShownWithin(feature.when, clock.shownRange);
    const fade = atlas.themes.get(feature.theme)?.fade ?? 0;
    return isShownOn(this.#whenOf(feature), beat.today, fade);
  }

  /** Its time, or from when the chosen party knew of it, or of the whole that it is part of. */
  #whenOf({ id, partOf, when }: AtlasFeature): When {
    const known = [id, ...partOf].map((each) => this.#known?.get(each)).find(Boolean);
    return known === undefined ? when : asKnown(when, known);
  }
}
