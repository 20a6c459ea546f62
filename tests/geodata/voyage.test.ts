import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parseTheme } from '../../src/data/features/parse';
import { KM_PER_NM, distanceNm } from '../../src/domain/geometry/geodesy';
import type { ThemeId } from '../../src/domain/atlas/id';
import { HOUR } from '../../src/domain/dates/time';
import type { Track } from '../../src/domain/motion/track';
import { uncertaintyAt } from '../../src/domain/motion/uncertainty';
import { positionAt, runAt, spanOf } from '../../src/domain/motion/voyage';
import { isLand } from '../../src/tools/geodata/land/land';
import { NARROWS } from '../../src/tools/geodata/land/narrows';
import { KINDS } from '../sampleKinds';

const LAYERS = ['voyage-tracks', 'voyage-stops', 'voyage-ships', 'voyage-tsushima'];
const features = parseTheme(
  'voyage' as ThemeId,
  LAYERS.map((name) => ({
    file: name,
    json: JSON.parse(readFileSync(`geodata/layers/${name}.geojson`, 'utf8')) as unknown,
  })),
  KINDS,
);
const tracks = new Map<string, Track>(
  features.flatMap(({ id, track }) => (track ? [[id, track] as const] : [])),
);

function trackOf(id: string): Track {
  const track = tracks.get(id);
  if (!track) throw new Error(`no track ${id}`);
  return track;
}

function kmBetween(a: Position, b: Position): number {
  return distanceNm(a, b) * KM_PER_NM;
}

describe('the fleet on a given day', () => {
  it.each([
    ['main', '1904-10-22T01:00Z', 'the Dogger Bank', [5, 55.3], 20],
    ['main', '1904-10-29T12:00Z', 'Vigo', [-8.75, 42.24], 5],
    ['main', '1904-11-14T12:00Z', 'Dakar', [-17.41, 14.665], 3],
    ['main', '1905-01-09T12:00Z', 'Nossi-Bé', [48.26, -13.43], 5],
    ['main', '1905-02-20T12:00Z', 'Nossi-Bé', [48.26, -13.43], 5],
    ['main', '1905-04-17T12:00Z', 'Cam Ranh', [109.2, 11.87], 12],
    ['main', '1905-05-27T05:05Z', 'the strait of Tsushima', [129.8, 34.3], 20],
    ['felkersham', '1904-12-28T12:00Z', 'Nossi-Bé', [48.26, -13.43], 5],
    ['nebogatov', '1905-05-09T07:00Z', 'the junction', [109.6, 12.7], 45],
    ['almaz', '1905-05-29T09:40Z', 'Vladivostok', [131.886, 43.11], 10],
    ['enquist', '1905-06-03T12:50Z', 'Manila', [120.95, 14.58], 12],
    ['tsushima-div1-van', '1905-05-27T05:05Z', 'the turn', [129.8, 34.345], 1],
  ])('%s on %s is at %s', (id, iso, _, place, km) => {
    const position = positionAt(trackOf(id), Date.parse(iso));
    expect(position && kmBetween(position, place)).toBeLessThan(km);
  });

  it('off Singapore on 8 April passed in sight of the town', () => {
    const position = positionAt(trackOf('main'), Date.parse('1905-04-08T07:00Z'));
    expect(position && kmBetween(position, [103.85, 1.22])).toBeLessThan(60);
  });

  it('ran from Libau to Tsushima within 1 % of 17,960 nautical miles', () => {
    const main = trackOf('main');
    const libau = main.fixes.find(({ stop }) => stop === 'main.libau');
    const run = (runAt(main, spanOf(main)[1]) ?? NaN) - (runAt(main, libau?.depart ?? NaN) ?? NaN);
    expect(Math.abs(run - 17_960) / 17_960).toBeLessThan(0.01);
  });
});

describe.each([...tracks])('%s', (_, track) => {
  const [start, end] = spanOf(track);

  it('is never on land, hour by hour', () => {
    const ashore: string[] = [];
    for (let instant = start; instant <= end; instant += HOUR) {
      const position = positionAt(track, instant);
      if (position && isLand(position) && !isInNarrows(position)) ashore.push(position.join());
    }
    expect(ashore).toEqual([]);
  });

  it('is as far off as it says at each fix at least, and never absurdly', () => {
    for (let instant = start; instant <= end; instant += HOUR) {
      const km = uncertaintyAt(track, instant);
      expect(km).toBeGreaterThan(0);
      expect(km).toBeLessThan(450);
    }
    for (const fix of track.fixes) {
      expect(uncertaintyAt(track, fix.arrive)).toBeGreaterThanOrEqual(fix.uncertaintyKm);
    }
  });
});

function isInNarrows(position: Position): boolean {
  return NARROWS.some(({ ring }) =>
    booleanPointInPolygon(position, { type: 'Polygon', coordinates: [[...ring]] }),
  );
}

it('has as many great guns in the classes of the two lines as Clarke counted', () => {
  const { classes } = JSON.parse(readFileSync('geodata/ship-classes.json', 'utf8')) as {
    classes: {
      side: string;
      features: string[];
      turrets?: { at: string; count?: number; guns: number; inches: number }[];
      battery?: { at?: string; count?: number; guns: number; inches: number }[];
    }[];
  };
  const count = (side: string, inches: number): number =>
    classes
      .filter((ship) => ship.side === side)
      .flatMap(({ features, turrets = [], battery = [] }) =>
        [...turrets, ...battery]
          .filter((guns) => guns.inches === inches)
          .map((guns) => {
            const mounts = (guns.count ?? 1) * (guns.at === 'sides' ? 2 : 1);
            return guns.guns * mounts * features.filter((id) => id.startsWith('ship-')).length;
          }),
      )
      .reduce((sum, guns) => sum + guns, 0);
  expect([12, 10, 9, 8].map((inches) => count('Russia', inches))).toEqual([26, 15, 4, 8]);
  expect([12, 10, 9, 8].map((inches) => count('Japan', inches))).toEqual([16, 1, 0, 30]);
});
