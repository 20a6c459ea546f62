import { expect, test } from 'vitest';
import type { SourceSpecification } from 'maplibre-gl';
import { standingOf, styleOf } from '../../../src/map/core/style';
import { isHeld, knownSources, namesFor } from '../../../src/map/core/tiles/held';
import { geojsonSource } from '../../../src/map/core/tiles/geojson';
import { createAtlas } from '../../../src/domain/atlas/atlas';
import type { FeatureId } from '../../../src/domain/atlas/id';
import { sampleAtlas } from '../../sampleAtlas';
import { NO_STATE } from '../noState';

const few = sampleAtlas();
/** The sample's features again and again, until they are so many. */
function atlasOf(count: number) {
  const features = Array.from({ length: count }, (_, nth) => {
    const feature = few.features[nth % few.features.length];
    if (!feature) throw new Error('the sample has no features');
    return { ...feature, id: `${feature.id}-${String(nth)}` as FeatureId };
  });
  return createAtlas({ ...few, sources: [...few.sources.values()], people: [], features });
}
const standing = (count: number) =>
  standingOf({ atlas: atlasOf(count), names: 'period', attestedOnly: false });
const dataOf = (source: SourceSpecification | undefined) =>
  source?.type === 'geojson' ? source.data : null;

test('few features stand in the style, many have a name there and are made when they are asked for', () => {
  const [small, large] = [standing(100), standing(5001)];
  expect(Object.keys(large.sources)).toEqual(Object.keys(small.sources));
  expect(dataOf(small.sources.events)).toEqual(small.features().events);
  expect(Object.values(small.sources).map(dataOf).filter(isHeld)).toEqual([]);
  expect(Object.values(large.sources).map(dataOf).every(isHeld)).toBe(true);
  const drawn = Object.values(large.features()).flatMap(({ features }) => features);
  expect(drawn.length).toBeGreaterThan(1000);
});

test('other features have other names', () => {
  const [one, other] = [namesFor(['events', 'tracks']), namesFor(['events'])];
  expect(new Set([...Object.values(one), ...Object.values(other)]).size).toBe(3);
});

test('a map is given what it knows, and nothing by a name that nobody could fetch', () => {
  const { events = '' } = namesFor(['events']);
  const sources = { events: geojsonSource(events), coast: geojsonSource('coast.geojson') };
  const none = { type: 'FeatureCollection', features: [] };
  expect(dataOf(knownSources(sources, () => undefined).events)).toEqual(none);
  expect(dataOf(knownSources(sources, () => 'held:0/events').events)).toBe('held:0/events');
  expect(knownSources(sources, () => undefined).coast).toBe(sources.coast);
  const style = styleOf({ sources, layers: [], features: () => ({}) }, {}, NO_STATE);
  expect(JSON.stringify(style.sources)).not.toContain('held:');
});
