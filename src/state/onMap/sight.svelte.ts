import type { Atlas } from '../../domain/atlas/atlas';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import { standingOf } from '../../domain/motion/front';
import type { FeatureId } from '../../domain/atlas/id';
import { asKnown, firstKnown } from '../../domain/atlas/feature/knowledge';
import { isShownOn, isShownWithin } from '../../domain/reading/moment';
import type { Instant, When } from '../../domain/dates/time';
import { isAttested } from '../../domain/motion/track';
import { spanOf } from '../../domain/motion/voyage';
import type { Beat } from '../playing/beat.svelte';
import type { Clock } from '../clock.svelte';
import type { Selection } from '../selection.svelte';
import type { Themes } from '../themes.svelte';
import type { VoyageView } from '../voyage/voyage.svelte';

/** What decides what can be seen; the explorer is one. */
interface Scene {
  readonly atlas: Atlas;
  readonly clock: Clock;
  readonly beat: Beat;
  readonly named: readonly FeatureId[];
  readonly showsAll: boolean;
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
  /** The stops of a track that is selected or read of show once they are reached; other parts keep their dates. */
  readonly #stops: ReadonlySet<FeatureId> = $derived.by(() => {
    const { atlas, named } = this.#scene;
    const fixes = named.flatMap((id) => atlas.byId.get(id)?.track?.fixes ?? []);
    // Read alone: it never changes in place.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    return new Set(fixes.flatMap(({ stop }) => stop ?? []));
  });
  /** A course shows whole once it is run, on all dates, and before the ships of its story sail; else what has been run. */
  readonly courses: ReadonlySet<FeatureId> = $derived.by(() => {
    const { atlas, beat, clock, showsAll, voyage } = this.#scene;
    const isWide = voyage.knownTo === null && (showsAll || clock.shownRange !== null);
    const told = voyage.prologue > 0 ? voyage.story : [];
    const whole = atlas.features.filter(
      (feature) =>
        feature.track &&
        (isWide || told.includes(feature) || spanOf(feature.track)[1] <= beat.shown),
    );
    // Read alone: it never changes in place.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    return new Set(whole.map(({ id }) => id));
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
    const named = this.#scene.named;
    const [stops, selected, isTrue] = [this.#stops, selection.feature, this.#truth()];
    const hasBegun = this.#past();
    return (feature) => {
      if (reckoned?.has(feature.id)) return false;
      if (hidden.includes(feature.theme)) return selected === feature.id;
      if (named.includes(feature.id) && (voyage.knownTo === null || hasBegun(feature))) return true;
      return (stops.has(feature.id) && hasBegun(feature)) || isTrue(feature);
    };
  }

  /** What has begun by now, and, where a party was chosen, is known to it. */
  #past(): Test {
    const [now, known] = [this.#scene.beat.shown, this.#known];
    return (feature) => isShownOn({ ...whenKnown(feature, feature.when, known), end: null }, now);
  }

  /** What is true now, or in the range, and what has just ended. */
  #truth(): Test {
    const { atlas, clock, beat, showsAll, voyage } = this.#scene;
    const range = voyage.knownTo === null ? clock.shownRange : null;
    if (showsAll) return () => true;
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
