import { expect, test } from 'vitest';
import { type AtlasWords, inAtlasWords } from '../../../src/domain/atlas/atlasWords';
import type { LanguageId } from '../../../src/domain/atlas/id';
import { sampleAtlas } from '../../sampleAtlas';

const atlas = sampleAtlas();
const [first, second] = atlas.features;
const [kind] = atlas.meta.kinds;
const [theme] = atlas.meta.themes;

const WORDS: AtlasWords = {
  title: 'Т',
  subtitle: 'П',
  description: 'О',
  whole: 'Вся война',
  lookFor: 'Чемульпо…',
  themes: { [theme?.id ?? '']: { title: 'Тема', about: 'О чём' } },
  kinds: { [kind?.id ?? '']: { one: 'Бой', many: 'Бои' } },
  sorts: {},
  zones: {},
  sides: { Japan: { name: 'Япония', adjective: 'японский' } },
  parties: {},
  powers: { Britain: 'Великобритания' },
  features: { [first?.id ?? '']: ['Долгое название', 'Короткое'] },
};
const spoken = inAtlasWords(atlas, WORDS, 'ru' as LanguageId);

test('what has words is called by them, and the rest stays as it is', () => {
  const [one, two] = [first, second].map((each) => each && spoken.byId.get(each.id));
  expect([one?.title, one?.shortTitle]).toEqual(['Долгое название', 'Короткое']);
  expect(two?.title).toBe(second?.title);
  expect(spoken.features[0]).toBe(one);
  expect(spoken.meta.opening.whole).toBe('Вся война');
  expect(spoken.meta.opening.date).toBe(atlas.meta.opening.date);
  expect(spoken.meta.themes.find(({ id }) => id === theme?.id)?.title).toBe('Тема');
  expect(spoken.meta.sides.find(({ id }) => id === 'Japan')?.name).toBe('Япония');
});

test('what cards tell in the language lies beside its words', () => {
  const at = 'geodata/words/ru.0123.json';
  const told = inAtlasWords(atlas, { ...WORDS, told: 'told/ru.4567.json' }, 'ru' as LanguageId, at);
  expect(told.meta.toldAt).toBe('geodata/words/told/ru.4567.json');
  expect(spoken.meta.toldAt).toBeUndefined();
});

test('the parts of a whole are the same features', () => {
  for (const [whole, parts] of spoken.parts) {
    expect(parts.map(({ id }) => id)).toEqual(atlas.parts.get(whole)?.map(({ id }) => id));
    for (const part of parts) expect(part).toBe(spoken.byId.get(part.id));
  }
});

test('signs of the map, which is drawn in English, are found by their English', () => {
  expect(spoken.meta.signs?.get('Britain')).toBe('Великобритания');
  expect(spoken.meta.signs?.get(kind?.words.one ?? '')).toBe('Бой');
});

test('what has no words and is titled by its name has its name in the language, and an event does not', () => {
  const own = atlas.features.filter(({ id }) => WORDS.features[id] === undefined);
  const [place, event] = own;
  if (!place || !event) throw new Error('the sample has too few features');
  const named = { ...place, names: { period: place.title, ru: 'Место' } };
  const held = { ...event, names: { period: 'Where it was', ru: 'Где это было' } };
  const sample = { ...atlas, byId: new Map([named, held].map((each) => [each.id, each])) };
  const said = inAtlasWords(sample, WORDS, 'ru' as LanguageId);
  expect(said.byId.get(place.id)?.title).toBe('Место');
  expect(said.byId.get(place.id)?.called).toBe(place.shortTitle);
  expect(said.byId.get(event.id)?.title).toBe(event.title);
});
