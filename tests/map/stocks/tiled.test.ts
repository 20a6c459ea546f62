import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/domain/atlas/atlas';
import { tiled } from '../../../src/domain/atlas/feature/tiled';
import type { LanguageId } from '../../../src/domain/atlas/id';
import { isShownOn, isShownWithin } from '../../../src/domain/reading/moment';
import { DAY } from '../../../src/domain/dates/time';
import { PALETTES } from '../../../src/design/palette';
import { Explorer } from '../../../src/state/explorer.svelte';
import { inOrder, untiled } from '../../../src/map/order';
import { stateOf } from '../../../src/map/core/state';
import { events } from '../../../src/map/renderers/events';
import { network } from '../../../src/map/renderers/network';
import { tracks } from '../../../src/map/renderers/tracks';
import { tiledOf } from '../../../src/map/stocks/tiled';
import { featureId, sampleAtlas, themeId } from '../../sampleAtlas';
import { NO_STATE, globalOf } from '../noState';

const battles = themeId('battles');
const archive = { url: 'https://atlas.example/x.pmtiles', minzoom: 0, maxzoom: 7 };
const look = { colours: PALETTES.day, great: [] };

/** An atlas whose battles are drawn from tiles, and have not come. */
function stocked(): { explorer: Explorer; whole: Atlas } {
  const whole = sampleAtlas();
  const own = whole.features.filter(({ theme }) => theme !== battles);
  const byId = new Map(own.map((feature) => [feature.id, feature]));
  return { explorer: new Explorer({ ...whole, features: own, byId }), whole };
}

const drawing = (explorer: Explorer) =>
  tiledOf(explorer, new Map([[battles, { archive, forms: ['symbol'] as const }]]));
const layersOf = (explorer: Explorer, names: 'period' | LanguageId = 'period') =>
  inOrder([drawing(explorer).layers(look, names)]);

/** The titles of the battles that the symbols of tiles show at the explorer's moment. */
function seen(explorer: Explorer, whole: Atlas): readonly string[] {
  const layer = layersOf(explorer).find(({ id }) => id === 'event-symbols@battles');
  if (!layer || !('filter' in layer)) throw new Error('no such layer');
  const filter = featureFilter(layer.filter, { ...NO_STATE } as never);
  const globals = { zoom: 9, globalState: globalOf(stateNow(explorer)) };
  const all = tiled(
    whole,
    whole.features.filter(({ theme }) => theme === battles),
  );
  return all.features
    .filter(({ properties }) => filter.filter(globals, { type: 1, properties } as never))
    .map(({ properties }) => properties.id);
}

const stateNow = (explorer: Explorer) => ({
  ...NO_STATE,
  allDates: false,
  ...drawing(explorer).state(),
});

describe('a theme drawn from tiles', () => {
  test('has layers that are a valid style, all of one source', () => {
    const { explorer } = stocked();
    const layers = layersOf(explorer);
    const style = {
      version: 8 as const,
      glyphs: 'https://atlas.example/{fontstack}/{range}.pbf',
      state: stateOf(stateNow(explorer)),
      sources: drawing(explorer).sources,
      layers: [...layers],
    };
    expect(validateStyleMin(style)).toEqual([]);
    expect(layers.map(({ id }) => untiled(id))).toEqual(
      expect.arrayContaining(Object.keys(events.tiled ?? {})),
    );
    expect(drawing(explorer).drawn).toEqual(expect.arrayContaining(layers.map(({ id }) => id)));
  });

  test('shows on every date what the list of features would', () => {
    const { explorer, whole } = stocked();
    const own = whole.features.filter(({ theme }) => theme === battles);
    explorer.clock.narrow();
    const fade = whole.themes.get(battles)?.fade ?? 0;
    const days = Array.from({ length: 26 }, (_, nth) => Date.parse('1904-04-01') + nth * 13 * DAY);
    for (const instant of [...days, Date.parse('1904-08-19T05:00Z')]) {
      explorer.clock.set(instant);
      const now = explorer.beat.shown;
      const expected = own.filter(({ when }) => isShownOn(when, now, fade)).map(({ id }) => id);
      expect([...seen(explorer, whole)].sort()).toEqual([...expected].sort());
    }
  });

  test('shows in a range, and on all dates, the same', () => {
    const { explorer, whole } = stocked();
    const own = whole.features.filter(({ theme }) => theme === battles);
    explorer.clock.selectRange([Date.parse('1904-08-20'), Date.parse('1904-09-01')]);
    const range = explorer.clock.shownRange;
    if (!range) throw new Error('no range');
    const expected = own.filter(({ when }) => isShownWithin(when, range)).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect([...seen(explorer, whole)].sort()).toEqual([...expected].sort());
    explorer.clock.selectRange(null);
    explorer.clock.showAllDates(true);
    expect(seen(explorer, whole)).toHaveLength(own.length);
  });

  test('leaves out what has come, which is drawn as any other', () => {
    const { explorer, whole } = stocked();
    explorer.clock.showAllDates(true);
    explorer.atlas = whole;
    expect(seen(explorer, whole)).toEqual([]);
    expect(drawing(explorer).state().come).toContain(featureId('yalu'));
  });

  test('is not there while it is switched off, and its lists stay the same ones meanwhile', () => {
    const { explorer } = stocked();
    const { state } = drawing(explorer);
    const before = state();
    expect(before.tiled).toEqual(['battles/symbol']);
    explorer.clock.set(Date.parse('1904-09-01'));
    expect(state().come).toBe(before.come);
    expect(state().tiled).toBe(before.tiled);
    explorer.themes.set([]);
    expect(state().tiled).not.toContain('battles/symbol');
  });

  test('is named in the language chosen', () => {
    const { explorer } = stocked();
    const label = layersOf(explorer, 'ru' as LanguageId).find(({ id }) =>
      id.startsWith('event-labels'),
    );
    expect(JSON.stringify(label)).toContain('["coalesce",["get","name:ru"],["get","short"]]');
  });
});

