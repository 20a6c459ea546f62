import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../../src/tools/basemap/tiles/archive';
import { outputFolder } from '../../../../src/tools/basemap/folders';
import { groundAt } from '../ground';
import { covers, featuresOf, readVectorTile, tileAt } from '../vectorTile';

const powers = openArchive(`${outputFolder}powers.pmtiles`);
const coast = {
  world: openArchive(`${outputFolder}world.pmtiles`),
  detail: openArchive(`${outputFolder}detail.pmtiles`),
};

async function holding(lng: number, lat: number, date: string) {
  const tile = tileAt([lng, lat], 6);
  const all = featuresOf(await readVectorTile(powers, tile), 'power');
  return all
    .filter((feature) => covers(feature, tile, [lng, lat]))
    .map(({ properties }) => properties)
    .filter(({ from, to }) => String(from) <= date && date < String(to));
}

const CITIES = [
  ['St Petersburg', 30.32, 59.93, 'rus_empire'],
  ['Moscow', 37.62, 55.75, 'rus_empire'],
  ['Kiev', 30.52, 50.45, 'rus_empire'],
  ['Tiflis', 44.8, 41.7, 'rus_empire'],
  ['Kars', 43.1, 40.6, 'rus_empire'],
  ['Irkutsk', 104.28, 52.29, 'rus_empire'],
  ['Vladivostok', 131.93, 43.15, 'rus_empire'],
  ['Tashkent', 69.25, 41.3, 'rus_empire'],
  ['Samarkand', 66.97, 39.65, 'rus_empire'],
  ['Bukhara', 64.42, 39.77, 'rus_bukhara'],
  ['Khiva', 60.36, 41.38, 'rus_khiva'],
  ['Helsingfors', 24.94, 60.2, 'rus_finland'],
  ['Viborg', 28.75, 60.72, 'rus_finland'],
  ['Warsaw', 21.01, 52.23, 'rus_poland'],
  ['Lodz', 19.46, 51.77, 'rus_poland'],
  ['Cracow', 19.94, 50.05, 'austria_hungary'],
  ['Lemberg', 24.03, 49.84, 'austria_hungary'],
  ['Czernowitz', 25.94, 48.29, 'austria_hungary'],
  ['Posen', 16.92, 52.4, 'germany'],
  ['Königsberg', 20.5, 54.7, 'germany'],
  ['Strasburg', 7.74, 48.58, 'germany'],
  ['Hadersleben', 9.4, 55.23, 'germany'],
  ['Peking', 116.4, 39.9, 'qing'],
  ['Mukden', 123.43, 41.8, 'qing'],
  ['Harbin', 126.63, 45.75, 'qing'],
  ['Newchwang', 122.27, 40.66, 'qing'],
  ['Urga', 106.9, 47.92, 'qing_outer_mongolia'],
  ['Lhasa', 91.12, 29.65, 'qing_tibet'],
  ['Kyzyl', 94.45, 51.72, 'qing_tuva'],
  ['Port Arthur', 121.24, 38.82, 'kwantung'],
  ['Dalny', 121.63, 38.92, 'kwantung'],
  ['Weihaiwei', 122.12, 37.5, 'weihaiwei'],
  ['Tsingtau', 120.33, 36.08, 'kiaochow'],
  ['Kwangchowwan', 110.4, 21.2, 'kwangchowwan'],
  ['Hong Kong', 114.17, 22.38, 'uk_hongkong'],
  ['Seoul', 126.98, 37.57, 'korea'],
  ['Ping-yang', 125.75, 39.03, 'korea'],
  ['Antung', 124.37, 40.13, 'qing'],
  ['Wiju', 124.54, 40.19, 'korea'],
  ['The left bank below Antung', 124.39, 40.04, 'korea'],
  ['The right bank below Antung', 124.33, 40.02, 'qing'],
  ['Tatungkou', 124.12, 39.88, 'qing'],
  ['Yongampo', 124.38, 39.93, 'korea'],
  ['Sin-do, in the mouth of the Yalu', 124.22, 39.808, 'korea'],
  ['Tokyo', 139.7, 35.7, 'japan'],
  ['Naha', 127.7, 26.23, 'japan'],
  ['Taihoku', 121.52, 25.05, 'jpn_formosa'],
  ['Etorofu', 147.9, 45.05, 'jpn_kurils'],
  ['Aleksandrovsk on Sakhalin', 142.2, 50.9, 'rus_empire'],
  ['Korsakov', 142.8, 46.66, 'rus_empire'],
  ['Singapore', 103.82, 1.35, 'uk_malaya'],
  ['Saigon', 106.7, 10.78, 'fr_indochina'],
  ['Angkor', 103.86, 13.5, 'siam'],
  ['Bangkok', 100.5, 13.8, 'siam'],
  ['Batavia', 106.85, -6.25, 'nl_indies'],
  ['Manila', 121.05, 14.6, 'us_philippines'],
  ['Goa', 74.0, 15.4, 'pt_india'],
  ['Lahej by Aden', 44.88, 13.06, 'uk_aden'],
  ['Sanaa', 44.2, 15.35, 'ottoman'],
  ['Mecca', 39.83, 21.42, 'ottoman'],
  ['Medina', 39.6, 24.47, 'ottoman'],
  ['Hofuf', 49.58, 25.38, 'ottoman'],
  ['Riyadh', 46.7, 24.65, 'arabia'],
  ['Hail', 41.7, 27.5, 'arabia'],
  ['Constantinople', 28.95, 41.02, 'ottoman'],
  ['Salonica', 22.95, 40.65, 'ottoman'],
  ['Rhodes', 28.0, 36.2, 'ottoman'],
  ['Canea', 24.02, 35.45, 'crete'],
  ['Tripoli', 13.2, 32.8, 'ottoman'],
  ['Djibouti', 42.9, 11.5, 'fr_somaliland'],
  ['Massawa', 39.3, 15.6, 'it_eritrea'],
  ['Dakar', -17.35, 14.75, 'fr_west_africa'],
  ['Duala', 9.75, 4.1, 'de_kamerun'],
  ['Dikwa', 13.92, 12.03, 'de_kamerun'],
  ['Yola', 12.45, 9.2, 'uk_africa'],
  ['Lüderitz Bay', 15.25, -26.65, 'de_africa_sw'],
  ['Cape Town', 18.6, -33.95, 'uk_africa'],
  ['Lourenço Marques', 32.5, -25.9, 'pt_mozambique'],
  ['Nossi-Be', 48.26, -13.32, 'fr_madagascar'],
  ['Boma', 13.1, -5.8, 'congo_free_state'],
  ['Christiania', 10.75, 59.95, 'sweden_norway'],
  ['Dublin', -6.3, 53.35, 'uk'],
  ['Odessa', 30.7, 46.48, 'rus_empire'],
  ['Baku', 49.8, 40.4, 'rus_empire'],
  ['Omsk', 73.4, 55.0, 'rus_empire'],
  ['Khabarovsk', 135.1, 48.5, 'rus_empire'],
  ['Riga', 24.15, 56.95, 'rus_empire'],
  ['Minsk', 27.55, 53.9, 'rus_empire'],
  ['Berlin', 13.4, 52.5, 'germany'],
  ['Hamburg', 10.0, 53.55, 'germany'],
  ['Vienna', 16.4, 48.2, 'austria_hungary'],
  ['Budapest', 19.1, 47.5, 'austria_hungary'],
  ['London', -0.2, 51.5, 'uk'],
  ['Edinburgh', -3.3, 55.9, 'uk'],
  ['Canton', 113.3, 23.15, 'qing'],
  ['Shanghai', 121.4, 31.2, 'qing'],
  ['Kirin', 126.55, 43.85, 'qing'],
  ['Nagasaki', 129.9, 32.78, 'japan'],
  ['Hakodate', 140.75, 41.8, 'japan'],
  ['Wiju', 124.55, 40.19, 'korea'],
  ['Fusan', 129.05, 35.15, 'korea'],
  ['Hanoi', 105.85, 21.0, 'fr_indochina'],
  ['Phnom Penh', 104.9, 11.55, 'fr_indochina'],
  ['Surabaya', 112.7, -7.3, 'nl_indies'],
  ['Bagdad', 44.4, 33.3, 'ottoman'],
  ['Jerusalem', 35.2, 31.78, 'ottoman'],
  ['Panama', -79.5, 9.05, 'panama'],
] as const;

