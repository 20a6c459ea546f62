import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { dataFolder } from '../folders';

const Day = v.pipe(v.string(), v.isoDate());

const Tenure = v.strictObject({
  /** Permanent id of the power: `rus_empire`. */
  power: v.string(),
  name: v.string(),
  status: v.picklist([
    'empire',
    'state',
    'autonomous',
    'provinces',
    'province',
    'dependency',
    'protectorate',
    'colony',
    'self-governing colony',
    'leased territory',
    'condominium',
    'no state',
  ]),
  /** Whose colour it takes: `Russia`. */
  holder: v.string(),
  /** The first day; absent when before the atlas begins. */
  from: v.optional(Day),
  /** The day on which it no longer held; absent when after the atlas ends. */
  to: v.optional(Day),
});

const Territories = v.array(
  v.strictObject({
    territory: v.string(),
    /** Who held it, in order of time. */
    tenures: v.pipe(v.array(Tenure), v.minLength(1)),
    /** Modern countries that belonged to it wholly, by Natural Earth's three letters. */
    whole: v.array(v.string()),
    /** Modern provinces that belonged to it: country and province. */
    parts: v.array(v.tuple([v.string(), v.string()])),
  }),
);

const HandDrawn = v.object({
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      properties: v.variant('kind', [
        v.strictObject({
          kind: v.literal('territory'),
          territory: v.string(),
          /** The modern countries that it takes land from. */
          of: v.array(v.string()),
          /** Whether it takes the shore as well that lies beyond the provinces' own coast. */
          shore: v.optional(v.literal(true)),
          /** How far the line may lie from the true one. */
          withinKm: v.number(),
          note: v.string(),
        }),
        v.strictObject({
          kind: v.literal('zone'),
          zone: v.string(),
          name: v.string(),
          from: Day,
          to: Day,
          of: v.array(v.string()),
          withinKm: v.number(),
          note: v.string(),
        }),
      ]),
      geometry: v.variant('type', [
        v.object({
          type: v.literal('Polygon'),
          coordinates: v.array(v.array(v.array(v.number()))),
        }),
        v.object({
          type: v.literal('MultiPolygon'),
          coordinates: v.array(v.array(v.array(v.array(v.number())))),
        }),
      ]),
    }),
  ),
});

/** One power's hold over one territory. */
export type Tenure = v.InferOutput<typeof Tenure>;

/** The pieces that the world of 1904 is put together from; each always has one holder at a time. */
export const territories = v.parse(Territories, read('territories.json'));

/** What modern boundaries cannot give, drawn from described courses. */
export const handDrawn = v.parse(HandDrawn, read('by-hand.geojson')).features;

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(dataFolder, file), 'utf8'));
}
