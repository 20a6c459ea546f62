import * as v from 'valibot';
import { id, side, text } from '../../../data/fields/terms';
import type { FeatureId, SideId, SourceKey } from '../../../domain/atlas/id';
import type { ShipClass, Sourced } from '../../../domain/ships/shipClass';
import type { Desk } from '../desk';
import type { Placed } from '../geodata';

const FILE = 'ship-classes.json';
const ListSchema = v.strictObject({ classes: v.array(v.unknown()) });

const some = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
const inches = v.pipe(v.number(), v.minValue(3), v.maxValue(17));
const metres = (from: number, to: number) =>
  v.strictObject({ metres: v.pipe(v.number(), v.minValue(from), v.maxValue(to)), source: id });

/** A class of ships as `ship-classes.json` writes it; what no source gives is left out. */
const ShipClassSchema = v.strictObject({
  id,
  title: text,
  side,
  features: v.pipe(v.array(id), v.minLength(1)),
  length: metres(10, 140),
  beam: v.optional(metres(2, 30)),
  funnels: v.optional(v.strictObject({ count: some, abreast: v.optional(some, 1), source: id })),
  masts: v.optional(v.strictObject({ count: v.pipe(some, v.maxValue(3)), source: id })),
  bow: v.optional(v.strictObject({ shape: v.picklist(['ram', 'upright']), source: id })),
  turrets: v.optional(
    v.array(
      v.strictObject({
        at: v.picklist(['fore', 'aft', 'sides']),
        count: v.optional(some, 1),
        guns: some,
        inches,
        source: id,
      }),
    ),
    [],
  ),
  displacement: v.optional(
    v.strictObject({
      tons: v.pipe(v.number(), v.integer(), v.minValue(50), v.maxValue(30_000)),
      source: id,
    }),
  ),
  battery: v.optional(v.array(v.strictObject({ guns: some, inches, source: id })), []),
});

/** Reads what is known of how ships looked, each class by itself; an atlas may have none. */
export function readShipClasses(desk: Desk): readonly Placed<ShipClass>[] {
  const read = desk.has(FILE) ? desk.json(FILE) : null;
  const list = read && desk.checkWhole(ListSchema, read);
  const file = desk.nameOf(FILE);
  return (list?.classes ?? []).flatMap((value, index) => {
    const path = ['classes', index];
    const written = desk.check(ShipClassSchema, value, file, path);
    return written ? [{ file, path, item: readClass(written) }] : [];
  });
}

function readClass(written: v.InferOutput<typeof ShipClassSchema>): ShipClass {
  const { length, beam, funnels, masts, bow, turrets, displacement, battery } = written;
  return {
    id: written.id,
    title: written.title,
    side: written.side as SideId,
    features: written.features as FeatureId[],
    length: sourced(length.metres, length.source),
    beam: beam ? sourced(beam.metres, beam.source) : null,
    funnels: funnels
      ? sourced({ count: funnels.count, abreast: funnels.abreast }, funnels.source)
      : null,
    masts: masts ? sourced(masts.count, masts.source) : null,
    bow: bow ? sourced(bow.shape, bow.source) : null,
    turrets: turrets.map((turret) => ({ ...turret, source: turret.source as SourceKey })),
    displacement: displacement ? sourced(displacement.tons, displacement.source) : null,
    battery: battery.map((guns) => ({ ...guns, source: guns.source as SourceKey })),
  };
}

function sourced<Value>(value: Value, source: string): Sourced<Value> {
  return { value, source: source as SourceKey };
}
