import * as v from 'valibot';
import type { FeatureId, PassageId, PersonId, SideId } from '../domain/atlas/id';
import type { Person } from '../domain/atlas/person';
import { dataError } from './mistake';
import { edtf, id, side, text } from './fields/terms';
import { readWhen } from './fields/when';

/** A person as the build gives it to the page: the dates as written, with what was found in articles and armies. */
const PersonFileSchema = v.array(
  v.strictObject({
    id,
    name: text,
    native: v.nullable(text),
    side,
    role: text,
    born: v.nullable(edtf),
    died: v.nullable(edtf),
    features: v.array(id),
    passages: v.array(id),
  }),
);

/** A person as the file of people writes it. */
export type PersonInFile = v.InferOutput<typeof PersonFileSchema>[number];

/** Reads the file of people; throws a `DataError` when it is none. */
export function parsePeople(json: unknown, file: string): readonly Person[] {
  const read = v.safeParse(PersonFileSchema, json);
  if (!read.success) throw dataError(file, read.issues[0]);
  return read.output.map((person) => ({
    ...person,
    id: person.id as PersonId,
    side: person.side as SideId,
    born: person.born === null ? null : readWhen({ start: person.born }),
    died: person.died === null ? null : readWhen({ start: person.died }),
    features: person.features as FeatureId[],
    passages: person.passages as PassageId[],
  }));
}