describe('lines and courses drawn from tiles', () => {
  const voyage = themeId('voyage');
  const forms = ['station', 'stop', 'track', 'line', 'symbol'] as const;
  const drawnAs = (renderer: 'tracks' | 'network') => {
    const whole = sampleAtlas();
    const [theme] = [...whole.themes.values()].filter(({ id }) => id === voyage);
    if (!theme) throw new Error('no such theme');
    const themes = new Map(whole.themes).set(voyage, { ...theme, renderer });
    const explorer = new Explorer({ ...whole, themes, features: [] });
    return { explorer, whole, drawn: tiledOf(explorer, new Map([[voyage, { archive, forms }]])) };
  };

  test.each(['tracks', 'network'] as const)(
    'what "%s" draws has the layers of its forms, and those of symbols',
    (renderer) => {
      const { drawn } = drawnAs(renderer);
      const layers = inOrder([drawn.layers(look, 'period')]);
      expect(layers.map(({ id }) => untiled(id)).sort()).toEqual(
        [
          ...Object.keys({ tracks, network }[renderer].tiled ?? {}),
          ...Object.keys(events.tiled ?? {}),
        ].sort(),
      );
      const state = stateOf({ ...NO_STATE, ...drawn.state() });
      const glyphs = 'https://atlas.example/{fontstack}/{range}.pbf';
      const style = { version: 8 as const, glyphs, state, sources: drawn.sources };
      expect(validateStyleMin({ ...style, layers: [...layers] })).toEqual([]);
    },
  );

  test('a course is drawn whole once it has been run, and on all dates; by no layer of another form', () => {
    const { explorer, whole, drawn } = drawnAs('tracks');
    const main = tiled({ ...whole, meta: explorer.atlas.meta }, whole.features).features.find(
      ({ properties }) => properties.id === 'main',
    );
    const layers = inOrder([drawn.layers(look, 'period')]);
    const seenBy = () => {
      const globals = { zoom: 9, globalState: globalOf({ ...NO_STATE, ...drawn.state() }) };
      return layers
        .filter((layer) => {
          if (!('filter' in layer)) return true;
          const filter = featureFilter(layer.filter, { ...NO_STATE } as never);
          return filter.filter(globals, { type: 2, properties: main?.properties } as never);
        })
        .map(({ id }) => untiled(id));
    };
    expect(seenBy()).toEqual(['track-casing', 'track-line']);
    explorer.clock.narrowTo(Date.parse('1904-10-18T12:00Z'));
    expect(seenBy()).toEqual([]);
    explorer.clock.selectRange([Date.parse('1904-10-17'), Date.parse('1904-10-19')]);
    expect(seenBy()).toEqual(['track-casing', 'track-line']);
    explorer.voyage.attestedOnly = true;
    expect(drawn.state().tiled).toEqual(
      ['station', 'stop', 'line', 'symbol'].map((form) => `voyage/${form}`),
    );
  });
});
