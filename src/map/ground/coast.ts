import type { Position } from 'geojson';
import * as v from 'valibot';
import { baseFile } from './openArchives';

const isRing = (value: unknown): value is readonly Position[] =>
  Array.isArray(value) && value.every(Array.isArray);
const CoastSchema = v.object({
  features: v.array(
    v.object({
      geometry: v.object({
        type: v.literal('Polygon'),
        coordinates: v.array(v.custom<readonly Position[]>(isRing)),
      }),
    }),
  ),
});

/** The outer rings of the plain coast of the world; none when it could not be loaded. */
export async function loadCoast(): Promise<readonly (readonly Position[])[]> {
  try {
    const response = await fetch(baseFile('coast.geojson'));
    const { features } = v.parse(CoastSchema, await response.json());
    return features.flatMap(({ geometry }) => geometry.coordinates.slice(0, 1));
  } catch {
    return [];
  }
}
