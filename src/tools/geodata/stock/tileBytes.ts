import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { PbfWriter } from 'pbf';

/** A layer of a vector tile. */
interface TileLayer {
  readonly name: string;
  /** Units across the tile. */
  readonly extent: number;
  readonly features: readonly GeoJSONVTFeature[];
}

type Value = string | number | boolean;
type Point = readonly [x: number, y: number];

/** Commands of a tile's geometry. */
const [MOVE, LINE, CLOSE] = [1, 2, 7] as const;
const [POINTS, AREAS] = [1, 3] as const;

/**
 * A vector tile of one layer, as the package that writes them for MapLibre does, byte for byte, but that it finds values by
 * themselves: to find each by a text of its kind and itself took most of the cutting of a hundred thousand features.
 */
export function tileBytes({ name, extent, features }: TileLayer): Uint8Array {
  const writer = new PbfWriter();
  writer.writeMessage(
    3,
    (_, pbf) => {
      pbf.writeVarintField(15, 2);
      pbf.writeStringField(1, name);
      pbf.writeVarintField(5, extent);
      const [keys, values] = [new Numbers<string>(), new Numbers<Value>()];
      for (const feature of features) {
        pbf.writeMessage(2, writeFeature, { feature, tags: tagsOf(feature, keys, values) });
      }
      for (const key of keys.all()) pbf.writeStringField(3, key);
      for (const value of values.all()) pbf.writeMessage(4, writeValue, value);
    },
    null,
  );
  return writer.finish();
}

/** Numbers things as they come, equal ones alike. */
class Numbers<Thing> {
  readonly #known = new Map<Thing, number>();

  of(thing: Thing): number {
    const known = this.#known.get(thing);
    if (known !== undefined) return known;
    const number = this.#known.size;
    this.#known.set(thing, number);
    return number;
  }

  all(): Iterable<Thing> {
    return this.#known.keys();
  }
}

/** The numbers of a feature's keys and values in turns. */
function tagsOf(
  { tags }: GeoJSONVTFeature,
  keys: Numbers<string>,
  values: Numbers<Value>,
): readonly number[] {
  const numbers: number[] = [];
  for (const key in tags) {
    const value: unknown = tags[key];
    if (value === null || value === undefined) continue;
    numbers.push(keys.of(key), values.of(isValue(value) ? value : JSON.stringify(value)));
  }
  return numbers;
}

function isValue(value: unknown): value is Value {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

interface Written {
  readonly feature: GeoJSONVTFeature;
  readonly tags: readonly number[];
}

function writeFeature({ feature, tags }: Written, pbf: PbfWriter): void {
  const { id, type } = feature;
  if (typeof id === 'number') pbf.writeVarintField(1, id);
  pbf.writeMessage(2, writeVarints, tags);
  pbf.writeVarintField(3, type);
  pbf.writeMessage(4, writeGeometry, feature);
}

function writeVarints(numbers: readonly number[], pbf: PbfWriter): void {
  for (const number of numbers) pbf.writeVarint(number);
}

function writeGeometry(feature: GeoJSONVTFeature, pbf: PbfWriter): void {
  const { type } = feature;
  const lines: readonly (readonly Point[])[] =
    feature.type === POINTS ? [feature.geometry] : feature.geometry;
  let [x, y] = [0, 0];
  for (const line of lines) {
    const points = type === AREAS ? opened(line) : line;
    pbf.writeVarint(command(MOVE, type === POINTS ? line.length : 1));
    for (const [nth, [toX, toY]] of points.entries()) {
      if (nth === 1 && type !== POINTS) pbf.writeVarint(command(LINE, points.length - 1));
      pbf.writeVarint(zigzag(toX - x));
      pbf.writeVarint(zigzag(toY - y));
      [x, y] = [toX, toY];
    }
    if (type === AREAS) pbf.writeVarint(command(CLOSE, 1));
  }
}

/** A ring without its last point, where that is its first. */
function opened(ring: readonly Point[]): readonly Point[] {
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed ? ring.slice(0, -1) : ring;
}

function command(what: number, count: number): number {
  return (count << 3) + what;
}

function zigzag(step: number): number {
  return (step << 1) ^ (step >> 31);
}

function writeValue(value: Value, pbf: PbfWriter): void {
  if (typeof value === 'string') pbf.writeStringField(1, value);
  else if (typeof value === 'boolean') pbf.writeBooleanField(7, value);
  else if (value % 1 !== 0) pbf.writeDoubleField(3, value);
  else if (value < 0) pbf.writeSVarintField(6, value);
  else pbf.writeVarintField(5, value);
}
