import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type Compiled, compile } from '../src/tools/geodata/compile';
import { problemLine } from '../src/tools/geodata/files/problem';
import { SHARED } from './sharedFolder';

/** Milliseconds between two looks for what another process makes, and after which it is taken to have died. */
const [APART, LONGEST] = [50, 120_000];

/**
 * The atlas of this repository, compiled. It takes longer than most tests: the first process of a run that asks compiles, all
 * others read what came of it. Throws where the atlas has mistakes.
 */
export function compiledAtlas(): Compiled {
  const folder = process.env[SHARED];
  if (folder === undefined) return compiledNow();
  const path = join(folder, 'compiled');
  if (!existsSync(path) && isFirst(folder)) {
    writeFileSync(`${path}.part`, serialize(compiledNow()));
    renameSync(`${path}.part`, path);
  }
  for (let waited = 0; !existsSync(path) && waited < LONGEST; waited += APART) sleep();
  return existsSync(path) ? (deserialize(readFileSync(path)) as Compiled) : compiledNow();
}

function compiledNow(): Compiled {
  const { compiled, problems } = compile('geodata');
  if (!compiled) throw new Error(problems.map(problemLine).join('\n'));
  return compiled;
}

/** Whether no process has begun: of those that make one folder at once one does. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'compiling'));
    return true;
  } catch {
    return false;
  }
}

/** Where the atlas is compiled nothing waits for events. */
function sleep(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, APART);
}
