import * as v from 'valibot';
import type { Desk } from '../desk';
import type { Placed } from '../geodata';
import { type Term, TermSchema } from './term';

const FILE = 'glossary.json';
const ListSchema = v.strictObject({ terms: v.array(v.unknown()) });

/** Reads how things are called in each language, each term by itself; an atlas may have no such list. */
export function readGlossary(desk: Desk): readonly Placed<Term>[] {
  const read = desk.has(FILE) ? desk.json(FILE) : null;
  const list = read && desk.checkWhole(ListSchema, read);
  const file = desk.nameOf(FILE);
  return (list?.terms ?? []).flatMap((value, index) => {
    const path = ['terms', index];
    const item = desk.check(TermSchema, value, file, path);
    return item ? [{ file, path, item }] : [];
  });
}
