import type { VectorSourceSpecification } from 'maplibre-gl';
import { TILED_LAYER } from '../../domain/atlas/stock';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import type { ThemeId } from '../../domain/atlas/id';
import { DAY } from '../../domain/dates/time';
import type { Explorer } from '../../state/explorer.svelte';
import type { Archive } from '../base/archives';
import type { Tiled } from '../core/renderer';
import type { MapState } from '../core/state';
import { type Layers, tiledId } from '../order';
import { RENDERERS } from '../renderers';
import { sourceOf, twinOf } from './twins';

/** How themes are drawn from their archives. */
export function tiledOf(explorer: Explorer, archives: ReadonlyMap<ThemeId, Archive>): Tiled {
  const themes = [...archives.keys()];
  // Given again while they are the same: the map cuts its tiles anew for every list that is not.
  const comeOf = kept((features: readonly AtlasFeature[]) =>
    features.flatMap(({ id, theme }) => (archives.has(theme) ? [id] : [])),
  );
  const shownOf = kept((shown: string) => shown.split(' '));
  const renderers = RENDERERS.flatMap(({ id, tiled, layers }) =>
    id !== null && tiled ? [{ id, tiled, layers }] : [],
  );
  const drawnAs = (theme: ThemeId) =>
    renderers.filter(({ id }) => explorer.atlas.themes.get(theme)?.renderer === id);
  return {
    sources: Object.fromEntries(
      [...archives].map(([theme, archive]) => [sourceOf(theme), sourceFrom(archive)]),
    ),
    layers: (look, names) => {
      const all = themes.flatMap((theme) =>
        drawnAs(theme).flatMap(({ tiled, layers }) =>
          Object.entries(layers(look)).map(
            ([slot, own]): readonly [string, Layers[keyof Layers]] => [
              slot,
              own
                .filter(({ id }) => tiled.includes(id))
                .map((layer) => twinOf(layer, theme, names)),
            ],
          ),
        ),
      );
      return joined(all);
    },
    state: () => ({
      ...timeOf(explorer),
      come: comeOf(explorer.atlas.features),
      tiled: shownOf(themes.filter((theme) => explorer.themes.shown.has(theme)).join(' ')),
    }),
    drawn: themes.flatMap((theme) =>
      drawnAs(theme).flatMap(({ tiled }) => tiled.map((layer) => tiledId(layer, theme))),
    ),
    hovered: themes.map((theme) => ({ source: sourceOf(theme), sourceLayer: TILED_LAYER })),
  };
}

/** Works something out anew only for something new. */
function kept<From, To>(work: (from: From) => To): (from: From) => To {
  let last: { readonly from: From; readonly to: To } | null = null;
  return (from) => {
    if (last?.from !== from) last = { from, to: work(from) };
    return last.to;
  };
}

function sourceFrom({ url, minzoom, maxzoom }: Archive): VectorSourceSpecification {
  const tiles = [`pmtiles://${url}/{z}/{x}/{y}`];
  return { type: 'vector', tiles, minzoom, maxzoom, promoteId: 'id' };
}

function joined(parts: readonly (readonly [string, Layers[keyof Layers]])[]): Layers {
  const all: Record<string, NonNullable<Layers[keyof Layers]>> = {};
  for (const [slot, layers = []] of parts) all[slot] = [...(all[slot] ?? []), ...layers];
  return all;
}

/** Days long before and after anything that an atlas tells of. */
const EVER = 1e7;

/** The same as `isShownOn` and `isShownWithin` have it of features. */
function timeOf({ beat, clock, showsAll, voyage }: Explorer): Partial<MapState> {
  const range = voyage.knownTo === null ? clock.shownRange : null;
  return {
    ...(showsAll ? { since: -EVER, until: EVER } : range ? within(range) : on(beat.shown)),
    fading: !showsAll && !range,
  };
}

/** Until just before its last instant. */
function within([from, to]: readonly [number, number]) {
  return { since: from / DAY, until: (to - 1) / DAY };
}

/** At midnight and noon, where the clock stands for a day as a whole, until the end of that day. */
function on(instant: number) {
  const day = Math.floor(instant / DAY) * DAY;
  const isWholeDay = (instant - day) % (DAY / 2) === 0;
  return { since: day / DAY, until: (isWholeDay ? day + DAY - 1 : instant) / DAY };
}
