import { expect, test } from 'vitest';
import type { SourceSpecification } from 'maplibre-gl';
import { standingOf } from '../../../src/map/core/standing';
import { styleOf } from '../../../src/map/core/style';
import { NOTHING, isHeld, knownSources, nameFor, nextName } from '../../../src/map/core/tiles/held';
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
  expect(dataOf(small.sources.events)).toEqual(small.features('events'));
  expect(Object.values(small.sources).map(dataOf).filter(isHeld)).toEqual([]);
  expect(Object.values(large.sources).map(dataOf).every(isHeld)).toBe(true);
  const drawn = Object.keys(large.sources).flatMap((id) => large.features(id).features);
  expect(drawn.length).toBeGreaterThan(1000);
});

test('what is not drawn otherwise keeps its name when more of another theme comes', () => {
  const nameOf = ({ sources }: ReturnType<typeof standingOf>, id: string) => dataOf(sources[id]);
  const atlas = atlasOf(6000);
  const of = (changed: typeof atlas) =>
    standingOf({ atlas: changed, names: 'period', attestedOnly: false });
  const before = of(atlas);
  const [battle] = atlas.features.filter(({ kind }) => kind.form === 'symbol');
  if (!battle) throw new Error('the sample has no battle');
  const more = { ...battle, id: 'new' as FeatureId };
  const after = of({ ...atlas, features: [...atlas.features, more] });
  expect(nameOf(after, 'events')).not.toBe(nameOf(before, 'events'));
  expect(nameOf(after, 'tracks')).toBe(nameOf(before, 'tracks'));
  expect(after.features('events').features).toHaveLength(
    before.features('events').features.length + 1,
  );
  // Another language names all of them otherwise.
  const named = standingOf({ atlas, names: 'modern', attestedOnly: false });
  expect(nameOf(named, 'tracks')).not.toBe(nameOf(before, 'tracks'));
});

test('a map is given what it knows, and nothing by a name that nobody could fetch', () => {
  const events = nameFor('events', [nextName()]);
  const sources = { events: geojsonSource(events), coast: geojsonSource('coast.geojson') };
  const none = { type: 'FeatureCollection', features: [] };
  expect(dataOf(knownSources(sources, () => undefined).events)).toEqual(none);
  expect(dataOf(knownSources(sources, () => 'held:0/events').events)).toBe('held:0/events');
  expect(knownSources(sources, () => undefined).coast).toBe(sources.coast);
  const style = styleOf({ sources, layers: [], features: () => NOTHING }, {}, NO_STATE);
  expect(JSON.stringify(style.sources)).not.toContain('held:');
});
