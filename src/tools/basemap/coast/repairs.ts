import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, LineString, Polygon, Position } from 'geojson';
import * as v from 'valibot';
import { dataFolder } from '../folders';
import { Obstacle } from '../obstacle';
import { insideAny } from '../rivers/reservoirs';
import { runsOf } from '../rivers/restoredRivers';
import type { River } from '../rivers/rivers';
import { spliced, welded } from './ringSurgery';
import { shoreLevel, type Shoreline } from './shoreline';

const Point = v.tuple([v.number(), v.number()]);
const common = {
  name: v.string(),
  /** The year since which the modern shore is as it is; for a canal, since which there is one; absent where only GSHHG is wanting. */
  since: v.optional(v.number()),
  note: v.optional(v.string()),
};
const Repair = v.variant('repair', [
  v.strictObject({
    repair: v.literal('weld'),
    ...common,
    polygons: v.tuple([v.number(), v.number()]),
  }),
  v.strictObject({
    repair: v.literal('splice'),
    ...common,
    polygon: v.number(),
    /** Islets that the new shore takes in. */
    swallows: v.optional(v.array(v.number()), []),
    /** Whether the new shore is the banks of a river that was drawn as a line. */
    river: v.optional(v.literal(true)),
  }),
  v.strictObject({ repair: v.picklist(['land', 'lake', 'canal']), ...common }),
]);

const Repairs = v.object({
  features: v.array(
    v.object({
      properties: Repair,
      geometry: v.variant('type', [
        v.object({ type: v.literal('MultiPoint'), coordinates: v.tuple([Point, Point]) }),
        v.object({ type: v.literal('LineString'), coordinates: v.array(Point) }),
        v.object({ type: v.literal('Polygon'), coordinates: v.tuple([v.array(Point)]) }),
      ]),
    }),
  ),
});

type Repair = v.InferOutput<typeof Repairs>['features'][number];

const repairs: readonly Repair[] = v.parse(
  Repairs,
  JSON.parse(readFileSync(join(dataFolder, 'repairs.geojson'), 'utf8')),
).features;

/** The canals of 1904, which GSHHG has only as modern ones. */
export function canals(): readonly Feature<LineString>[] {
  return repairs.flatMap(({ properties: { repair, name }, geometry }) =>
    repair === 'canal' && geometry.type === 'LineString'
      ? [{ type: 'Feature', properties: { kind: 'canal', name, level: 1 }, geometry }]
      : [],
  );
}

/** Rivers without the stretches that a repair draws with their banks. */
export function withoutDrawnBanks(rivers: readonly River[]): readonly River[] {
  const banks = repairs.flatMap(({ properties, geometry }): Polygon[] =>
    properties.repair === 'splice' && properties.river === true && geometry.type === 'LineString'
      ? [
          {
            type: 'Polygon',
            coordinates: [[...geometry.coordinates, ...geometry.coordinates.slice(0, 1)]],
          },
        ]
      : [],
  );
  const isBetween = insideAny(banks);
  return rivers.flatMap(({ level, line }) =>
    runsOf(line, (point) => !isBetween(point)).map((run) => ({ level, line: run })),
  );
}

/** The shorelines as they ran in 1904 wherever dredgers and dykes have changed them since. */
export function repaired(shorelines: readonly Shoreline[]): readonly Shoreline[] {
  return repairs.reduce(mended, shorelines);
}

function mended(
  shorelines: readonly Shoreline[],
  { properties, geometry }: Repair,
): readonly Shoreline[] {
  if (properties.repair === 'splice' && geometry.type === 'LineString') {
    const { polygon, swallows } = properties;
    const ring = spliced(ringOf(shorelines, polygon), geometry.coordinates);
    return shorelines
      .filter(({ id }) => !swallows.includes(id))
      .map((each) => (each.id === polygon ? { ...each, ring } : each));
  }
  if (properties.repair === 'weld' && geometry.type === 'MultiPoint') {
    return joined(shorelines, properties.polygons, geometry.coordinates);
  }
  if (geometry.type !== 'Polygon') return shorelines;
  const level = properties.repair === 'lake' ? shoreLevel.lake : shoreLevel.land;
  return [...shorelines, { id: -1, level, ring: geometry.coordinates[0] }];
}

function joined(
  shorelines: readonly Shoreline[],
  [one, other]: readonly [number, number],
  gates: readonly [Position, Position],
): readonly Shoreline[] {
  const eastward = ([lng = 0, lat = 0]: Position): Position => [(lng + 360) % 360, lat];
  const [north, south] = [eastward(gates[0]), eastward(gates[1])];
  const ring = welded(ringOf(shorelines, one), ringOf(shorelines, other), [north, south]);
  const isSwallowed = insideAny([boxAround(north, south)]);
  return shorelines
    .filter(({ id, ring: [first] }) => id !== other && (id === one || !isSwallowed(first)))
    .map((each) => (each.id === one ? { ...each, ring } : each));
}

/** The islands of the drowned valley lie in the box whose corners are the gates. */
function boxAround([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): Polygon {
  const [west, east] = [Math.min(x0, x1) - 0.1, Math.max(x0, x1)];
  const [south, north] = [Math.min(y0, y1) + 0.03, Math.max(y0, y1) - 0.02];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function ringOf(shorelines: readonly Shoreline[], id: number): readonly Position[] {
  const found = shorelines.find((each) => each.id === id);
  if (found === undefined) throw new Obstacle(`GSHHG has no polygon ${String(id)} to repair.`);
  return found.ring;
}
