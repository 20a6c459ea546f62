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

/** Where the result leads that Enter takes. */
function firstOf(query: string): string {
  const found = grouped(find(query))[0]?.hits[0]?.found;
  return found ? leadOf(found) : 'nothing';
}

function leadOf({ target, title }: SearchEntry): string {
  if (target.kind === 'feature') return target.feature;
  if (target.kind === 'person') return target.person;
  return target.kind === 'passage' ? target.passage : `the map at ${title}`;
}

test.each([
  // Dates, in the calendars and writings of the war, find what happened then: the whole, not its parts
  ['27 May 1905', 'tsushima'],
  ['1905-05-27', 'tsushima'],
  ['27.5.1905', 'tsushima'],
  ['14 May 1905 O.S.', 'tsushima'],
  ['14.05.1905 ст. ст.', 'tsushima'],
  ['明治38年5月27日', 'tsushima'],
  ['10 August 1904', 'yellow-sea'],
  ['22 January 1905', 'echo-st-petersburg'],
  ['9 January 1905 O.S.', 'echo-st-petersburg'],
  ['5 September 1905', 'treaty-portsmouth'],
  ['22 October 1904', 'dogger-bank'],
  ['13 April 1904', 'petropavlovsk'],
  ['1 May 1904', 'yalu-river'],
  ['February 1905', 'mukden'],
  ['May 27, 1905', 'tsushima'],
  ['27/05/1905', 'tsushima'],
  ['5/27/1905', 'tsushima'],
  ['1905/05/27', 'tsushima'],
  ['Feb 8 1904', 'port-arthur-outbreak'],
  ['明治37年2月8日', 'port-arthur-outbreak'],
  ['1905年1月22日', 'echo-st-petersburg'],
  // Japanese as it is spoken
  ['とうごう', 'person-togo'],
  ['とうごうへいはちろう', 'person-togo'],
  ['トウゴウ', 'person-togo'],
  ['のぎ', 'person-nogi'],
  ['のぎ まれすけ', 'person-nogi'],
  ['おおやま', 'person-oyama'],
  ['こむら', 'person-komura'],
  ['つしま', 'tsushima'],
  ['りょじゅん', 'port-arthur-outbreak'],
  ['ほうてん', 'mukden'],
  ['みかさ', 'ship-mikasa'],
  ['からふと', 'sakhalin-invasion'],
  // General words find what stands for them, never what only mentions them
  ['Kaiser Wilhelm', 'person-wilhelm'],
  ['Chinese neutrality', 'echo-china-neutrality'],
  ['neutrality of China', 'echo-china-neutrality'],
  ['trawlers', 'dogger-bank'],
  ['fishing boats', 'dogger-bank'],
  ['mutiny', 'potemkin'],
  ['peace', 'treaty-portsmouth'],
  ['mines', 'petropavlovsk'],
  ['wireless', 'tsushima'],
  ['radio', 'tsushima'],
  ['trenches', 'siege-port-arthur'],
  ['barbed wire', 'nanshan'],
  ['revolution', 'echo-st-petersburg'],
  ['blockships', 'port-arthur-blocking-1'],
  ['Nobel', 'kristiania-nobel'],
  ['Baltic Fleet', 'main'],
  ['Tsar', 'person-nicholas'],
  ['Mikado', 'person-meiji'],
  ['siege', 'siege-port-arthur'],
  ['Bloody Sunday', 'echo-st-petersburg'],
  ['203', '203-metre-hill'],
  ['Hill 203', '203-metre-hill'],
  ['coaling', 'main.coaling-18-may'],
  ['surrender of Port Arthur', 'port-arthur-capitulation'],
  ['crossing the T', 'tsushima-turn'],
  ['ice railway', 'rail-baikal-ice'],
  // Russian in any case, with its small words
  ['Битва при Мукдене', 'mukden'],
  ['под Мукденом', 'mukden'],
  ['сражение при Ляояне', 'liaoyang'],
  ['осада Порт-Артура', 'siege-port-arthur'],
  ['бой в Желтом море', 'yellow-sea'],
  ['гибель Петропавловска', 'petropavlovsk'],
  ['Кровавое воскресенье', 'echo-st-petersburg'],
  ['адмирал Макаров', 'person-makarov'],
  ['крейсер Аврора', 'ship-aurora'],
  // Other writings of the East
  ['二百三高地', '203-metre-hill'],
  ['血の日曜日', 'echo-st-petersburg'],
  ['バルチック艦隊', 'main'],
  ['쓰시마 해전', 'tsushima'],
  ['뤼순', 'port-arthur-outbreak'],
  // Slips of the pen
  ['Kuropatkyn', 'person-kuropatkin'],
  ['Rozhdestvenski', 'person-rozhestvensky'],
  ['Makarof', 'person-makarov'],
  ['Potyomkin', 'potemkin'],
  ['Port Arther', 'port-arthur-outbreak'],
  ['Chushima', 'tsushima'],
  ['Dogger Bnak', 'dogger-bank'],
  ['Souvoroff', 'ship-knyaz-suvorov'],
  ['Vladivostock', 'vladivostok-bombardment'],
  ['Cam Ranh Bay', 'main.kamranh'],
  ['Stossel', 'person-stoessel'],
  // Names turned round, and with an office
  ['General Stessel', 'person-stoessel'],
  ['Heihachiro Togo', 'person-togo'],
  ['admiral togo', 'person-togo'],
  ['general nogi', 'person-nogi'],
  ['Father Gapon', 'person-gapon'],
  // Seasons, in every language of the atlas: of all that happened then the greatest
  ['summer 1904', 'yellow-sea'],
  ['in the summer of 1904', 'yellow-sea'],
  ['autumn 1904', 'sha-ho'],
  ['spring 1905', 'tsushima'],
  ['winter 1904', 'mukden'],
  ['winter 1904–05', 'mukden'],
  ['летом 1904 г.', 'yellow-sea'],
  ['весна 1905', 'tsushima'],
  ['1904年夏', 'yellow-sea'],
  ['1905年の春', 'tsushima'],
  ['1904년 가을', 'sha-ho'],
  ['winter 1905', 'mukden'],
  ['9 января 1905', 'echo-st-petersburg'],
  ['1904년 8월', 'yellow-sea'],
  ['May 1905', 'tsushima'],
  // Ships, in kana and with what they were
  ['あさま', 'ship-asama'],
  ['しきしま', 'ship-shikishima'],
  ['はつせ', 'hatsuse-yashima'],
  ['ヴァリャーグ', 'varyag'],
  ['гибель Варяга', 'varyag'],
  ['battleship Mikasa', 'ship-mikasa'],
  ['броненосец Суворов', 'ship-knyaz-suvorov'],
  ['крейсер Варяг', 'varyag'],
  // The war by its name, and what else was held out
  ['русско-японская война', 'the-war-in-brief.the-stake'],
  ['日露戦争', 'the-war-in-brief.the-stake'],
  ['日俄战争', 'the-war-in-brief.the-stake'],
  ['러일전쟁', 'the-war-in-brief.the-stake'],
  ['포트아서', 'port-arthur-outbreak'],
  ['ステッセリ', 'person-stoessel'],
  ['クロパトキン', 'person-kuropatkin'],
  ['旅順攻囲戦', 'siege-port-arthur'],
  ['봉천 전투', 'mukden'],
  ['도고', 'person-togo'],
  ['东乡平八郎', 'person-togo'],
  ['对马海战', 'tsushima'],
  ['оборона Порт-Артура', 'siege-port-arthur'],
  ['лейтенант Шмидт', 'echo-ochakov'],
  ['Battle of Mukdne', 'mukden'],
  ['tsoushima', 'tsushima'],
  ['fall of Port Arthur', 'port-arthur-capitulation'],
  ['Hull trawlers', 'dogger-bank'],
  ['Hill of 203 metres', '203-metre-hill'],
  ['капитуляция Порт-Артура', 'port-arthur-capitulation'],
  ['Japanese emperor', 'person-meiji'],
])('%s finds %s', (query, expected) => {
  expect(firstOf(query)).toBe(expected);
});

test('a site’s name is no name of what it tells of', () => {
  const [first] = find('samurai');
  expect(first?.found.group).not.toBe('sources');
  expect(find('samurai').map(({ found }) => found.title)).not.toContain('Samara');
  expect(firstOf('samurai')).not.toBe('night-attack.prayed-and-considered');
});

test('no place is found by the sound of what kind of place it is', () => {
  const titles = find('Krupp').map(({ found }) => found.title);
  for (const group of ['Oki Islands', 'Elliot Islands', 'Saddle Islands']) {
    expect(titles).not.toContain(group);
  }
});

test('what merely mentions a word comes after what has it in its name', () => {
  const titles = find('trawlers').map(({ found }) => found.title);
  expect(titles.indexOf('Dogger Bank incident')).toBe(0);
  expect(titles.slice(0, 4)).not.toContain('Raffles light');
});

test('a person is a person: events are found beside, never instead', () => {
  for (const name of ['Kuropatkin', 'Gapon', 'Witte', 'Vereshchagin', 'Katsura']) {
    const [first] = find(name);
    expect([first?.found.group, first?.found.target.kind]).toEqual(['people', 'person']);
  }
});
