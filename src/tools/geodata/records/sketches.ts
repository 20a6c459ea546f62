import type { SourceKey } from '../../../domain/atlas/id';
import type { Sketch } from '../../../domain/plates/plate';
import type { Desk } from '../desk';
import type { Placed } from '../geodata';
import { CollectionSchema, SketchSchema, type WrittenSketch } from './sketchSchema';

const FILE = 'sketches.geojson';

/** Reads the sketched ground, each thing by itself; an atlas may have none. */
export function readSketches(desk: Desk): readonly Placed<WrittenSketch>[] {
  const read = desk.has(FILE) ? desk.json(FILE) : null;
  const list = read && desk.checkWhole(CollectionSchema, read);
  const file = desk.nameOf(FILE);
  return (list?.features ?? []).flatMap((value, index) => {
    const path = ['features', index];
    const item = desk.check(SketchSchema, value, file, path);
    return item ? [{ file, path, item }] : [];
  });
}

/** A part of the sketched ground as the page is given it. */
export function sketchOf({ geometry, properties }: WrittenSketch): Sketch {
  const { kind, title = null, widthKm, withinKm, note = null } = properties;
  const line = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
  const sources = properties.sources as SourceKey[];
  return { kind, title, line, widthKm, withinKm, note, sources };
}
