import { open, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * A file as it is now: its path, its length in bytes, and a tag that is another after every change.
 *
 * @typedef {{ readonly path: string, readonly tag: string, readonly length: number }} File
 */

/**
 * The path that is asked for, decoded; `null` when it cannot be one.
 *
 * @type {(url: string) => string | null}
 */
export function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/**
 * The file that stands for a path, a folder's being its page; `null` when there is none that may be shown.
 *
 * @type {(folder: string, path: string) => Promise<File | null>}
 */
export async function fileAt(folder, path) {
  if (/(?:^|[/\\])\./.test(path)) return null;
  const full = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!full.startsWith(folder + sep)) return null;
  const stats = await stat(full, { bigint: true }).catch(() => null);
  if (!stats?.isFile()) return null;
  return { path: full, tag: tagOf(stats), length: Number(stats.size) };
}

/** @type {(stats: import('node:fs').BigIntStats) => string} */
const tagOf = ({ size, mtimeNs, ino }) =>
  [size, mtimeNs, ino].map((part) => part.toString(36)).join('-');

/**
 * The packed form of a file that lies beside it; `null` when there is none, or the file was written after it.
 *
 * @type {(file: File, ending: string) => Promise<File | null>}
 */
export async function packedForm({ path }, ending) {
  const beside = path + ending;
  const [own, packed] = await Promise.all(
    [path, beside].map((name) => stat(name, { bigint: true }).catch(() => null)),
  );
  if (!own || !packed?.isFile() || packed.mtimeNs < own.mtimeNs) return null;
  return { path: beside, tag: tagOf(packed), length: Number(packed.size) };
}

/** The bytes of a file while it is in the state that its tag names. @type {(file: File) => Promise<Buffer>} */
export async function readWhole({ path, length }) {
  const handle = await open(path);
  try {
    const bytes = await handle.readFile();
    if (bytes.length !== length) throw new Error(`${path} is being written`);
    return bytes;
  } finally {
    await handle.close();
  }
}

/** Vite puts a hash of the contents into the name of every file in assets/. @type {(path: string) => string} */
export const cachingOf = (path) =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  geojson: 'application/geo+json',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  pmtiles: 'application/vnd.pmtiles',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** What a file is, by its name. @type {(path: string) => string} */
export const typeOf = (path) =>
  TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
