import type { Atlas } from '../domain/atlas';
import type { AtlasFeature } from '../domain/feature';
import { standingOf } from '../domain/front';
import type { FeatureId } from '../domain/id';
import { asKnown, firstKnown } from '../domain/knowledge';
import { isShownOn, isShownWithin } from '../domain/moment';
import type { Instant, When } from '../domain/time';
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
  readonly named: readonly FeatureId[];
  readonly selection: Selection;
  readonly themes: Themes;
  readonly voyage: VoyageView;
}

/** Whether a feature is among those sought. */
type Test = (feature: AtlasFeature) => boolean;

/** What of the atlas can be seen now: by theme, by date, by what is attested and by what was known. */
export class Sight {
  readonly #scene: Scene;
  readonly #known = $derived.by(() => {
    const { atlas, voyage } = this.#scene;
    return voyage.knownTo === null ? null : firstKnown(atlas.news, voyage.knownTo);
  });
  /** The last position of a front stays as a ghost. */
  readonly #standing = $derived.by(() => standingOf(this.#scene.atlas));
  /** Stops that no source attests. */
  readonly #reckoned: ReadonlySet<string> = $derived.by(() => {
    const fixes = this.#scene.atlas.features.flatMap(({ track }) => track?.fixes ?? []);
    const stops = fixes.flatMap((fix) => (isAttested(fix) ? [] : (fix.stop ?? [])));
    // Read alone: it never changes in place.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    return new Set(stops);
  });
  /** What is selected or read of shows whenever it was, a track with the stops ahead; other parts keep their dates. */
  readonly #named: ReadonlySet<FeatureId> = $derived.by(() => {
    const { atlas, named } = this.#scene;
    const fixes = named.flatMap((id) => atlas.byId.get(id)?.track?.fixes ?? []);
    // Read alone: it never changes in place.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    return new Set([...named, ...fixes.flatMap(({ stop }) => stop ?? [])]);
  });
  /** In order of date. */
  readonly shown = $derived.by(() => {
    const shown = this.#scene.atlas.features.filter(this.#rule());
    const isSame =
      shown.length === this.#last.length && shown.every((each, nth) => each === this.#last[nth]);
    if (!isSame) this.#last = shown;
    return this.#last;
  });
  /** Given again while nothing comes or goes, so that nobody draws the same anew. */
  #last: readonly AtlasFeature[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** What shows now. All it depends on is read once, as every feature is asked for. */
  #rule(): Test {
    const { selection, themes, voyage } = this.#scene;
    const reckoned = voyage.attestedOnly ? this.#reckoned : null;
    const hidden = themes.all.filter((theme) => !themes.shown.has(theme));
    const [named, selected, isTrue] = [this.#named, selection.feature, this.#truth()];
    return (feature) => {
      if (reckoned?.has(feature.id)) return false;
      if (hidden.includes(feature.theme)) return selected === feature.id;
      return named.has(feature.id) || isTrue(feature);
    };
  }

  /** What is true now, or in the range, and what has just ended. */
  #truth(): Test {
    const { atlas, clock, beat } = this.#scene;
    const range = clock.shownRange;
    if (clock.showsAll) return () => true;
    if (range) return ({ when }) => isShownWithin(when, range);
    const [now, standing, known] = [beat.shown, this.#standing, this.#known];
    return (feature) => {
      const ghost = standing.get(feature.id);
      const fade = ghost ? 0 : (atlas.themes.get(feature.theme)?.fade ?? 0);
      return isShownOn(whenKnown(feature, ghost ?? feature.when, known), now, fade);
    };
  }
}

/** The given time of a feature, from when the chosen party knew of it, or of the whole that it is part of. */
function whenKnown(
  { id, partOf }: AtlasFeature,
  when: When,
  known: ReadonlyMap<FeatureId, Instant> | null,
): When {
  if (!known) return when;
  const since = [id, ...partOf].map((each) => known.get(each)).find(Boolean);
  return since === undefined ? when : asKnown(when, since);
}
