import { expect, test } from 'vitest';
import { isPlaceId } from '../../../src/domain/atlas/id';
import { isNameChoice } from '../../../src/domain/atlas/languages';
import type { NamedPlace } from '../../../src/domain/atlas/place';
import type { Ghost } from '../../../src/state/onMap/articlePlaces.svelte';
import { placesDrawn } from '../../../src/map/renderers/places/layers';

function placeCalled(id: string, title: string, names: NamedPlace['names']): NamedPlace {
  if (!isPlaceId(id)) throw new Error(id);
  return { id, title, kind: 'town', names, at: [124.4, 40.1] };
}
const antung = placeCalled('antung', 'Antung', { period: 'Antung', modern: 'Dandong', ja: '安東' });

test('a place that an article names is lettered in the language chosen, as far as it has a name there', () => {
  const lettered = ['period', 'ja', 'ko'].filter(isNameChoice).map((choice) => {
    const [drawn] = placesDrawn([antung], [], [], choice).features;
    return drawn?.properties.title;
  });
  expect(lettered).toEqual(['Antung', '安東', 'Antung']);
});

test('it is known as one of the great names by its own title, in whichever language it is lettered', () => {
  const [own, other] = ['period', 'ja']
    .filter(isNameChoice)
    .map((choice) => placesDrawn([antung], [antung.id], [], choice).features[0]?.properties);
  expect(own?.key).toBe('antung');
  expect(other?.key).toBe(own?.key);
});

test('what words may name is named with a question, and by a ring alone where its name stands already', () => {
  const ghosts: readonly Ghost[] = [
    { title: 'Antung', at: [124.4, 40.1] },
    { title: 'Antung', at: [117, 31] },
  ];
  for (const choice of ['period', 'ja'].filter(isNameChoice)) {
    const [own, ...others] = placesDrawn([antung], [], ghosts, choice).features;
    expect(own?.properties.state).toBe('named');
    expect(others.map(({ properties }) => properties.title)).toEqual(['', 'Antung?']);
  }
});
