import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { compile } from '../geodata/compile';
import { type Problem, problemLine } from '../geodata/files/problem';
import type { Mistake } from './mistakes';

/** What the check made of a mistake. */
export interface Verdict {
  readonly mistake: Mistake;
  readonly isRefused: boolean;
  /** What is wrong with how it was refused; empty when nothing is. */
  readonly faults: readonly string[];
}

/**
 * Makes each mistake in a copy of the folder and has the copy checked. The check must never throw, and where it refuses, each
 * problem has words and a place in a file that is there.
 */
export function* checked(folder: string, mistakes: Iterable<Mistake>): Generator<Verdict> {
  const parent = mkdtempSync(join(tmpdir(), 'soak-'));
  const copy = join(parent, basename(resolve(folder)));
  cpSync(folder, copy, { recursive: true });
  try {
    for (const mistake of mistakes) {
      const path = join(copy, mistake.file);
      const sound = readFileSync(path);
      writeFileSync(path, mistake.content);
      yield verdictOn(mistake, copy);
      writeFileSync(path, sound);
    }
  } finally {
    rmSync(parent, { recursive: true });
  }
}

function verdictOn(mistake: Mistake, folder: string): Verdict {
  try {
    const { problems } = compile(folder);
    return { mistake, isRefused: problems.length > 0, faults: faultsOf(problems, folder) };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { mistake, isRefused: true, faults: [`it throws: ${stack}`] };
  }
}

function faultsOf(problems: readonly Problem[], folder: string): readonly string[] {
  const parent = dirname(folder);
  return problems
    .filter(
      ({ file, line, column, message }) =>
        line < 1 || column < 1 || message === '' || !existsSync(join(parent, file)),
    )
    .map((problem) => `no such place: ${problemLine(problem)}`);
}
