import { describe, expect, test } from 'vitest';
import { layerChanges } from '../../src/map/core/diff';
import type { AtlasLayer } from '../../src/map/core/layer';

const LINE: AtlasLayer = {
  id: 'track-line',
  type: 'line',
  source: 'tracks',
  filter: ['==', ['get', 'tone'], 'russia'],
  layout: { 'line-cap': 'round' },
  paint: { 'line-color': '#23406b', 'line-width': 2 },
};

describe('layerChanges', () => {
  test('is empty for equal layers', () => {
    expect(layerChanges(LINE, structuredClone(LINE))).toEqual([]);
  });

  test('names the paint that differs and nothing else', () => {
    const after: AtlasLayer = { ...LINE, paint: { 'line-color': '#8fb6e8', 'line-width': 2 } };
    expect(layerChanges(LINE, after)).toEqual([
      { kind: 'paint', name: 'line-color', value: '#8fb6e8' },
    ]);
  });

  test('takes a property back to its default when it is gone', () => {
    expect(layerChanges(LINE, { ...LINE, layout: {} })).toEqual([
      { kind: 'layout', name: 'line-cap', value: undefined },
    ]);
  });

  test('sees a new filter and new zooms', () => {
    const { filter, ...unfiltered } = LINE;
    expect(filter).toBeDefined();
    expect(layerChanges(LINE, { ...unfiltered, minzoom: 4 })).toEqual([
      { kind: 'filter', filter: undefined },
      { kind: 'zooms', minzoom: 4, maxzoom: 24 },
    ]);
  });
});
