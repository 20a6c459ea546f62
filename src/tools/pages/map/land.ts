import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { clippedRing, MARGIN, pathData } from './clip';
import type { Frame, Pixel } from './frame';

/** Natural Earth's land, in the public domain, by the scale of its drawing: 1:10 or 1:50 million. */
type Scale = '10m' | '50m';

/** From this zoom on the coast is drawn from the larger scale. */
const LARGE_SCALE_FROM = 4.6;
/** Islets that would cover less than this many square pixels are left out. */
const LEAST_AREA = 2;

/** The land within a frame as SVG path data. */
export function landPath(frame: Frame): string {
  const rings = ringsOf(frame.zoom >= LARGE_SCALE_FROM ? '10m' : '50m');
  const sight = { frame, reach: reachOf(frame) };
  return rings
    .flatMap((ring) =>
      TURNS.filter((turn) => meets(ring, turn, sight)).map((turn) =>
        pathData(clippedRing(pixelsOf(ring, turn, sight), frame), true),
      ),
    )
    .join('');
}

/** A frame with the box of what is cut to it: what lies beyond is told by degrees, without laying it on the picture. */
interface Sight {
  readonly frame: Frame;
  readonly reach: Box;
}

function reachOf({ lngAt, latAt, width, height }: Frame): Box {
  return {
    west: lngAt(-MARGIN),
    east: lngAt(width + MARGIN),
    south: latAt(height + MARGIN),
    north: latAt(-MARGIN),
  };
}

/** The box that holds positions, in degrees. */
interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Part of a ring, with the box that holds it. */
interface Stretch extends Box {
  readonly positions: readonly Position[];
}

/** A ring whose longitudes run on past 180, in stretches, with the box that holds it. */
interface Ring extends Box {
  readonly stretches: readonly Stretch[];
}

/** Positions of a stretch: few enough that most of a continent lies in stretches that a frame need not look into. */
const STRETCH = 64;

/** The same land once round the world to either side. */
const TURNS = [-360, 0, 360] as const;
const known = new Map<Scale, readonly Ring[]>();

function ringsOf(scale: Scale): readonly Ring[] {
  const rings = known.get(scale) ?? readRings(scale);
  known.set(scale, rings);
  return rings;
}

/** Whether a ring, turned, comes near the frame and is large enough to be seen there. */
function meets(ring: Ring, turn: number, { frame, reach }: Sight): boolean {
  if (isBeyond(ring, turn, reach)) return false;
  const [left, bottom] = frame.project([ring.west + turn, Math.max(ring.south, -84)]);
  const [right, top] = frame.project([ring.east + turn, Math.min(ring.north, 84)]);
  return (right - left) * (bottom - top) >= LEAST_AREA;
}

/** A ring on the picture. Of a stretch beyond one of its sides, the ends are all that a cut along that side asks for. */
function pixelsOf({ stretches }: Ring, turn: number, { frame, reach }: Sight): readonly Pixel[] {
  return stretches.flatMap((stretch) => {
    const { positions } = stretch;
    const asked = isBeyond(stretch, turn, reach)
      ? [positions[0] ?? [], positions.at(-1) ?? []]
      : positions;
    return asked.map(([lng = 0, lat = 0]) => frame.project([lng + turn, lat]));
  });
}

/** Whether the whole of a box, turned, lies beyond one side of another. */
function isBeyond({ west, east, south, north }: Box, turn: number, reach: Box): boolean {
  const isBeside = east + turn < reach.west || west + turn > reach.east;
  return isBeside || north < reach.south || south > reach.north;
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
  const stretches = Array.from({ length: Math.ceil(positions.length / STRETCH) }, (_, nth) => {
    const own = positions.slice(nth * STRETCH, (nth + 1) * STRETCH);
    return { positions: own, ...boxOf(own) };
  });
  return { stretches, ...boxOf(positions) };
}

function boxOf(positions: readonly Position[]): Box {
  const lngs = positions.map(([lng = 0]) => lng);
  const lats = positions.map(([, lat = 0]) => lat);
  return {
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
