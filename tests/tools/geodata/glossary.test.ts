import { expect, test } from 'vitest';
import { checkGlossary } from '../../../src/tools/geodata/glossary/check';
import { Sayings, type Saying } from '../../../src/tools/geodata/glossary/sayings';
import { geodataOf } from './sample';

const saying = (id: string, english: string, forms: Saying['forms'], ...not: string[]): Saying => ({
  id,
  english,
  loose: false,
  forms,
  not,
});

const RUSSIAN = new Sayings([
  saying('mukden', 'Mukden', ['Мукден'], 'Муккден'),
  saying('kamranh', 'Kamranh', ['Камранг'], 'Камрань'),
  saying('battle', 'Battle of Mukden', ['Мукденское сражение'], 'битва при Мукдене'),
  saying('togo', 'Tōgō', ['Того']),
  saying('sha-ho', 'Sha-ho', ['Шахе'], 'Шахэ'),
]);
const JAPANESE = new Sayings([
  saying('port', 'Port Arthur', ['旅順'], '旅順口', '旅順港'),
  saying('night', 'Night attack', ['旅順口の夜襲']),
]);

test('another form of a thing is found, whatever its ending', () => {
  expect(RUSSIAN.faultsIn('Под Муккденом и на Шахэ.')).toEqual([
    '“Муккден” is another form of “Мукден” (mukden)',
    '“Шахэ” is another form of “Шахе” (sha-ho)',
  ]);
  expect(RUSSIAN.faultsIn('Битвой при Мукдене')).toHaveLength(1);
});

test('a form that is wanted is none of another, however it ends', () => {
  expect(RUSSIAN.faultsIn('К Мукдену, у Камранга, в Мукденском сражении на Шахе.')).toEqual([]);
  expect(RUSSIAN.faultsIn('Камрань')).toHaveLength(1);
});

test('what is part of a longer form that is wanted is not another', () => {
  expect(JAPANESE.faultsIn('旅順口の夜襲と旅順')).toEqual([]);
  expect(JAPANESE.faultsIn('旅順口')).toEqual(['“旅順口” is another form of “旅順” (port)']);
});

test('syllables within another word are no form', () => {
  const korean = new Sayings([saying('sha-ho', 'Sha-ho', ['사허'], '사하')]);
  expect(korean.faultsIn('주소를 복사하십시오')).toEqual([]);
  expect(korean.faultsIn('그때 사하에서')).toHaveLength(1);
});

test('a translation says what the English names', () => {
  expect(RUSSIAN.faultsIn('Он ушёл.', 'Tōgō left Mukden.')).toEqual([
    '“Mukden” is told of without “Мукден” (mukden)',
    '“Tōgō” is told of without “Того” (togo)',
  ]);
  expect(RUSSIAN.faultsIn('Того ушёл из Мукдена.', 'Tōgō left Mukden.')).toEqual([]);
});

test('who names a battle need not name its place', () => {
  const chinese = new Sayings([
    saying('yalu', 'Yalu', ['鸭绿江']),
    saying('battle', 'Battle of the Yalu', ['九连城之战']),
  ]);
  expect(chinese.faultsIn('九连城之战', 'Battle of the Yalu')).toEqual([]);
  expect(chinese.faultsIn('九连城之战', 'Battle of the Yalu, on the Yalu')).toHaveLength(1);
});

test('where the English may be said otherwise only what is refused counts', () => {
  const loose = new Sayings([{ ...saying('port', 'the port', ['港'], '口岸'), loose: true }]);
  expect(loose.faultsIn('那里', 'the port')).toEqual([]);
  expect(loose.faultsIn('口岸', 'the port')).toHaveLength(1);
});

test('a name says nothing that is refused of it, though another place may be called so', () => {
  const japanese = new Sayings([
    saying('yingkow', 'Yingkow', ['営口'], '牛荘'),
    saying('port', 'Port Arthur', ['旅順'], '旅順口'),
  ]);
  expect(japanese.faultsInName('牛荘', 'Old Newchwang')).toEqual([]);
  expect(japanese.faultsInName('牛荘', 'Yingkow')).toHaveLength(1);
  expect(japanese.faultsInName('第一回旅順口閉塞', 'First blocking attempt')).toHaveLength(1);
  expect(RUSSIAN.faultsInName('Битва при Мукдене', 'Battle of Mukden')).toHaveLength(1);
  // The same letters with another ending are the form that is wanted, without its marks.
  const ships = new Sayings([saying('bedovy', 'Bedovy', ['«Бедовый»'], 'Бедовой')]);
  expect(ships.faultsInName('Бедовый', 'Bedovy')).toEqual([]);
});

test('names on the map are held against the glossary where they stand', () => {
  const bare = geodataOf([]);
  const languages = [{ id: 'zh', name: '中文', english: 'Chinese', fonts: [] }];
  const zh = { form: '南山之战', also: [], not: ['南山战役'], source: undefined };
  const item = { id: 'nanshan', english: 'Battle of Nanshan', loose: false, forms: { zh } };
  const label = { id: 'a', properties: { name: 'Battle of Nanshan', zh: '南山战役' } };
  const found = checkGlossary({
    ...bare,
    atlas: { ...bare.atlas, languages },
    glossary: [{ file: 'glossary.json', path: ['terms', 0], item: item as never }],
    labels: [{ file: 'labels.geojson', path: ['features', 0], item: label as never }],
  });
  expect(found.map(({ file, path, message }) => [file, path.join('.'), message])).toEqual([
    [
      'labels.geojson',
      'features.0.properties.zh',
      '“南山战役” is another form of “南山之战” (nanshan)',
    ],
  ]);
});

function found(term: object) {
  const bare = geodataOf([]);
  const japanese = { id: 'ja', name: '日本語', english: 'Japanese', fonts: [] };
  const item = { id: 'yalu', sort: 'river', english: 'Yalu', of: undefined, loose: false, ...term };
  const placed = { file: 'glossary.json', path: ['terms', 0], item: item as never };
  return checkGlossary({
    ...bare,
    atlas: { ...bare.atlas, languages: [japanese] },
    glossary: [placed],
  }).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const form = { form: '鴨緑江', also: [], not: [], source: 'corbett' };

test('a term has a form in each language, and names what there is', () => {
  expect(found({ forms: { ja: form } })).toEqual([]);
  expect(found({ forms: {} })).toEqual(['terms.0.forms: no form in “ja”']);
  expect(found({ of: 'styx', forms: { ja: form } })[0]).toContain('"styx"');
  expect(found({ forms: { ja: { ...form, source: 'corbet' } } })[0]).toContain('corbett');
  expect(found({ forms: { ja: form, tlh: form } })[0]).toContain('tlh');
  expect(found({ forms: { ja: { ...form, form: undefined } } })).toEqual([
    'terms.0.forms.ja: no form',
  ]);
  expect(found({ forms: { ja: { ...form, not: ['鴨緑江'] } } })).toEqual([
    'terms.0.forms.ja.not: “鴨緑江” is both wanted and refused',
  ]);
});
