// The packages are not dependencies of the project, so their types are not here either: these are
// the few members that the build uses.
import type { Feature, FeatureCollection } from 'geojson';

/** A column of numbers out of an HDF5 file. */
export type Column = Int16Array | Int32Array | Float64Array;

export interface Hdf5 {
  readonly ready: Promise<unknown>;
  readonly File: new (
    path: string,
    mode: 'r',
  ) => { get(name: string): { readonly value: unknown } | null; close(): unknown };
}

/** A line or a closed outline as geojson-vt cuts it: integers in tile space. */
export type CutRing = readonly (readonly [number, number])[];

/** A feature of a tile: points, lines, or areas of one outline or more. */
export type CutFeature = { readonly tags: Readonly<Record<string, unknown>> | null } & (
  | { readonly type: 1; readonly geometry: CutRing }
  | { readonly type: 2 | 3; readonly geometry: readonly CutRing[] }
);

export interface CutTile {
  readonly features: readonly CutFeature[];
}

export interface TileIndex {
  /** By number; the build forgets tiles that it has written. */
  readonly tiles: Record<number, unknown>;
  getTile(z: number, x: number, y: number): CutTile | null;
}

export interface GeojsonVt {
  readonly default: new (
    data: FeatureCollection,
    options: Readonly<Record<string, number>>,
  ) => TileIndex;
}

export interface VtPbf {
  fromGeojsonVt(
    layers: Readonly<Record<string, CutTile>>,
    options: { readonly version: 2; readonly extent: number },
  ): Uint8Array;
}

export interface Fflate {
  gzipSync(bytes: Uint8Array, options: { readonly level: 9; readonly mtime: 0 }): Uint8Array;
}

export interface SharpImage {
  greyscale(): SharpImage;
  raw(): SharpImage;
  webp(options: { readonly quality: number; readonly effort: number }): SharpImage;
  toBuffer(): Promise<Buffer>;
}

export interface Sharp {
  readonly default: (
    input: string | Uint8Array,
    options?: {
      readonly raw: { readonly width: number; readonly height: number; readonly channels: 1 };
    },
  ) => SharpImage;
}

export interface Mapshaper {
  readonly default: {
    applyCommands(
      commands: string,
      inputs: Readonly<Record<string, unknown>>,
    ): Promise<Record<string, Uint8Array>>;
  };
}

export interface KDBushModule {
  readonly default: new (count: number) => KDBush;
}

export interface KDBush {
  add(x: number, y: number): number;
  finish(): unknown;
  within(x: number, y: number, radius: number): number[];
}

export interface Shapefile {
  open(
    shp: string,
    dbf: string,
    options: { readonly encoding: 'utf-8' },
  ): Promise<{ read(): Promise<{ readonly done: boolean; readonly value: Feature }> }>;
}

export function load(name: 'h5wasm/node'): Promise<Hdf5>;
export function load(name: 'geojson-vt'): Promise<GeojsonVt>;
export function load(name: '@maplibre/vt-pbf'): Promise<VtPbf>;
export function load(name: 'fflate'): Promise<Fflate>;
export function load(name: 'sharp'): Promise<Sharp>;
export function load(name: 'mapshaper'): Promise<Mapshaper>;
export function load(name: 'kdbush'): Promise<KDBushModule>;
export function load(name: 'shapefile'): Promise<Shapefile>;
