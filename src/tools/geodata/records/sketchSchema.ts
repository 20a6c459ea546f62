import * as v from 'valibot';
import { id, line, position, text } from '../../../data/fields/terms';

/** `sketches.geojson` as a whole, before each of its features is read by itself. */
export const CollectionSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
});

/** A height, a wall or a work of a battle's ground as `sketches.geojson` writes it. */
export const SketchSchema = v.strictObject({
  type: v.literal('Feature'),
  geometry: v.variant('type', [
    v.strictObject({ type: v.literal('Point'), coordinates: position }),
    v.strictObject({ type: v.literal('LineString'), coordinates: line }),
  ]),
  properties: v.strictObject({
    kind: v.picklist(['height', 'walls', 'fort', 'quarter', 'dock', 'station']),
    title: v.optional(text),
    /** Which of the grounds it is of. */
    ground: text,
    widthKm: v.pipe(v.number(), v.minValue(0.05), v.maxValue(20)),
    /** How far off it may be. */
    withinKm: v.pipe(v.number(), v.minValue(0.1), v.maxValue(20)),
    note: v.optional(text),
    sources: v.pipe(v.array(id), v.minLength(1)),
  }),
});

/** A part of the sketched ground as it is written. */
export type WrittenSketch = v.InferOutput<typeof SketchSchema>;
