import { spawnSync } from 'node:child_process';

/**
 * Says which packages that ship are known to be unsafe; 1 is the exit code when one is, and when that cannot be known.
 *
 * @returns {Promise<number>}
 */
export function main() {
  const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [sentence, code] = verdictOn(error ? '' : stdout);
  console.log(sentence);
  return Promise.resolve(code);
}

/**
 * What npm's report comes to, in a sentence and an exit code.
 *
 * @type {(report: string) => readonly [sentence: string, code: number]}
 */
export function verdictOn(report) {
  const { vulnerabilities, metadata } = read(report);
  if (vulnerabilities === undefined || metadata === undefined) {
    return ['Not checked: the registry gave no advisories for the packages that ship.', 1];
  }
  const names = Object.entries(vulnerabilities).map(
    ([name, { severity }]) => `${name} (${severity})`,
  );
  const count = metadata.dependencies?.prod ?? 0;
  return names.length === 0
    ? [`No advisory concerns any of the ${count} packages that ship or that these are made of.`, 0]
    : [`Advisories concern ${names.join(', ')}: npm audit says more.`, 1];
}

/**
 * @typedef {object} Report
 * @property {Readonly<Record<string, { readonly severity: string }>>} [vulnerabilities]
 * @property {{ readonly dependencies?: { readonly prod: number } }} [metadata]
 */

/** @type {(report: string) => Report} */
function read(report) {
  try {
    return JSON.parse(report);
  } catch {
    return {};
  }
}
