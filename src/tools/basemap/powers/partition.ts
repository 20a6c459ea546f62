import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { readAdminUnits } from './adminUnits';
import { collection, mapshape } from '../mapshaper';
import { nearestTerritory, type Settled } from './nearestTerritory';
import { report } from '../progress';
import { handDrawn } from './territories';

/** The land as arcs, so that neighbours share their border. */
export type PartedLand = Topology<{ powers: GeometryCollection<{ t: string }> }>;

const isObject = (value: unknown) => typeof value === 'object' && value !== null;
const Areas = v.custom<FeatureCollection<Polygon | MultiPolygon, { readonly t: string }>>(isObject);
const Pieces = v.custom<FeatureCollection<Polygon | MultiPolygon, Settled>>(isObject);
const Parted = v.custom<PartedLand>(isObject);

/** The size, in degrees, of the squares that a stretch of shore is cut into before it is given away. */
const cellSize = 2;

/**
 * The land of the world parted among the territories of 1904: modern provinces, changed where a line
 * is drawn by hand, then led to the true coast, with what lies beyond the provinces' own coast given
 * to the nearest.
 */
export async function partedLand(land: readonly Feature[]): Promise<PartedLand> {
  report('parting the world among the powers');
  const mosaic = v.parse(Areas, await mosaicOf());
  report('leading the powers to the coast');
  const [fitted, rest] = await fittedTo(land, mosaic);
  report(`giving away ${String(rest.features.length)} pieces of shore`);
  const given = await nearestTerritory(mosaic.features, rest.features);
  const whole = await mapshape(
    [
      '-i fitted.json given.json combine-files',
      '-merge-layers target=fitted,given name=powers force',
      '-dissolve2 t',
      '-o powers.json format=topojson no-quantization',
    ],
    { 'fitted.json': fitted, 'given.json': collection(given) },
  );
  return v.parse(Parted, whole('powers.json'));
}

async function mosaicOf(): Promise<unknown> {
  const made = await mapshape(
    [
      '-i units.json hand.json combine-files',
      '-union target=units,hand name=mosaic',
      '-filter "!!a3"',
      `-each "t = hand && of.split(' ').includes(a3) ? hand : t"`,
      '-dissolve t',
      '-o mosaic.json format=geojson',
    ],
    {
      'units.json': collection(readAdminUnits()),
      'hand.json': collection(handDrawn.flatMap(handArea)),
    },
  );
  return made('mosaic.json');
}

async function fittedTo(land: readonly Feature[], mosaic: unknown) {
  const made = await mapshape(
    [
      '-i mosaic.json land.json cells.json shores.json combine-files',
      '-erase target=land source=mosaic + name=rest',
      '-each target=rest "rest = 1"',
      '-union target=rest,cells,shores name=pieces',
      '-filter "rest === 1"',
      '-explode',
      '-clip target=mosaic source=land name=fitted',
      '-o target=fitted fitted.json format=geojson',
      '-o target=pieces pieces.json format=geojson',
    ],
    {
      'mosaic.json': mosaic,
      'land.json': collection(land),
      'cells.json': collection(cells()),
      'shores.json': collection(handDrawn.flatMap(shoreArea)),
    },
  );
  return [made('fitted.json'), v.parse(Pieces, made('pieces.json'))] as const;
}

function handArea({ properties, geometry }: (typeof handDrawn)[number]): readonly Feature[] {
  if (properties.kind === 'zone') return [];
  const { territory, of } = properties;
  return [{ type: 'Feature', properties: { hand: territory, of: of.join(' ') }, geometry }];
}

function shoreArea({ properties, geometry }: (typeof handDrawn)[number]): readonly Feature[] {
  if (properties.kind === 'zone' || properties.shore !== true) return [];
  return [{ type: 'Feature', properties: { t: properties.territory }, geometry }];
}

function cells(): readonly Feature[] {
  return Array.from({ length: (360 / cellSize) * (146 / cellSize) }, (_, i) => {
    const west = -180 + (i % (360 / cellSize)) * cellSize;
    const south = -60 + Math.floor(i / (360 / cellSize)) * cellSize;
    const ring: Position[] = [
      [west, south],
      [west, south + cellSize],
      [west + cellSize, south + cellSize],
      [west + cellSize, south],
      [west, south],
    ];
    const geometry: Polygon = { type: 'Polygon', coordinates: [ring] };
    return { type: 'Feature', properties: { cell: i }, geometry };
  });
}
