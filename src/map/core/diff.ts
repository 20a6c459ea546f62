import type { Map as MapLibre } from 'maplibre-gl';
import type { AtlasLayer } from './layer';

/** One thing to change in a drawn layer. */
export type LayerChange =
  | { readonly kind: 'filter'; readonly filter: unknown }
  | { readonly kind: 'zooms'; readonly minzoom: number; readonly maxzoom: number }
  | { readonly kind: 'paint'; readonly name: PaintName; readonly value: PaintValue }
  | { readonly kind: 'layout'; readonly name: LayoutName; readonly value: LayoutValue };

type PaintName = Parameters<MapLibre['setPaintProperty']>[1];
type PaintValue = Parameters<MapLibre['setPaintProperty']>[2];
type LayoutName = Parameters<MapLibre['setLayoutProperty']>[1];
type LayoutValue = Parameters<MapLibre['setLayoutProperty']>[2];

/** What turns one layer into the other; the id, the type and the source of a layer never change. */
export function layerChanges(before: AtlasLayer, after: AtlasLayer): readonly LayerChange[] {
  const changes: LayerChange[] = [];
  if (!same(filterOf(before), filterOf(after))) {
    changes.push({ kind: 'filter', filter: filterOf(after) });
  }
  if (!same(zoomsOf(before), zoomsOf(after))) changes.push({ kind: 'zooms', ...zoomsOf(after) });
  for (const change of changed(before.paint, after.paint)) {
    if (isPaint(change)) changes.push({ kind: 'paint', name: change[0], value: change[1] });
  }
  for (const change of changed(before.layout, after.layout)) {
    if (isLayout(change)) changes.push({ kind: 'layout', name: change[0], value: change[1] });
  }
  return changes;
}

function filterOf(layer: AtlasLayer): unknown {
  return 'filter' in layer ? layer.filter : undefined;
}

function zoomsOf(layer: AtlasLayer): { minzoom: number; maxzoom: number } {
  return { minzoom: layer.minzoom ?? 0, maxzoom: layer.maxzoom ?? 24 };
}

type Change = readonly [string, unknown];

/** Properties whose values differ, with the new value; `undefined` goes back to the default. */
function changed(before: object = {}, after: object = {}): readonly Change[] {
  const was = new Map<string, unknown>(Object.entries(before));
  const is = new Map<string, unknown>(Object.entries(after));
  const names = new Set([...was.keys(), ...is.keys()]);
  return [...names]
    .filter((name) => !same(was.get(name), is.get(name)))
    .map((name) => [name, is.get(name)]);
}

/** What stands under `paint` in a valid layer is a paint property, whatever the compiler can tell. */
function isPaint(change: Change): change is readonly [PaintName, PaintValue] {
  return change[0] !== '';
}

function isLayout(change: Change): change is readonly [LayoutName, LayoutValue] {
  return change[0] !== '';
}

/** Specifications are JSON, and small. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
