import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { ARCHIVE_NAMES, type Archive, type ArchiveName, type Archives } from './style/archives';
import { protocol } from './worker';

/** Beside the page, whatever folder that is in. */
const FOLDER = 'basemap/';

/** Address of a file of the base map. */
export function baseFile(name: string): string {
  return new URL(FOLDER + name, document.baseURI).href;
}

/**
 * Opens the archives that are there; those that cannot be read are left out. Without the world the others
 * are not asked for: they lie in the same place. `onwhole` is called when a file must be loaded whole.
 */
export async function openArchives(onwhole: () => void): Promise<Archives> {
  const world = await openArchive('world', onwhole);
  if (!world) return {};
  const others = ARCHIVE_NAMES.filter((name) => name !== 'world');
  const opened = await Promise.all(
    others.map(async (name) => [name, await openArchive(name, onwhole)] as const),
  );
  const archives: Partial<Record<ArchiveName, Archive>> = { world };
  for (const [name, archive] of opened) if (archive) archives[name] = archive;
  return archives;
}

async function openArchive(name: ArchiveName, onwhole: () => void): Promise<Archive | null> {
  const url = baseFile(`${name}.pmtiles`);
  try {
    return await open(new PMTiles(url), url);
  } catch (error) {
    // What pmtiles says of a host that cannot send a part of a file.
    const isWhole = error instanceof Error && error.message.includes('Byte Serving');
    if (!isWhole) return null;
    onwhole();
    return await openWhole(url);
  }
}

/** Loads a file whole, once; `null` when it is no archive. */
async function openWhole(url: string): Promise<Archive | null> {
  try {
    const response = await fetch(url);
    return await open(new PMTiles(new WholeFile(url, await response.arrayBuffer())), url);
  } catch {
    return null;
  }
}

async function open(archive: PMTiles, url: string): Promise<Archive> {
  const { minZoom, maxZoom } = await archive.getHeader();
  protocol.add(archive);
  return { url, minzoom: minZoom, maxzoom: maxZoom };
}

class WholeFile implements Source {
  readonly #url: string;
  readonly #bytes: ArrayBuffer;

  constructor(url: string, bytes: ArrayBuffer) {
    this.#url = url;
    this.#bytes = bytes;
  }

  getKey(): string {
    return this.#url;
  }

  getBytes(offset: number, length: number): Promise<RangeResponse> {
    return Promise.resolve({ data: this.#bytes.slice(offset, offset + length) });
  }
}
