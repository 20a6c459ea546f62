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

/** `group → where it leads`, of the result that Enter takes. */
function firstOf(query: string): string {
  const found = grouped(find(query))[0]?.hits[0]?.found;
  return found ? `${found.group} → ${leadOf(found)}` : 'nothing';
}

function leadOf({ target, title }: SearchEntry): string {
  if (target.kind === 'feature') return target.feature;
  if (target.kind === 'person') return target.person;
  return target.kind === 'passage' ? target.passage : `the map at ${title}`;
}

const ships = (name: string): string => `ships → ${name}`;
const people = (name: string): string => `people → ${name}`;
const events = (name: string): string => `events → ${name}`;
const places = (name: string): string => `places → ${name}`;
const lines = (name: string): string => `lines → ${name}`;

test.each([
  // Ships that are no feature of their own, and those of the voyage, in three writings and several spellings
  ['Novik', ships('korsakov')],
  ['Новик', ships('korsakov')],
  ['ノーヴィク', ships('korsakov')],
  ['Retvizan', ships('port-arthur-outbreak')],
  ['Ретвизан', ships('port-arthur-outbreak')],
  ['Cesarevitch', ships('kiaochow-tsesarevich')],
  ['Цесаревич', ships('kiaochow-tsesarevich')],
  ['Reshitelny', ships('chefoo-ryeshitelni')],
  ['Решительный', ships('chefoo-ryeshitelni')],
  ['Рюрик', ships('ulsan')],
  ['Громобой', ships('ulsan')],
  ['Rossia', ships('ulsan')],
  ['初瀬', ships('hatsuse-yashima')],
  ['吉野', ships('yoshino-kasuga')],
  ['常陸丸', ships('hitachi-maru')],
  ['Kinshu Maru', ships('gensan-raid')],
  ['Koreets', ships('korietz')],
  ['Кореец', ships('korietz')],
  ['ワリヤーグ', ships('varyag')],
  ['Osliabia', ships('ship-oslyabya')],
  ['Suvoroff', ships('ship-knyaz-suvorov')],
  ['Imperator Alexander III', ships('ship-imperator-aleksandr-iii')],
  ['Дмитрий Донской', ships('ship-dmitri-donskoi')],
  ['敷島', ships('ship-shikishima')],
  ['信濃丸', ships('ship-shinano-maru')],
  // People, with old and new spellings, and as their enemies wrote them
  ['Kuropatkin', people('person-kuropatkin')],
  ['Kouropatkine', people('person-kuropatkin')],
  ['Куропаткин', people('person-kuropatkin')],
  ['クロパトキン', people('person-kuropatkin')],
  ['库罗帕特金', people('person-kuropatkin')],
  ['마카로프', people('person-makarov')],
  ['大山巌', people('person-oyama')],
  ['Oyama', people('person-oyama')],
  ['Stackelberg', people('person-stakelberg')],
  ['Witgeft', people('person-vitgeft')],
  ['Верещагин', people('person-vereshchagin')],
  ['Nebogatoff', people('person-nebogatov')],
  ['Felkersam', people('person-felkersham')],
  ['Enquist', people('person-enkvist')],
  ['小村寿太郎', people('person-komura')],
  ['伊藤博文', people('person-ito')],
  ['고종', people('person-gojong')],
  ['Kojong', people('person-gojong')],
  ['高橋是清', people('person-takahashi')],
  ['Jacob Schiff', people('person-schiff')],
  ['Трумпельдор', people('person-trumpeldor')],
  ['Goldszmit', people('person-korczak')],
  ['Jack London', people('person-london')],
  ['Николай II', people('person-nicholas')],
  ['Khilkov', people('person-khilkov')],
  ['Politovsky', people('person-politovsky')],
  // Events by other names
  ['Hull incident', events('dogger-bank')],
  ['Осада Порт-Артура', events('siege-port-arthur')],
  ['旅順攻囲戦', events('siege-port-arthur')],
  ['Кровавое воскресенье', events('echo-st-petersburg')],
  ['日比谷焼打事件', events('echo-tokyo')],
  ['을사늑약', events('echo-seoul')],
  ['Портсмутский мир', events('treaty-portsmouth')],
  ['朴茨茅斯條約', events('treaty-portsmouth')],
  ['Portsmouth treaty', events('treaty-portsmouth')],
  ['Высокая гора', events('203-metre-hill')],
  ['White Sashes', events('port-arthur-assault-4')],
  ['Battle of Wafangou', events('telissu')],
  ['Chemulpho bay battle', events('chemulpo-bay')],
  ['下田条約', lines('shimoda1855')],
  ['Treaty of St Petersburg', lines('stpetersburg1875')],
  ['San Francisco treaty', lines('sanfrancisco1951')],
  ['Joint Declaration 1956', lines('jointDeclaration1956')],
  ['КВЖД', lines('chinese-eastern')],
  ['満鉄', lines('south-manchurian')],
  // Places with a slip of the pen, and those that only the base map names
  ['Vladivostock', places('vladivostok-bombardment')],
  ['Port Artur', places('port-arthur-outbreak')],
  ['Mukdin', events('mukden')],
  ['海城', places('station-haicheng')],
  ['압록강', places('yalu-river')],
  ['金蘭灣', places('main.kamranh')],
  ['Cam Ranh Bay', places('main.kamranh')],
  ['쿠나시르', places('kunashiri')],
  ['満州', places('the map at Manchuria')],
  ['北海道', places('the map at Yezo (Hokkaido)')],
  ['根室', places('the map at Nemuro')],
  ['Golden Hill', places('the map at Golden Hill')],
  ['Красное море', places('the map at Red Sea')],
  ['スエズ運河', places('the map at Suez Canal')],
  ['Мадагаскар', places('the map at Madagascar')],
  // Sources by whoever wrote them
  ['Corbett', expect.stringMatching(/^sources → /)],
  ['Kuropatkin The Russian Army', expect.stringMatching(/^sources → /)],
])('%s finds %s', (query, expected) => {
  expect(firstOf(query)).toEqual(expected);
});

test('a short word is not taken for another that differs in its first letter', () => {
  expect(find('mines').map(({ found }) => found.title)).not.toContain(
    'The Chinese Eastern Railway',
  );
});

test('what the map spells in capitals is found in ordinary letters, once', () => {
  const titles = find('Chinese Empire').map(({ found }) => found.title);
  expect(titles.filter((title) => title === 'Chinese Empire')).toHaveLength(1);
});
