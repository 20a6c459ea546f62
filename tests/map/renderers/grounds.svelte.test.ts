import { expect, test } from 'vitest';
import { createAtlas } from '../../../src/domain/atlas/atlas';
import type { Rest } from '../../../src/map/core/renderer';
import { groundsNow } from '../../../src/map/renderers/events/grounds.svelte';
import { Explorer } from '../../../src/state/explorer.svelte';
import { days, feature, featureId, sampleAtlas } from '../../sampleAtlas';

const { meta } = sampleAtlas();
const somewhere = { certainty: 'locality', radiusKm: 5, note: null } as const;
const THEN = Date.parse('1904-05-01T12:00Z');

/** Grounds of two battles of one day and one of another, as the map last came to rest at a zoom. */
function groundsAt(zoom: number) {
  const features = [
    feature('here', { place: somewhere }),
    feature('there', { place: somewhere }),
    feature('known', { place: { ...somewhere, certainty: 'site' } }),
    feature('later', { place: somewhere, when: days('1905-05-01') }),
  ];
  const explorer = new Explorer(createAtlas({ meta, articles: [], sources: [], features }));
  const rest: Rest = { zoom, extent: [-180, -80, 180, 80] };
  const grounds = groundsNow(explorer, () => rest);
  const names = () => grounds().features.map(({ properties }): unknown => properties?.id);
  return { explorer, grounds, names };
}

test('near by the ground of all that is true on the date is drawn, far off of what is lit alone', () => {
  const near = groundsAt(9);
  near.explorer.clock.narrowTo(THEN);
  expect(near.names().toSorted()).toEqual(['here', 'there']);
  const far = groundsAt(5);
  far.explorer.clock.narrowTo(THEN);
  expect(far.names()).toEqual([]);
  far.explorer.selection.select(featureId('there'));
  expect(far.names()).toEqual(['there']);
});

test('on all dates no ground is drawn but of what is lit, however near', () => {
  const { explorer, names } = groundsAt(12);
  explorer.clock.showWhole();
  expect(names()).toEqual([]);
  explorer.selection.select(featureId('later'));
  expect(names()).toEqual(['later']);
});

test('it is the same while the same events have it, so that nothing is cut anew', () => {
  const { explorer, grounds } = groundsAt(9);
  explorer.clock.narrowTo(THEN);
  const before = grounds();
  explorer.clock.narrowTo(THEN + 3_600_000);
  expect(grounds()).toBe(before);
  expect(before.features[0]?.geometry).toMatchObject({ type: 'Polygon' });
});
