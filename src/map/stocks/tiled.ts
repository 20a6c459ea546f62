import type { VectorSourceSpecification } from 'maplibre-gl';
import { TILED_LAYER } from '../../domain/atlas/stock';
import type { Atlas } from '../../domain/atlas/atlas';
import type { AtlasFeature } from '../../domain/atlas/feature/feature';
import type { Form } from '../../domain/atlas/feature/kind';
import type { ThemeId } from '../../domain/atlas/id';
import { rendererOf } from '../../domain/atlas/renderers';
import { DAY } from '../../domain/dates/time';
import type { Explorer } from '../../state/explorer.svelte';
import type { Archive } from '../base/archives';
import type { Tiled } from '../core/renderer';
import type { MapState } from '../core/state';
import { type Layers, tiledId } from '../order';
import { RENDERERS } from '../renderers';
import { sourceOf, themeForm, twinOf } from './twins';

/** Where a theme is drawn from, and the forms of what is in it. */
export interface TiledTheme {
  readonly archive: Archive;
  readonly forms: readonly Form[];
}

/** How themes are drawn from their archives. */
export function tiledOf(explorer: Explorer, archives: ReadonlyMap<ThemeId, TiledTheme>): Tiled {
  const themes = [...archives.keys()];
  // Given again while they are the same: the map cuts its tiles anew for every list that is not.
  const comeOf = kept((features: readonly AtlasFeature[]) =>
    features.flatMap(({ id, theme }) => (archives.has(theme) ? [id] : [])),
  );
  const shownOf = kept((shown: string) => shown.split(' '));
  const formsOf = (theme: ThemeId) => archives.get(theme)?.forms ?? [];
  const drawnAs = (theme: ThemeId) => drawnIn(explorer.atlas, theme, formsOf(theme));
  return {
    sources: Object.fromEntries(
      [...archives].map(([theme, { archive }]) => [sourceOf(theme), sourceFrom(archive)]),
    ),
    layers: (look, names) => {
      const all = themes.flatMap((theme) =>
        drawnAs(theme).flatMap(({ tiled, layers }) =>
          Object.entries(layers(look)).map(
            ([slot, own]): readonly [string, Layers[keyof Layers]] => [
              slot,
              own.flatMap((layer) => {
                const form = tiled.get(layer.id);
                const isAlone = formsOf(theme).length === 1;
                return form ? [twinOf(layer, { theme, form, isAlone }, names)] : [];
              }),
            ],
          ),
        ),
      );
      return joined(all);
    },
    state: () => ({
      ...timeOf(explorer),
      come: comeOf(explorer.atlas.features),
      tiled: shownOf(
        themes
          .filter((theme) => explorer.themes.shown.has(theme))
          .flatMap((theme) =>
            formsOf(theme)
              // A course is reckoned between its stops: no part of what is attested.
              .filter((form) => form !== 'track' || !explorer.voyage.attestedOnly)
              .map((form) => themeForm(theme, form)),
          )
          .join(' '),
      ),
      attested: explorer.voyage.attestedOnly,
    }),
    drawn: themes.flatMap((theme) =>
      drawnAs(theme).flatMap(({ tiled }) =>
        [...tiled.keys()].map((layer) => tiledId(layer, theme)),
      ),
    ),
    hovered: themes.map((theme) => ({ source: sourceOf(theme), sourceLayer: TILED_LAYER })),
  };
}

/** What draws the forms of a theme, and of the layers of each those that draw one of them. */
function drawnIn(atlas: Pick<Atlas, 'themes'>, theme: ThemeId, forms: readonly Form[]) {
  return RENDERERS.flatMap(({ id, tiled = {}, layers }) => {
    const own = forms.filter((form) => rendererOf(atlas, { theme, kind: { form } }) === id);
    const drawing = new Map(Object.entries(tiled).filter(([, form]) => own.includes(form)));
    return id === null || drawing.size === 0 ? [] : [{ tiled: drawing, layers }];
  });
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
