import { beforeAll, expect, test } from 'vitest';
import { openSearch } from '../../src/data/searchIndex';
import { grouped, type FindEntries, type SearchEntry } from '../../src/domain/search/search';
import { compiledAtlas } from '../compiledAtlas';

let find: FindEntries;

beforeAll(async () => {
  const compiled = compiledAtlas();
  ({ find } = await openSearch(
    JSON.parse(compiled.search.text),
    compiled.search.fileName,
    compiled.manifest.meta,
  ));
}, 120_000);

/** `group: title → where it leads`, of the result that Enter takes. */
function firstOf(query: string): string {
  const found = grouped(find(query))[0]?.hits[0]?.found;
  return found ? `${found.group}: ${found.title} → ${leadOf(found)}` : 'nothing';
}

function leadOf({ target }: SearchEntry): string {
  if (target.kind === 'feature') return target.feature;
  if (target.kind === 'person') return target.person;
  return target.kind === 'passage' ? target.passage : 'the map';
}

const CHEMULPO = 'places: Chemulpo → chemulpo-landing';
const PORT_ARTHUR = 'places: Port Arthur → port-arthur-outbreak';
const MUKDEN = 'places: Mukden → mukden';
const MUKDEN_BATTLE = 'events: Battle of Mukden → mukden';
const TSUSHIMA = 'places: Tsushima → tsushima';
const TSUSHIMA_BATTLE = 'events: Battle of Tsushima → tsushima';
const ROZHESTVENSKY = 'people: Zinovy Rozhestvensky → person-rozhestvensky';
const TOGO = 'people: Tōgō Heihachirō → person-togo';
const VARYAG = 'ships: The Varyag scuttled → varyag';
const ETOROFU = 'places: Etorofu (Iturup) → etorofu';
const HILL = 'events: 203 Metre Hill → 203-metre-hill';
const POTEMKIN = 'events: Mutiny on the Potemkin → potemkin';

