import { type Stats, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Path } from '../../data/mistake';
import { mistakesIn } from './files/mistakesIn';
import { readJsonText, type JsonFile } from './files/jsonFile';
import { inOrder, problemAt, type Finding, type Problem } from './files/problem';
import { readUtf8 } from './files/utf8';

/** Opens the files of one folder and keeps what was wrong with them. */
export class Desk {
  readonly problems: Problem[] = [];
  /** Of files that could not be read at all: what they hold is missing everywhere else. */
  readonly #unread: Problem[] = [];
  readonly #files = new Map<string, JsonFile>();
  readonly #folders = new Set<string>();

  constructor(readonly folder: string) {}

  /** Whether every file could be read, whatever is wrong within. */
  get isWhole(): boolean {
    return this.#unread.length === 0;
  }

  /** All that is wrong: first what could not be read. */
  get found(): readonly Problem[] {
    return [...inOrder(this.#unread), ...inOrder(this.problems)];
  }

  /** Path of a file as problems name it. */
  nameOf(...parts: readonly string[]): string {
    return [basename(this.folder), ...parts].join('/');
  }

  /** Names of the files in a sub-folder with one of some endings, in order; others are a problem, as is a folder that is not there. */
  list(subfolder: string, ...endings: readonly string[]): readonly string[] {
    const names = this.#namesIn(subfolder).filter(
      (name) => !name.startsWith('.') && !this.#folders.has(join(subfolder, name)),
    );
    const isRead = (name: string): boolean => endings.some((ending) => name.endsWith(ending));
    for (const name of names.filter((each) => !isRead(each))) {
      const message = `only files whose names end in ${endings.join(', ')} are read here`;
      this.note({ file: this.nameOf(subfolder, name), path: [], message });
    }
    return names.filter(isRead).sort();
  }

  /** Names of the folders in a sub-folder, in order, which may be none: `list` passes over them from then on. */
  folders(subfolder: string): readonly string[] {
    const all = this.has(subfolder) ? this.#namesIn(subfolder) : [];
    const names = all.filter(
      (name) =>
        !name.includes('.') && this.#statsOf(join(this.folder, subfolder, name))?.isDirectory(),
    );
    for (const name of names) this.#folders.add(join(subfolder, name));
    return names.sort();
  }

  #namesIn(subfolder: string): readonly string[] {
    try {
      return readdirSync(join(this.folder, subfolder));
    } catch {
      this.giveUp(this.nameOf(subfolder), 'no such folder');
      return [];
    }
  }

  /** Whether there is such a file at all. */
  has(...parts: readonly string[]): boolean {
    return this.#statsOf(join(this.folder, ...parts)) !== undefined;
  }

  /** `undefined` when there is nothing, `null` when a link leads round in a circle. */
  #statsOf(path: string): Stats | null | undefined {
    try {
      return statSync(path, { throwIfNoEntry: false });
    } catch {
      return null;
    }
  }

  /** The bytes of a file that is there. */
  bytes(...parts: readonly string[]): Uint8Array {
    return readFileSync(join(this.folder, ...parts));
  }

  /** The text of a file; `null`, and a problem, when it cannot be read. */
  text(...parts: readonly string[]): string | null {
    const file = this.nameOf(...parts);
    const path = join(this.folder, ...parts);
    const stats = this.#statsOf(path);
    if (!stats?.isFile()) {
      this.giveUp(file, stats === undefined ? 'no such file' : 'this is no file');
      return null;
    }
    const read = readUtf8(readFileSync(path));
    if ('text' in read) return read.text;
    this.#unread.push({ file, field: '', ...read });
    return null;
  }

  /** The content of a JSON file; `null`, and a problem, when it is missing or broken. */
  json(...parts: readonly string[]): JsonFile | null {
    const file = this.nameOf(...parts);
    const text = this.text(...parts);
    if (text === null) return null;
    const read = readJsonText(file, text);
    if (!('json' in read)) {
      this.#unread.push(...read);
      return null;
    }
    this.#files.set(file, read);
    return read;
  }

  /** Says that a file, or a list that it should hold, could not be read at all. */
  giveUp(file: string, message: string, expected?: string): void {
    const problem = { file, line: 1, column: 1, field: '', message };
    this.#unread.push(expected === undefined ? problem : { ...problem, expected });
  }

  /** The same of a value of a file opened before that stands for another file. */
  giveUpAt(finding: Finding): void {
    this.#unread.push(this.locate(finding));
  }

  /** As `check`, of what a file is as a whole: when it is not that, it could not be read. */
  checkWhole<Schema extends v.GenericSchema>(
    schema: Schema,
    { file, json }: Pick<JsonFile, 'file' | 'json'>,
  ): v.InferOutput<Schema> | null {
    const result = v.safeParse(schema, json);
    for (const mistake of mistakesIn(schema, result)) {
      this.#unread.push(this.locate({ ...mistake, file }));
    }
    return result.typed ? result.output : null;
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
    for (const mistake of mistakesIn(schema, result)) {
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
