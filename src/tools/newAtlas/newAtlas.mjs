import { cpSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const TEMPLATE = fileURLToPath(new URL('template', import.meta.url));

/**
 * Writes a small atlas into the one folder that is named, from `base` on, and says how to go on; or says why it was not done.
 *
 * @type {(args: readonly string[], base: string) => { done: boolean; sentence: string }}
 */
export function newAtlas(args, base) {
  const [named, ...others] = args;
  if (named === undefined || others.length > 0 || named.startsWith('-')) {
    return no('Say into which folder: npm run new-atlas -- my-war');
  }
  const folder = resolve(base, named);
  try {
    const hindrance = hindranceIn(folder, named);
    if (hindrance !== null) return no(hindrance);
    mkdirSync(folder, { recursive: true });
    cpSync(TEMPLATE, folder, { recursive: true, force: false, errorOnExist: true });
  } catch {
    return no(`Nothing can be written to ${named}.`);
  }
  return {
    done: true,
    sentence: `A small atlas is in ${named}; its README.md explains each line. See it with: ATLAS=${named} npm run dev`,
  };
}

/** @type {(sentence: string) => { done: boolean; sentence: string }} */
const no = (sentence) => ({ done: false, sentence });

/**
 * Why a folder cannot take an atlas; `null` when it is empty or not there.
 *
 * @type {(folder: string, named: string) => string | null}
 */
function hindranceIn(folder, named) {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return null;
  if (!found.isDirectory()) return `${named} is a file; a new atlas needs a folder of its own.`;
  const [first] = readdirSync(folder);
  if (first === undefined) return null;
  return `${named} is not empty: it has ${first} in it. A new atlas needs a folder of its own.`;
}
