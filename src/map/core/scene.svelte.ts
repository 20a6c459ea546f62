import type { FeatureCollection } from 'geojson';
import { createContext } from 'svelte';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import type { FeatureId } from '../../domain/atlas/id';
import { erasOf } from '../../domain/atlas/feature/holders';
import { drawnBy } from '../../domain/atlas/renderers';
import { DAY } from '../../domain/dates/time';
import type { Explorer } from '../../state/explorer.svelte';
import type { Archives } from '../base/archives';
import { NAME_FILES } from '../base/names/files';
import type { ChartScene } from '../chart/chart';
import { RENDERERS } from '../renderers';
import { nameKey } from '../../domain/atlas/feature/nameKey';
import type { Letters } from '../style/type';
import { familiesOf, spokenFamilies, spokenIn } from '../style/families';
import { paletteOf } from '../../design/palette';
import { baseFile } from '../ground/openArchives';
import type { Live, Present, Rest, Subject, Tiled } from './renderer';
import { type Lists, shortened } from './lists';
import { type MapState, dayState, litState } from './state';
import { standingOf } from './standing';
import { type Drawing, drawingOf } from './style';

/** What pales with the days makes the map draw itself anew: so long it rests while the clock plays, in seconds. */
const REST = 5;

/** The map as it is to be, derived from the explorer's state: what stands still, what moves, and the moment. */
export class Scene {
  /** Where the map last came to rest. Written by the one that writes to the map. */
  rest: Rest;
  archives: Archives;
  /** What draws the themes whose features do not come with the page; `null` where there are none, and before it has come. */
  tiled: Tiled | null = $state.raw(null);
  readonly colours = $derived.by(() => {
    const { appearance, atlas } = this.#explorer;
    return paletteOf(appearance.palette, atlas.meta);
  });
  readonly symbols = $derived.by(() => this.#explorer.atlas.meta.symbols);
  readonly #subject: Subject = $derived.by(() => {
    const { appearance, atlas, voyage } = this.#explorer;
    return { atlas, names: appearance.names, attestedOnly: voyage.attestedOnly };
  });
  /** Apart, so that other colours and letters do not make the features anew. */
  readonly #standing = $derived.by(() => standingOf(this.#subject));
  readonly drawing: Drawing = $derived.by(() => {
    const { atlas, names } = this.#subject;
    return drawingOf({
      ...this.#subject,
      standing: this.#standing,
      colours: this.colours,
      archives: this.archives,
      letters: this.#letters,
      families: familiesOf(atlas.meta.languages, names, spokenIn(this.#explorer)),
      coastUrl: baseFile('coast.geojson'),
      nameFiles: NAME_FILES,
      tiled: this.tiled,
    });
  });
  readonly moving: Readonly<Record<string, FeatureCollection>> = $derived.by(() =>
    Object.fromEntries(
      this.#live.flatMap(({ sources = {} }) =>
        Object.entries(sources).map(([id, dataOf]) => [id, dataOf()]),
      ),
    ),
  );
  /** What is on the chart over the map. */
  readonly chart: ChartScene = $derived.by(() => ({
    drawings: this.#live.flatMap(({ chart }) => chart?.() ?? []),
    colours: this.colours,
    floats: this.#explorer.camera.floats.boxes,
    families: spokenFamilies(this.#explorer.atlas.meta.languages, spokenIn(this.#explorer)),
  }));
  readonly state: MapState = $derived.by(() => ({
    stacked: [],
    stacks: {},
    ...this.#listed,
    ...this.#lighting,
    leftward: this.#explorer.spots.leftward,
    ...this.#own,
    ...this.tiled?.state(),
    named: this.#named,
    moving: this.#held,
    filled: this.#filled,
    ...this.#day,
    // In a range as on all dates nothing pales by the day, and the lesser wait for a closer view.
    allDates: this.#explorer.showsAll || this.#explorer.clock.shownRange !== null,
  }));
  /** What renderers' layers read of the moment besides. */
  readonly #own = $derived.by(() =>
    this.#live.reduce<Partial<MapState>>((all, { state }) => ({ ...all, ...state?.() }), {}),
  );
  readonly #explorer: Explorer;
  readonly #letters: Letters;
  readonly #live: readonly Live[];

  /** The day that things pale by and powers change by; exact when the clock stands. */
  readonly #today = $derived.by(() => {
    const { beat, clock } = this.#explorer;
    // On the beat of the lists, so that the map draws itself anew once for both.
    const day = beat.today;
    const step = Math.max(DAY, Math.ceil((clock.perSecond * REST) / DAY) * DAY);
    return clock.playing ? Math.floor(day / step) * step : day;
  });
  readonly #eras = $derived.by(() => erasOf(this.#explorer.atlas));
  readonly #present = $derived.by(() => {
    const all = presentOf(this.#explorer, this.#explorer.shown);
    return all.map(({ present, features }) => ({
      present,
      features: features.filter((each) => present.isDrawn?.(each, this.#explorer) ?? true),
    }));
  });
  /** Each in a list of its own, so that a new event does not make the map cut the others anew. */
  readonly #lists = $derived.by(() => listsOf(this.#present));
  /** What each of them could hold. */
  readonly #all = $derived.by(() =>
    listsOf(presentOf(this.#explorer, this.#explorer.atlas.features)),
  );
  readonly #listed = $derived.by(() => shortened(this.#lists, this.#all));
  /** None where the map has no towns to name: each tile carries them a dozen times. */
  readonly #named = $derived.by(() =>
    (NAME_FILES.names === undefined ? [] : this.#present)
      .flatMap(({ present, features }) => (present.named === true ? features : []))
      .filter(({ rank, geometry }) => rank <= 2 && geometry?.type === 'Point')
      .map(({ called, shortTitle }) => nameKey(called ?? shortTitle))
      .concat(this.#explorer.places.marked.map(({ title }) => nameKey(title))),
  );
  readonly #held = $derived.by(() =>
    Object.entries(this.moving).flatMap(([id, { features }]) => (features.length > 0 ? [id] : [])),
  );
  readonly #filled = $derived.by(() => [
    ...(this.#lighting.lit.length > 0 ? ['lit'] : []),
    ...(this.#lists.sailing.length > 0 ? ['sailing'] : []),
  ]);
  readonly #day = $derived.by(() => dayState(this.#today, this.#eras));
  readonly #lighting = $derived.by(() => {
    const { atlas, lit, selection } = this.#explorer;
    return litState(atlas, [...lit], selection.feature);
  });
  constructor(explorer: Explorer, archives: Archives, letters: Letters, rest: Rest) {
    this.#explorer = explorer;
    this.#letters = letters;
    this.rest = $state.raw(rest);
    this.archives = $state.raw(archives);
    this.#live = RENDERERS.flatMap(({ live }) => live?.(explorer, () => this.rest) ?? []);
  }

  /** What is drawn for a feature: itself, or what it waits under. */
  keeperOf(id: FeatureId): FeatureId {
    return this.#live.reduce((kept, { keeperOf }) => keeperOf?.(kept) ?? kept, id);
  }

  /** All that a feature on the map stands for, itself first. */
  heapOf(id: FeatureId): readonly FeatureId[] {
    const heaps = this.#live.map(({ heapOf }) => heapOf?.(id) ?? []);
    return heaps.find(({ length }) => length > 1) ?? [id];
  }
}

interface OfList {
  readonly present: Present;
  readonly features: readonly AtlasFeature[];
}

/** What is drawn of some features by the renderers that look for them in a list. */
function presentOf({ atlas }: Explorer, features: readonly AtlasFeature[]): readonly OfList[] {
  return RENDERERS.flatMap(({ id, present }) =>
    id === null || !present ? [] : [{ present, features: drawnBy(atlas, id, features) }],
  );
}

function listsOf(present: readonly OfList[]): Lists {
  const lists: Record<Present['list'], FeatureId[]> = { shown: [], sailing: [], standing: [] };
  for (const {
    present: { list },
    features,
  } of present) {
    for (const { id } of features) lists[list].push(id);
  }
  return lists;
}

export const [useScene, provideScene] = createContext<Scene>();
