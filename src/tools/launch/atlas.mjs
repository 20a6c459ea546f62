import { relative, resolve } from 'node:path';
import { root } from './install/child.mjs';

/**
 * The folder of the atlas to work with, relative to the project's where it lies within it: what `ATLAS` in the
 * environment names, else `geodata`.
 *
 * @type {(env?: Readonly<Record<string, string | undefined>>) => string}
 */
export function atlasFolder(env = process.env) {
  const named = env.ATLAS ?? '';
  if (named === '') return 'geodata';
  const path = resolve(root, named);
  const within = relative(root, path);
  return within.startsWith('..') ? path : within;
}

/** The same as an absolute path. @type {() => string} */
export const atlasPath = () => resolve(root, atlasFolder());
