import * as v from 'valibot';
import { NewsSchema, type WrittenNews } from './knowledge';
import type { Desk } from '../desk';
import type { Placed } from '../geodata';

const FILE = 'knowledge.json';
const ListSchema = v.strictObject({ news: v.array(v.unknown()) });

/** Reads how news travelled, each by itself; an atlas may have none. */
export function readKnowledge(desk: Desk): readonly Placed<WrittenNews>[] {
  const read = desk.has(FILE) ? desk.json(FILE) : null;
  const list = read && desk.checkWhole(ListSchema, read);
  const file = desk.nameOf(FILE);
  return (list?.news ?? []).flatMap((value, index) => {
    const path = ['news', index];
    const item = desk.check(NewsSchema, value, file, path);
    return item ? [{ file, path, item }] : [];
  });
}