describe('the powers of February 1904', () => {
  it.each(CITIES)('%s', async (_name, lng, lat, id) => {
    const found = await holding(lng, lat, '1904-02-08');
    expect(found.map((power) => power.id)).toEqual([id]);
  });

  it.each(CITIES)('%s says what it is', async (_name, lng, lat) => {
    for (const power of await holding(lng, lat, '1904-02-08')) {
      expect(Object.keys(power).sort()).toEqual(['from', 'holder', 'id', 'name', 'status', 'to']);
    }
  });
});

describe('the shores', () => {
  /** How much of the land within a box, judged by a grid of points, some power holds. */
  async function shareHeld([west, south, east, north]: readonly [number, number, number, number]) {
    let [land, held] = [0, 0];
    for (let i = 0; i < 40; i++) {
      for (let j = 0; j < 40; j++) {
        const place = [
          west + ((east - west) * i) / 40,
          south + ((north - south) * j) / 40,
        ] as const;
        if ((await groundAt(coast, place)) !== 'land') continue;
        land += 1;
        if ((await holding(...place, '1904-02-08')).length > 0) held += 1;
      }
    }
    return held / land;
  }

  it.each([
    ['the fjords of Norway', [4.8, 59, 7.8, 62]],
    ['the Aegean', [22.5, 36.5, 28, 40]],
    ['the west of Korea', [125.5, 34, 127.5, 38]],
    ['the mouth of the Yalu', [123.8, 39.7, 125, 40.3]],
  ] as const)('along %s no land is left without a power', async (_name, box) => {
    expect(await shareHeld(box)).toBeGreaterThan(0.95);
  });
});

