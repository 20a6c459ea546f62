import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { mistakeOf, type Path } from '../../data/mistake';
import { readJsonText, type JsonFile } from './jsonFile';
import { problemAt, type Finding, type Problem } from './problem';

/** Opens the files of one folder and keeps what was wrong with them. */
export class Desk {
  readonly problems: Problem[] = [];
  readonly #files = new Map<string, JsonFile>();

  constructor(readonly folder: string) {}

  /** Path of a file as problems name it. */
  nameOf(...parts: readonly string[]): string {
    return [basename(this.folder), ...parts].join('/');
  }

  /** Names of the files in a sub-folder with an ending, in order; none when there is no such folder. */
  list(subfolder: string, ending: string): readonly string[] {
    try {
      const names = readdirSync(join(this.folder, subfolder));
      return names.filter((name) => name.endsWith(ending)).sort();
    } catch {
      return [];
    }
  }

  /** The text of a file; `null` when it cannot be read. */
  text(...parts: readonly string[]): string | null {
    try {
      return readFileSync(join(this.folder, ...parts), 'utf8');
    } catch {
      return null;
    }
  }

  /** The content of a JSON file; `null`, and a problem, when it is missing or broken. */
  json(...parts: readonly string[]): JsonFile | null {
    const file = this.nameOf(...parts);
    const text = this.text(...parts);
    if (text === null) {
      this.problems.push({ file, line: 1, column: 1, field: '', message: 'no such file' });
      return null;
    }
    const read = readJsonText(file, text);
    if ('message' in read) {
      this.problems.push(read);
      return null;
    }
    this.#files.set(file, read);
    return read;
  }

  /**
   * A value as its schema reads it, with a note of every problem; `null` when its very shape is wrong. A bad
   * value in a right shape is passed on, so that the checks find what else is wrong at the same time.
   */
  check<Schema extends v.GenericSchema>(
    schema: Schema,
    value: unknown,
    file: string,
    path: Path = [],
  ): v.InferOutput<Schema> | null {
    const result = v.safeParse(schema, value);
    for (const mistake of result.issues?.map(mistakeOf) ?? []) {
      this.note({ ...mistake, file, path: [...path, ...mistake.path] });
    }
    return result.typed ? result.output : null;
  }

  /** Keeps a finding about a file opened before. */
  note(finding: Finding): void {
    this.problems.push(this.locate(finding));
  }

  /** Puts a finding on its line; on the first when the file is none of the folder's JSON. */
  locate(finding: Finding): Problem {
    const pointOf = this.#files.get(finding.file)?.pointOf;
    return problemAt(finding, pointOf ?? (() => ({ line: 1, column: 1 })));
  }
}
