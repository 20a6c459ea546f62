import { readFileSync } from 'node:fs';
import destination from '@turf/destination';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/tools/basemap/tiles/archive';
import { outputFolder } from '../../../src/tools/basemap/folders';
import { type Ground, groundAt } from './ground';

const coast = {
  world: openArchive(`${outputFolder}world.pmtiles`),
  detail: openArchive(`${outputFolder}detail.pmtiles`),
};

const Point = v.object({
  type: v.literal('Point'),
  coordinates: v.tuple([v.number(), v.number()]),
});
const Features = v.object({
  features: v.array(
    v.object({
      id: v.string(),
      geometry: v.nullish(v.looseObject({ type: v.string() })),
      properties: v.looseObject({ kind: v.optional(v.string()), class: v.optional(v.string()) }),
    }),
  ),
});

/** The points of a file of the atlas whose kind or class is one of these; all without a list. */
function points(file: string, kinds?: RegExp) {
  const { features } = v.parse(Features, JSON.parse(readFileSync(`geodata/${file}`, 'utf8')));
  return features.flatMap(({ id, geometry, properties: { kind, class: of } }) => {
    const point = v.safeParse(Point, geometry);
    const isWanted = kinds?.test(kind ?? of ?? '') ?? true;
    return point.success && isWanted ? [{ id, at: point.output.coordinates }] : [];
  });
}

/** What lies within a distance of a place, in km: the place itself and eight points round it. */
async function groundsWithin(km: number, at: readonly [number, number]): Promise<Set<Ground>> {
  const round = Array.from({ length: 8 }, (_, step) => {
    const [lng = 0, lat = 0] = destination([...at], km, step * 45 - 180).geometry.coordinates;
    return [lng, lat] as const;
  });
  return new Set(await Promise.all([at, ...round].map((place) => groundAt(coast, place))));
}

/** What the atlas itself says of hundreds of places, against the drawn coast. */
describe('the coast agrees with the atlas', () => {
  it.each([
    ['labels.geojson', /^(town|village|hill|peak|pass|fort|battery)$/, 350],
    [
      'places.geojson',
      /city|town|capital|village|fortress|station|hill|battlefield|junction|pass$/,
      60,
    ],
    ['layers/railway-stations.geojson', undefined, 180],
    ['layers/battles.geojson', /^(land-battle|siege|assault)$/, 20],
  ] as const)('%s: what stands on land is on land', async (file, kinds, least) => {
    const places = points(file, kinds);
    expect(places.length).toBeGreaterThan(least);
    const astray: string[] = [];
    for (const { id, at } of places) if ((await groundAt(coast, at)) !== 'land') astray.push(id);
    expect(astray).toEqual([]);
  });

  it('the fleet’s stops are afloat', async () => {
    const places = points('layers/voyage-stops.geojson');
    expect(places.length).toBeGreaterThan(80);
    const aground: string[] = [];
    for (const { id, at } of places) if ((await groundAt(coast, at)) !== 'sea') aground.push(id);
    expect(aground).toEqual([]);
  });

  it('ships fought and sank in the sea, or in a harbour’s narrows', async () => {
    const places = points('layers/battles.geojson', /^(naval-action|wreck)$/);
    expect(places.length).toBeGreaterThan(15);
    const astray: string[] = [];
    for (const { id, at } of places) {
      if (!(await groundsWithin(0.6, at)).has('sea')) astray.push(id);
    }
    expect(astray).toEqual([]);
  });
});