describe('the clock', () => {
  it.each([
    ['Port Arthur', 121.24, 38.82, '1905-09-04', 'kwantung', 'Russia', 'leased territory'],
    ['Port Arthur', 121.24, 38.82, '1905-09-05', 'kwantung', 'Japan', 'leased territory'],
    ['Korsakov', 142.8, 46.66, '1905-09-04', 'rus_empire', 'Russia', 'empire'],
    ['Korsakov', 142.8, 46.66, '1905-09-05', 'jpn_karafuto', 'Japan', 'colony'],
    ['Seoul', 126.98, 37.57, '1905-11-16', 'korea', 'Korea', 'state'],
    ['Seoul', 126.98, 37.57, '1905-11-17', 'korea', 'Japan', 'protectorate'],
    ['Christiania', 10.75, 59.95, '1905-10-26', 'norway', 'Norway', 'state'],
  ])('%s %f %f on %s', async (_name, lng, lat, date, id, holder, status) => {
    const found = await holding(lng, lat, date);
    expect(found).toMatchObject([{ id, holder, status }]);
  });
});

describe('the borders', () => {
  async function borders(lng: number, lat: number, date: string) {
    const all = featuresOf(await readVectorTile(powers, tileAt([lng, lat], 5)), 'border');
    return all
      .map(({ properties }) => properties)
      .filter(({ from, to }) => String(from) <= date && date < String(to));
  }

  it('follow the lower Yalu as drawn by hand, and the Tumen as the modern line does', async () => {
    expect(await borders(124.5, 40.19, '1904-05-01')).toContainEqual(
      expect.objectContaining({ kind: 'frontier', certainty: 'drawn', within: 2 }),
    );
    const tumen = await borders(130.3, 42.6, '1904-05-01');
    expect(new Set(tumen.map(({ certainty }) => certainty))).toEqual(new Set(['modern line']));
  });

  it('part Sakhalin at 50° N only after Portsmouth', async () => {
    expect(await borders(143, 50.01, '1905-09-04')).toEqual([]);
    expect(await borders(143, 50.01, '1905-09-05')).toMatchObject([
      { kind: 'frontier', certainty: 'drawn' },
    ]);
  });
});
