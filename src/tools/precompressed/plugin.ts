import { readdirSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';
import { PACKED_ENDING, isPackable } from '../launch/serve/packed.mjs';

/** What a first view or a first click may ask for, by its path in the site: the rest the server packs when it is asked. */
const ASKED_EARLY = /^(?:index\.html$|assets\/|geodata\/(?!whole\/))/;
/** What takes longer to pack than anyone waits for, in bytes: the data of an atlas a hundred times this one. */
const TOO_LONG = 3_000_000;
/** Brotli's tenth level takes half the time of its eleventh for a fiftieth more; both are a tenth below what a server does at once. */
const QUALITY = 10;

/**
 * Writes beside each text file that is asked for early its packed form, `NAME.br`, as static hosts look for it (nginx's
 * `brotli_static`, Caddy's `precompressed`) and the server of `npm start` does: a tenth fewer bytes than packed on the way.
 */
export function precompressed(): Plugin {
  let folder = '';
  return {
    name: 'precompressed',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    // The last of all: what the others have made is written, and the files of the public folder are there.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await Promise.all(filesIn(folder).map(pack));
      },
    },
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => ASKED_EARLY.test(path.slice(folder.length + 1).replaceAll('\\', '/')));
}

async function pack(path: string): Promise<void> {
  const { size } = await stat(path);
  if (!isPackable(path, size) || size > TOO_LONG) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
  const packed = await promisify(brotliCompress)(await readFile(path), { params });
  await writeFile(`${path}${PACKED_ENDING}`, packed);
}