test.each([
  // One place under all its names
  ['Chemulpo', CHEMULPO],
  ["Chemulp'o", CHEMULPO],
  ['Che-mul-po', CHEMULPO],
  ['chemulpho', CHEMULPO],
  ['Inchon', CHEMULPO],
  ['Incheon', CHEMULPO],
  ['Jinsen', CHEMULPO],
  ['仁川', CHEMULPO],
  ['済物浦', CHEMULPO],
  ['济物浦', CHEMULPO],
  ['제물포', CHEMULPO],
  ['인천', CHEMULPO],
  ['Чемульпо', CHEMULPO],
  ['Port Arthur', PORT_ARTHUR],
  ['port-arthur', PORT_ARTHUR],
  ['Lüshunkou', PORT_ARTHUR],
  ['Lushun', PORT_ARTHUR],
  ['Ryojun', PORT_ARTHUR],
  ['旅順', PORT_ARTHUR],
  ['旅顺', PORT_ARTHUR],
  ['旅顺口', PORT_ARTHUR],
  ['Порт-Артур', PORT_ARTHUR],
  ['порт артур', PORT_ARTHUR],
  ['뤼순', PORT_ARTHUR],
  ['Shenyang', MUKDEN],
  ['Moukden', MUKDEN],
  ['奉天', MUKDEN],
  ['沈阳', MUKDEN],
  ['瀋陽', MUKDEN],
  // What others call a battle, and what stands before a name
  ['27. Mai 1905', TSUSHIMA_BATTLE],
  ['le 27 mai 1905', TSUSHIMA_BATTLE],
  ['mars 1905', MUKDEN_BATTLE],
  ['bataille de Tsoushima', TSUSHIMA_BATTLE],
  ['bataille de Moukden', MUKDEN_BATTLE],
  ['Schlacht bei Mukden', MUKDEN_BATTLE],
  ['Seeschlacht bei Tsushima', TSUSHIMA_BATTLE],
  ['battle mukden', MUKDEN_BATTLE],
  ['Belagerung von Port Arthur', 'events: Siege of Port Arthur → siege-port-arthur'],
  ['traité de Portsmouth', 'events: Treaty of Portsmouth → treaty-portsmouth'],
  ['who won the battle of Tsushima', TSUSHIMA_BATTLE],
  ['2. Januar 1905', 'events: Capitulation of Port Arthur → port-arthur-capitulation'],
  ['causes of the war', 'passages: The war in brief → the-war-in-brief.the-stake'],
  ['aftermath', 'passages: The war in brief → the-war-in-brief.the-reckoning'],
  ['Mantetsu', 'lines: The South Manchurian branch → south-manchurian'],
  ['where did the Varyag sink', VARYAG],
  ['SMS Varyag', VARYAG],
  ['HIJMS Mikasa', 'ships: Mikasa → ship-mikasa'],
  ['Japanese cruiser Yoshino', 'ships: Yoshino → yoshino-kasuga'],
  ['Russian battleship Petropavlovsk', 'events: Loss of the Petropavlovsk → petropavlovsk'],
  ['Vice-Admiral Makarov', 'people: Stepan Makarov → person-makarov'],
  ['field marshal Oyama', 'people: Ōyama Iwao → person-oyama'],
  ['Potyomkin', POTEMKIN],
  ['Мукден', MUKDEN],
  ['봉천', MUKDEN],
  ["Dal'ny", 'places: Dalny → dalny-occupied'],
  ['Dairen', 'places: Dalny → dalny-occupied'],
  ['大连', 'places: Dalny → dalny-occupied'],
  ['Дальний', 'places: Dalny → dalny-occupied'],
  ['Wladiwostok', 'places: Vladivostok → vladivostok-bombardment'],
  ['海参崴', 'places: Vladivostok → vladivostok-bombardment'],
  ['ウラジオストク', 'places: Vladivostok → vladivostok-bombardment'],
  ['Wonsan', 'places: Gensan → gensan-raid'],
  ['元山', 'places: Gensan → gensan-raid'],
  ['Karafuto', 'places: Sakhalin → sakhalin-invasion'],
  ['樺太', 'places: Sakhalin → sakhalin-invasion'],
  ['Сахалин', 'places: Sakhalin → sakhalin-invasion'],
  ['Iturup', ETOROFU],
  ['Итуруп', ETOROFU],
  ['択捉', ETOROFU],
  ['Baikal', 'places: Lake Baikal → the map'],
  ['Байкал', 'places: Lake Baikal → the map'],
  ['Киев', 'places: Kiev → the map'],
  ['Kobe', 'places: Kobe → the map'],
  ['芝罘', 'places: Chefoo → chefoo-ryeshitelni'],
  ['Корея', 'places: Korea → the map'],
  ['朝鮮', 'places: Korea → the map'],
  ['조선', 'places: Korea → the map'],
  ['Cam Ranh', 'places: Kamranh Bay → main.kamranh'],
  ['독도', 'places: Liancourt Rocks → nebogatov-surrender'],
  // Events
  ['Tsushima', TSUSHIMA_BATTLE],
  ['Battle of Tsushima', TSUSHIMA_BATTLE],
  ['日本海海戦', TSUSHIMA_BATTLE],
  ['对马海战', TSUSHIMA_BATTLE],
  ['Цусимское сражение', TSUSHIMA_BATTLE],
  ['Цусима', TSUSHIMA],
  ['対馬', TSUSHIMA],
  ['쓰시마', TSUSHIMA],
  ['Mukden', MUKDEN_BATTLE],
  ['奉天会戦', MUKDEN_BATTLE],
  ['Мукденское сражение', MUKDEN_BATTLE],
  ['Yalu', 'events: Battle of the Yalu → yalu-river'],
  ['te-li-ssu', 'events: Battle of Telissu → telissu'],
  ['Dogger Bank', 'events: Dogger Bank incident → dogger-bank'],
  ['Гулльский инцидент', 'events: Dogger Bank incident → dogger-bank'],
  ['Hill 203', HILL],
  ['203 meter hill', HILL],
  ['二〇三高地', HILL],
  ['203고지', HILL],
  ['Potemkin', POTEMKIN],
  ['Потёмкин', POTEMKIN],
  ['потемкин', POTEMKIN],
  ['Bloody Sunday', 'events: Bloody Sunday → echo-st-petersburg'],
  ['treaty of portsmouth', 'events: Treaty of Portsmouth → treaty-portsmouth'],
  ['siege of port arthur', 'events: Siege of Port Arthur → siege-port-arthur'],
  ['Petropavlovsk', 'events: Loss of the Petropavlovsk → petropavlovsk'],
  ['Hibiya', 'events: The Hibiya riot → echo-tokyo'],
  ['Транссиб', 'places: Trans-Siberian Railway → trans-siberian'],
  // Ships
  ['Varyag', VARYAG],
  ['Variag', VARYAG],
  ['Варяг', VARYAG],
  ['Mikasa', 'ships: Mikasa → ship-mikasa'],
  ['三笠', 'ships: Mikasa → ship-mikasa'],
  ['Микаса', 'ships: Mikasa → ship-mikasa'],
  ['Князь Суворов', 'ships: Knyaz Suvorov → ship-knyaz-suvorov'],
  ['Орёл', 'ships: Orel → ship-orel'],
  ['орел', 'ships: Orel → ship-orel'],
  ['Аврора', 'ships: Aurora → ship-aurora'],
  // People
  ['Togo', TOGO],
  ['Tōgō', TOGO],
  ['東郷', TOGO],
  ['东乡', TOGO],
  ['Того', TOGO],
  ['Rozhestvensky', ROZHESTVENSKY],
  ['Rojestvensky', ROZHESTVENSKY],
  ['Rozhdestvenskii', ROZHESTVENSKY],
  ['Рожественский', ROZHESTVENSKY],
  ['Stössel', 'people: Anatoly Stoessel → person-stoessel'],
  ['Стессель', 'people: Anatoly Stoessel → person-stoessel'],
  ['Makaroff', 'people: Stepan Makarov → person-makarov'],
  ['乃木', 'people: Nogi Maresuke → person-nogi'],
  ['Roosevelt', 'people: Theodore Roosevelt → person-roosevelt'],
  ['12th Division', 'people: 12th Division → chemulpo-landing'],
])('%s finds %s', (query, expected) => {
  expect(firstOf(query)).toBe(expected);
});

test('text is found, and sources, when no name answers', () => {
  expect(firstOf('Minatogawa')).toContain('treaty-portsmouth');
  expect(firstOf('Red Mutiny')).toMatch(/^sources: Red Mutiny: /);
  const groups = grouped(find('mealtimes potatoes coal dust')).map(({ group }) => group);
  expect(groups).toContain('passages');
});

test('a date in either calendar finds what was then', () => {
  const found = (query: string): readonly string[] => find(query).map((hit) => leadOf(hit.found));
  expect(found('27 May 1905')).toContain('tsushima');
  expect(found('14 May 1905')).toContain('tsushima');
});

test('nothing comes of nothing', () => {
  expect(find('')).toEqual([]);
  expect(find(' – ')).toEqual([]);
  expect(grouped(find('qqqqqqqqqqq'))).toEqual([]);
});

test('a name of two places finds the one that the map calls so, and then the other', () => {
  const places = grouped(find('烟台')).flatMap(({ hits }) => hits.map(({ found }) => found.title));
  expect(places[0]).toBe('Yentai');
  expect(places.slice(0, 4)).toContain('Chefoo');
});
