import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { RingIndex } from './ringIndex';

/** Natural Earth's land at 1:10 million, in the public domain. */
const LAND_FILE = createRequire(import.meta.url).resolve('world-atlas/land-10m.json');

let land: RingIndex | undefined;

/** Whether a position is on land; the first call reads 4 MB and takes about half a second. */
export function isLand(position: Position): boolean {
  land ??= new RingIndex(landRings());
  return land.holds(position);
}

function landRings(): readonly (readonly Position[])[] {
  const topology = v.parse(TopologySchema, JSON.parse(readFileSync(LAND_FILE, 'utf8')));
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates;
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  });
}

type LandTopology = Topology<{ readonly land: GeometryCollection }>;
const HasLandSchema = v.object({ objects: v.object({ land: v.unknown() }) });
/** Trusted beyond its name: the file comes with a pinned package. */
const TopologySchema = v.custom<LandTopology>((json) => v.is(HasLandSchema, json));
