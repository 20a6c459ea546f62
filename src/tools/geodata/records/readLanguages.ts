import type { GenericSchema, InferOutput } from 'valibot';
import type { Desk } from '../desk';

/** What is said in one language, with the file it stands in. */
interface InLanguage<Read> {
  readonly file: string;
  readonly language: string;
  readonly said: Read;
}

/** Every sound file of a folder that has one for a language, by its name; there may be no such folder. */
export function readLanguages<Schema extends GenericSchema>(
  desk: Desk,
  folder: string,
  schema: Schema,
): readonly InLanguage<InferOutput<Schema>>[] {
  if (!desk.has(folder)) return [];
  return desk.list(folder, '.json').flatMap((name) => {
    const read = desk.json(folder, name);
    const said = read && desk.check(schema, read.json, read.file);
    if (!read || said === null) return [];
    return [{ file: read.file, language: name.slice(0, -'.json'.length), said }];
  });
}
