import { expect, test } from 'vitest';
import { fold, keyOf, termsOf } from '../../../src/domain/search/searchFold';
import { soundOf } from '../../../src/domain/search/searchSound';

test.each([
  ['Ōyama', 'oyama'],
  ['Chemulp’o', 'chemulpo'],
  ["Dal'ny", 'dalny'],
  ['Angra Pequeña', 'angra pequena'],
  ['Chișinău', 'chisinau'],
  ['Stößel', 'stossel'],
  ['Потёмкинъ', 'потемкин'],
  ['Орѣл', 'орел'],
  ['旅顺口', '旅順口'],
  ['黑溝臺', fold('黒溝台')],
  ['瀋陽', fold('沈阳')],
  ['がぼん', fold('ガボン')],
  ['제물포', '제물포'],
  ['Ｔｏｋｙｏ', 'tokyo'],
  ['  Port–Arthur! ', 'port arthur'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a name is one piece, without what it has in brackets', () => {
  expect(keyOf('Te-li-ssu')).toBe('telissu');
  expect(keyOf('Etorofu (Iturup)')).toBe('etorofu');
});

test('words are terms, and so are pairs of characters', () => {
  expect(termsOf('The siege of Port Arthur')).toEqual(['siege', 'port', 'arthur']);
  expect(termsOf('旅順口')).toEqual(['旅順', '順口']);
  expect(termsOf('呉')).toEqual([fold('呉')]);
  expect(termsOf('203고지')).toEqual(['203', '고지']);
  expect(termsOf('The')).toEqual(['the']);
  expect(termsOf('…')).toEqual([]);
});

test.each([
  ['Rozhestvensky', 'Rojestvensky', 'Рожественский', 'Rozhestvenskii'],
  ['Varyag', 'Variag', 'Wariag', 'Варяг'],
  ['Tsesarevich', 'Cesarevitch', 'Tzesarevitch', 'Цесаревич'],
  ['Kuropatkin', 'Kouropatkine', 'Куропаткин'],
  ['Makarov', 'Makaroff', 'Макаров'],
  ['Takushan', 'Dagushan'],
  ['Hsinmintun', 'Xinmintun'],
  ['Chemulpo', 'Tchemoulpo', 'Чемульпо'],
])('%s sounds like %s', (name, ...others) => {
  expect(new Set(others.map(soundOf))).toEqual(new Set([soundOf(name)]));
});

test('other writing has no sound', () => {
  expect(soundOf('旅順')).toBe('');
});
