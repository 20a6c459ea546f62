import { join } from 'node:path';
import bbox from '@turf/bbox';
import simplify from '@turf/simplify';
import type { Feature, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { always, bordersOf } from './borders';
import { unpacked } from '../debian';
import { steadyGzip } from '../tiles/gzip';
import { onThisTurn } from '../tiles/longitude';
import { collection, mapshape } from '../mapshaper';
import type { Bounds } from '../tiles/mercator';
import { partedLand, type PartedLand } from './partition';
import { PMTilesWriter, tileType } from '../tiles/pmtilesWriter';
import { report } from '../progress';
import { repaired } from '../coast/repairs';
import { within } from '../coast/ringSurgery';
import { inlandSeas, readShorelines, shoreLevel, type Shoreline } from '../coast/shoreline';
import { handDrawn, territories } from './territories';
import { cutTiles, type Layer } from '../tiles/vectorTiles';

/** The last zoom; a step of its tiles' grid is then 150 m at the equator. */
const maxZoom = 6;
/** Degrees by which the coast may be simplified for that zoom. */
const coarseness = 0.0025;
/** Islands that are smaller, in degrees, are too small to be coloured at that zoom. */
const smallest = 0.05;
/** GSHHG's number of the mainland that holds the inland seas. */
const eurasia = 0;
const thisSide: Bounds = [-180, -90, 180, 90];
const farSide: Bounds = [180, -90, 540, 90];
const wholeWorld: Bounds = [-180, -60, 180, 85.051129];

/** The archive of the powers of 1904, their borders and their leased territories. */
export async function buildPowers(): Promise<{ powers: Uint8Array }> {
  report('reading the shorelines');
  const gshhg = join(unpacked('gmt-gshhg-full'), 'usr/share/gmt-gshhg/binned_GSHHS_f.nc');
  const land = landOf(repaired(await readShorelines(gshhg)));
  const parted = await partedLand(land);
  report('cutting the powers into tiles');
  const layers = [
    layer('power', powersOf(parted), 6),
    layer('border', bordersOf(parted), 1),
    layer('lease', await leases(land), 2),
  ];
  const writer = new PMTilesWriter(description(layers), await steadyGzip());
  const everywhere = { maxZoom, wanted: () => true, mark: () => null };
  await cutTiles(layers, everywhere, (tile, bytes) => {
    writer.add(tile, bytes);
  });
  return { powers: writer.finish() };
}

function layer(name: string, features: readonly Feature[], tolerance: number): Layer {
  return { name, features, tolerance, firstZoom: () => 0 };
}

/** The coasts, coarser, and cut at 180° as the powers are; nothing of Antarctica or the inland seas. */
function landOf(shorelines: readonly Shoreline[]): readonly Feature<Polygon>[] {
  const seas = shorelines.filter(({ id }) => inlandSeas.includes(id)).map(({ ring }) => [...ring]);
  return shorelines.flatMap(({ id, level, ring }) => {
    const placed = onThisTurn(ring);
    const [west, south, east, north] = bbox({ type: 'LineString', coordinates: placed });
    if (level !== shoreLevel.land || south < -60) return [];
    if (Math.max(east - west, north - south) < smallest) return [];
    const rings = east <= 180 ? [placed] : [within(placed, thisSide), within(placed, farSide)];
    return rings.map((each, i) =>
      coarser([onThisTurn(each), ...(id === eurasia && i === 0 ? seas : [])]),
    );
  });
}

function coarser(coordinates: Position[][]): Feature<Polygon> {
  return simplify(
    { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } },
    { tolerance: coarseness, mutate: true },
  );
}

function powersOf(parted: PartedLand): readonly Feature[] {
  return feature(parted, parted.objects.powers).features.flatMap(({ properties, geometry }) => {
    const known = territories.find(({ territory }) => territory === properties.t);
    return (known?.tenures ?? []).map((tenure) => ({
      type: 'Feature' as const,
      properties: tenureProperties(tenure),
      geometry,
    }));
  });
}

type Tenure = (typeof territories)[number]['tenures'][number];

function tenureProperties({ power, name, status, holder, from, to }: Tenure) {
  return { id: power, name, status, holder, from: from ?? always.from, to: to ?? always.to };
}

/** The leased territories and the neutral ground as their treaties bound them, clipped to the coast. */
async function leases(land: readonly Feature[]): Promise<readonly Feature[]> {
  const drawn = handDrawn.flatMap(({ properties, geometry }) =>
    leaseProperties(properties).map((each) => ({ type: 'Feature', properties: each, geometry })),
  );
  const clipped = await mapshape(
    [
      '-i leases.json land.json combine-files',
      '-clip target=leases source=land',
      '-o target=leases leases.json format=geojson',
    ],
    { 'leases.json': collection(drawn), 'land.json': collection(land) },
  );
  return featuresIn(clipped('leases.json'));
}

function leaseProperties(properties: (typeof handDrawn)[number]['properties']) {
  const { withinKm } = properties;
  if (properties.kind === 'zone') {
    const { zone, name, from, to } = properties;
    return [{ id: zone, name, status: 'neutral ground', holder: 'China', from, to, withinKm }];
  }
  const tenures = territories.find(({ territory }) => territory === properties.territory)?.tenures;
  return (tenures ?? [])
    .filter(({ status }) => status === 'leased territory')
    .map((tenure) => ({ ...tenureProperties(tenure), withinKm }));
}

function featuresIn(file: unknown): readonly Feature[] {
  return isCollection(file) ? file.features : [];
}

function isCollection(file: unknown): file is { readonly features: readonly Feature[] } {
  return typeof file === 'object' && file !== null && 'features' in file;
}

function description(layers: readonly Layer[]) {
  const texts = { id: 'String', name: 'String', status: 'String', holder: 'String' };
  const fields = { ...texts, from: 'String', to: 'String', kind: 'String', certainty: 'String' };
  return {
    type: tileType.vector,
    bounds: wholeWorld,
    center: [127, 40, 4] as const,
    metadata: {
      name: 'Powers of 1904',
      attribution: 'Natural Earth; GSHHG 2.3.7 (LGPL)',
      vector_layers: layers.map(({ name }) => ({ id: name, fields, minzoom: 0, maxzoom: maxZoom })),
    },
  };
}
