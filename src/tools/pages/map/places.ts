import { existsSync, readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import * as v from 'valibot';

/** A name of the base map. */
export interface PlaceName {
  readonly name: string;
  /** What it names: `town`, `sea`, `strait` … */
  readonly class: string;
  /** 1 for what is written first. */
  readonly rank: number;
  readonly minzoom: number;
  readonly maxzoom: number;
  /** One position for a point, several for a name that follows a curve. */
  readonly line: readonly Position[];
}

const position = v.array(v.number());
const NamesSchema = v.object({
  features: v.array(
    v.object({
      geometry: v.variant('type', [
        v.object({ type: v.literal('Point'), coordinates: position }),
        v.object({ type: v.literal('LineString'), coordinates: v.array(position) }),
      ]),
      properties: v.object({
        name: v.string(),
        class: v.string(),
        minzoom: v.number(),
        maxzoom: v.number(),
        rank: v.number(),
      }),
    }),
  ),
});

/** The names of the base map, first the ones to be written first; none when there is no such file. */
export function readPlaceNames(file: string): readonly PlaceName[] {
  if (!existsSync(file)) return [];
  return v
    .parse(NamesSchema, JSON.parse(readFileSync(file, 'utf8')))
    .features.map(({ geometry, properties }) => ({
      ...properties,
      line: geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates,
    }))
    .toSorted((a, b) => a.minzoom - b.minzoom || a.rank - b.rank);
}
