import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTheme } from '../../src/data/features/parse';
import { armiesAt, armyText } from '../../src/domain/motion/army';
import { createAtlas } from '../../src/domain/atlas/atlas';
import { commanderAt } from '../../src/domain/motion/command';
import { KM_PER_NM, distanceNm } from '../../src/domain/geometry/geodesy';
import type { ThemeId } from '../../src/domain/atlas/id';
import { isShownAt } from '../../src/domain/reading/moment';
import { standingOf } from '../../src/domain/motion/front';
import { positionAt } from '../../src/domain/motion/voyage';
import { sampleAtlas } from '../sampleAtlas';
import { KINDS } from '../sampleKinds';

const features = parseTheme(
  'campaigns' as ThemeId,
  [
    {
      file: 'campaigns',
      json: JSON.parse(readFileSync('geodata/layers/campaigns.geojson', 'utf8')) as unknown,
    },
  ],
  KINDS,
);
const atlas = createAtlas({ meta: sampleAtlas().meta, articles: [], sources: [], features });
const byId = new Map(features.map((feature) => [String(feature.id), feature]));
const noon = (day: string): number => Date.parse(`${day}T12:00Z`);

describe('an army on a given day', () => {
  it.each([
    ['army-japan-first', '1904-05-01', 'the Yalu', [124.48, 40.2], 10],
    ['army-japan-first', '1904-05-20', 'Fenghuangcheng', [124.07, 40.45], 10],
    ['army-japan-first', '1904-07-17', 'Motien Pass', [123.65, 40.99], 15],
    ['army-japan-second', '1904-05-26', 'Nanshan', [121.71, 39.08], 8],
    ['army-japan-second', '1904-07-24', 'Tashihchiao', [122.5, 40.63], 12],
    ['army-japan-second', '1904-08-31', 'Shoushanpu', [123.08, 41.21], 12],
    ['army-japan-third', '1904-12-05', 'Port Arthur', [121.25, 38.83], 12],
    ['army-japan-third', '1905-03-07', 'north-west of Mukden', [123.25, 41.88], 15],
    ['army-japan-fourth', '1904-07-31', 'Hsimucheng', [122.93, 40.72], 10],
    ['army-japan-yalu', '1905-02-24', 'Chinghocheng', [124.09, 41.43], 15],
    ['army-russia-eastern', '1904-05-01', 'the Yalu', [124.47, 40.2], 10],
    ['army-russia-southern', '1904-06-14', 'Telissu', [122.05, 39.78], 10],
    ['army-russia-manchurian', '1904-09-20', 'Mukden', [123.43, 41.79], 20],
    ['army-russia-second', '1905-01-27', 'Sandepu', [123.0, 41.52], 20],
  ])('%s on %s is near %s', (id, day, _, [lng, lat], km) => {
    const track = byId.get(id)?.track;
    const position = track && positionAt(track, noon(day));
    expect(distanceNm(position ?? [0, 0], [lng ?? 0, lat ?? 0]) * KM_PER_NM).toBeLessThan(km);
  });

  it.each([
    ['army-russia-eastern', '1904-05-01', 'Mikhail Zasulich'],
    ['army-russia-eastern', '1904-07-17', 'Fyodor Keller'],
    ['army-russia-second', '1905-01-27', 'Oskar Grippenberg'],
    ['army-russia-second', '1905-03-05', 'Alexander Kaulbars'],
    ['army-russia-third', '1905-03-05', 'Alexander Bilderling'],
    ['army-russia-first', '1905-03-01', 'Nikolai Linevich'],
    ['army-russia-first', '1905-06-01', 'Alexei Kuropatkin'],
    ['army-japan-fourth', '1904-06-10', 'Kawamura Kageaki'],
    ['army-japan-fourth', '1904-08-30', 'Nozu Michitsura'],
  ])('%s on %s is under %s', (id, day, name) => {
    const army = byId.get(id);
    expect(army && commanderAt(army, noon(day))).toBe(name);
  });

  it('is named by its place', () => {
    const words = armiesAt(atlas, noon('1904-07-20')).map(({ feature, place }) => [
      String(feature.id),
      place,
    ]);
    expect(Object.fromEntries(words)).toMatchObject({
      'army-japan-second': 'near Kaiping',
      'army-russia-manchurian': 'near Liaoyang',
      'army-russia-southern': 'near Tashihchiao',
    });
    const first = byId.get('army-japan-first');
    expect(first && armyText(atlas, first, noon('1904-06-25'))).toMatch(
      /^on the march from Fenghuangcheng to Motien Pass, \d+ km out$/,
    );
  });
});

describe('the front', () => {
  const shownOn = (day: string) =>
    [...standingOf(atlas)]
      .filter(([id, when]) => String(id).includes('kwantung') || isShownAt(when, noon(day)))
      .flatMap(([id]) => (String(id).includes('kwantung') ? [] : [String(id)]));

  it.each([
    ['1904-04-20', ['front-yalu']],
    ['1904-07-15', ['front-june-1904', 'front-july-1904']],
    ['1905-01-01', ['front-september-1904', 'front-sha-ho']],
    ['1905-07-01', ['front-mukden', 'front-ssupingkai']],
    ['1905-09-20', []],
  ])('on %s is drawn by the present line and the ghost of the last', (day, ids) => {
    expect(shownOn(day)).toEqual(ids);
  });

  it('has Japan on its right hand', () => {
    const lines = features.filter(
      ({ kind, geometry }) => kind.form === 'front' && geometry !== null,
    );
    expect(lines).toHaveLength(12);
    for (const { belligerents, place } of lines) {
      expect(belligerents.map(({ side }) => side)).toEqual(['Japan', 'Russia']);
      expect(place?.radiusKm).toBeGreaterThan(0);
    }
  });
});
