import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { clippedRing, MARGIN, pathData } from './clip';
import type { Frame } from './frame';

/** Natural Earth's land, in the public domain, by the scale of its drawing: 1:10 or 1:50 million. */
type Scale = '10m' | '50m';

/** From this zoom on the coast is drawn from the larger scale. */
const LARGE_SCALE_FROM = 4.6;
/** Islets that would cover less than this many square pixels are left out. */
const LEAST_AREA = 2;

/** The land within a frame as SVG path data. */
export function landPath(frame: Frame): string {
  const rings = ringsOf(frame.zoom >= LARGE_SCALE_FROM ? '10m' : '50m');
  const seen = rings.flatMap((ring) => TURNS.map((turn) => [ring, turn] as const));
  return seen
    .filter(([ring, turn]) => meets(ring, turn, frame))
    .map(([{ positions }, turn]) => {
      const pixels = positions.map(([lng = 0, lat = 0]) => frame.project([lng + turn, lat]));
      return pathData(clippedRing(pixels, frame), true);
    })
    .join('');
}

/** A ring whose longitudes run on past 180, with the box that holds it. */
interface Ring {
  readonly positions: readonly Position[];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** The same land once round the world to either side. */
const TURNS = [-360, 0, 360] as const;
const known = new Map<Scale, readonly Ring[]>();

function ringsOf(scale: Scale): readonly Ring[] {
  const rings = known.get(scale) ?? readRings(scale);
  known.set(scale, rings);
  return rings;
}

/** Whether a ring, turned, comes near the frame and is large enough to be seen there. */
function meets(ring: Ring, turn: number, frame: Frame): boolean {
  const [left, bottom] = frame.project([ring.west + turn, Math.max(ring.south, -84)]);
  const [right, top] = frame.project([ring.east + turn, Math.min(ring.north, 84)]);
  if ((right - left) * (bottom - top) < LEAST_AREA) return false;
  const isBeside = right < -MARGIN || left > frame.width + MARGIN;
  return !isBeside && bottom > -MARGIN && top < frame.height + MARGIN;
}

function readRings(scale: Scale): readonly Ring[] {
  const file = createRequire(import.meta.url).resolve(`world-atlas/land-${scale}.json`);
  const topology = v.parse(TopologySchema, JSON.parse(readFileSync(file, 'utf8')));
  return feature(topology, topology.objects.land)
    .features.flatMap(({ geometry }) => {
      if (geometry.type === 'Polygon') return geometry.coordinates;
      return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
    })
    .map(unrolled);
}

/** A ring that crosses the antimeridian runs on beyond it instead of leaping across the map. */
function unrolled(ring: readonly Position[]): Ring {
  let turn = 0;
  let last = ring[0]?.[0] ?? 0;
  const positions = ring.map(([lng = 0, lat = 0]): Position => {
    if (lng - last > 180) turn -= 360;
    else if (lng - last < -180) turn += 360;
    last = lng;
    return [lng + turn, lat];
  });
  const lngs = positions.map(([lng = 0]) => lng);
  const lats = positions.map(([, lat = 0]) => lat);
  return {
    positions,
    west: least(lngs),
    east: -least(lngs.map((lng) => -lng)),
    south: least(lats),
    north: -least(lats.map((lat) => -lat)),
  };
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}

type LandTopology = Topology<{ readonly land: GeometryCollection }>;
const HasLandSchema = v.object({ objects: v.object({ land: v.unknown() }) });
/** Trusted beyond its name: the file comes with a pinned package. */
const TopologySchema = v.custom<LandTopology>((json) => v.is(HasLandSchema, json));
