import type { FeatureCollection } from 'geojson';
import { createContext } from 'svelte';
import namesUrl from '../../../geodata/labels.geojson?url';
import type { AtlasFeature } from '../../domain/atlas/feature';
import { erasOf } from '../../domain/atlas/holders';
import { DAY } from '../../domain/dates/time';
import { addressInSite } from '../../state/device/browserStore';
import type { Explorer } from '../../state/explorer.svelte';
import type { Archives } from '../base/archives';
import { RENDERERS } from '../renderers';
import { Crowds } from '../renderers/events/crowds.svelte';
import { isEvent } from '../renderers/events/layers';
import { nameKey } from '../renderers/titles';
import { isStop, isVoyage } from '../renderers/tracks/layers';
import { paletteOf } from '../style/palette';
import { baseFile } from './openArchives';
import type { Moving, Rest } from './renderer';
import { type MapState, dayState, litState } from './state';
import { type Drawing, drawingOf } from './style';

/** What pales with the days makes the map draw itself anew: so long it rests while the clock plays, in seconds. */
const REST = 5;

/** The map as it is to be, derived from the explorer's state: what stands still, what moves, and the moment. */
export class Scene {
  /** Where the map last came to rest. Written by the one that writes to the map. */
  rest: Rest;
  archives: Archives;
  readonly crowds: Crowds;
  readonly colours = $derived.by(() => {
    const { appearance, atlas } = this.#explorer;
    return paletteOf(appearance.palette, atlas.meta);
  });
  readonly symbols = $derived.by(() => this.#explorer.atlas.meta.symbols);
  readonly drawing: Drawing = $derived.by(() => {
    const { appearance, atlas, voyage } = this.#explorer;
    return drawingOf({
      atlas,
      names: appearance.names,
      attestedOnly: voyage.attestedOnly,
      colours: this.colours,
      archives: this.archives,
      coastUrl: baseFile('coast.geojson'),
      namesUrl: addressInSite(namesUrl),
    });
  });
  readonly moving: Readonly<Record<string, FeatureCollection>> = $derived.by(() =>
    Object.fromEntries(Object.entries(this.#moving).map(([id, dataOf]) => [id, dataOf()])),
  );
  readonly state: MapState = $derived.by(() => ({
    ...this.#lists,
    ...this.#lighting,
    ...this.#heaps,
    named: this.#named,
    moving: this.#held,
    ...this.#day,
    // In a range as on all dates nothing pales by the day, and the lesser wait for a closer view.
    allDates: this.#explorer.showsAll || this.#explorer.clock.shownRange !== null,
  }));
  readonly #explorer: Explorer;
  readonly #moving: Moving;

  /** The day that things pale by and powers change by; exact when the clock stands. */
  readonly #today = $derived.by(() => {
    const { beat, clock } = this.#explorer;
    // On the beat of the lists, so that the map draws itself anew once for both.
    const day = beat.today;
    const step = Math.max(DAY, Math.ceil((clock.perSecond * REST) / DAY) * DAY);
    return clock.playing ? Math.floor(day / step) * step : day;
  });
  readonly #eras = $derived.by(() => erasOf(this.#explorer.atlas));
  /** Each in a list of its own, so that a new event does not make the map cut the others anew. */
  readonly #lists = $derived.by(() => {
    const { courses, shown } = this.#explorer;
    const of = (belongs: (feature: AtlasFeature) => boolean) =>
      shown.filter(belongs).map(({ id }) => id);
    const sails = (feature: AtlasFeature) =>
      isStop(feature) || (isVoyage(feature) && courses.has(feature.id));
    const marches = ({ kind }: AtlasFeature) => kind.form === 'army' || kind.form === 'halt';
    const stands = (each: AtlasFeature) =>
      !isEvent(each) && !isVoyage(each) && !isStop(each) && !marches(each);
    return { shown: of(isEvent), sailing: of(sails), standing: of(stands) };
  });
  readonly #named = $derived.by(() =>
    this.#explorer.shown
      .filter((feature) => feature.rank <= 2 && (isEvent(feature) || isStop(feature)))
      .map(({ shortTitle }) => nameKey(shortTitle))
      .concat(this.#explorer.places.marked.map(({ title }) => nameKey(title))),
  );
  readonly #held = $derived.by(() =>
    Object.entries(this.moving).flatMap(([id, { features }]) => (features.length > 0 ? [id] : [])),
  );
  readonly #day = $derived.by(() => dayState(this.#today, this.#eras));
  readonly #lighting = $derived.by(() => {
    const { atlas, lit, selection } = this.#explorer;
    return litState(atlas, [...lit], selection.feature);
  });
  readonly #heaps = $derived.by(() => {
    const heaps = [...this.crowds.stacks].filter(([, under]) => under.length > 0);
    return {
      stacked: heaps.flatMap(([, under]) => [...under]),
      stacks: Object.fromEntries(heaps.map(([id, under]) => [id, under.length])),
    };
  });

  constructor(explorer: Explorer, archives: Archives, rest: Rest) {
    this.#explorer = explorer;
    this.rest = $state.raw(rest);
    this.archives = $state.raw(archives);
    this.crowds = new Crowds(explorer, () => this.rest.zoom);
    const all = RENDERERS.map(({ moving }) => moving?.(explorer, () => this.rest) ?? {});
    this.#moving = Object.fromEntries(all.flatMap((each) => Object.entries(each)));
  }
}

export const [useScene, provideScene] = createContext<Scene>();
