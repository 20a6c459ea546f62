import { spawnSync } from 'node:child_process';

/**
 * Runs the bench of the linker in a process of its own, in which nothing else has been compiled.
 *
 * @returns {Promise<number>}
 */
export function main() {
  const args = ['--import', 'tsx', 'src/tools/link/bench.ts'];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  return Promise.resolve(status ?? 1);
}
