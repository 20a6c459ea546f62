import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';
import { PACKED_ENDING, isPackable } from '../launch/serve/packed.mjs';
import { inTurns } from '../inTurns';
import { type Packing, packingsOf } from './packing';

/** What a first view or a first click may ask for, by its path in the site: the rest the server packs when it is asked. */
const ASKED_EARLY = /^(?:index\.html$|assets\/|geodata\/(?!whole\/))/;
/** What takes longer to pack than anyone waits for, in bytes: the data of an atlas a hundred times this one. */
const TOO_LONG = 3_000_000;
/** As many as there are threads for it: more would only be held in memory. */
const AT_ONCE = 4;

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
        await inTurns(packingsOf(filesIn(folder)), AT_ONCE, (file) => pack(folder, file));
      },
    },
  };
}

function filesIn(folder: string): readonly { readonly path: string; readonly size: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => ({ path: name.replaceAll('\\', '/'), size: statSync(join(folder, name)).size }))
    .filter(
      ({ path, size }) => ASKED_EARLY.test(path) && isPackable(path, size) && size <= TOO_LONG,
    );
}

async function pack(folder: string, { path, size, quality }: Packing): Promise<void> {
  const file = join(folder, path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
  const packed = await promisify(brotliCompress)(await readFile(file), { params });
  await writeFile(`${file}${PACKED_ENDING}`, packed);
}
