import { PMTiles } from 'pmtiles';
import { type Archive, type ArchiveName, type Archives } from '../base/archives';
import { SILENCE } from './inTime';
import { WholeFile, loadWhole } from './wholeFile';
import { protocol } from './worker';

/** Beside the page, whatever folder that is in. */
const FOLDER = 'basemap/';

/** Address of a file of the base map. */
export function baseFile(name: string): string {
  return new URL(FOLDER + name, document.baseURI).href;
}

/** What may be told of the archives before they are all there. */
export interface Opening {
  /** Those that the atlas wants; the world's is among them. */
  readonly wanted: readonly ArchiveName[];
  /** Some are open; more follow. Called where the host is slow, so that the map need not wait for all. */
  readonly onsome: (archives: Archives) => void;
  /** Some are open, or none yet, and nothing more has come for long. */
  readonly onsilence: (archives: Archives) => void;
  /** The host sends files only whole: the `nth` of `count`, bytes so far, and of how many, if it says. */
  readonly onwhole: (nth: number, count: number, loaded: number, total: number | null) => void;
}

/**
 * Opens the archives that are there; those that cannot be read are left out. Without the world the others
 * are not asked for: they lie in the same place. One that never answers is never given up, and never waited for.
 */
export async function openArchives(opening: Opening): Promise<Archives> {
  const { onsome, onsilence } = opening;
  const world = await unlessSilent(openArchive('world'), () => onsilence({}));
  if (world === 'whole only') return await openWholes(opening);
  if (!world) return {};
  let archives: Archives = { world };
  let isSilent = false;
  const others = opening.wanted.filter((name) => name !== 'world');
  const all = others.map(async (name) => {
    const archive = await openOther(name);
    if (archive) archives = { ...archives, [name]: archive };
    if (archive && isSilent) onsome(archives);
  });
  await unlessSilent(Promise.all(all), () => {
    isSilent = true;
    onsilence(archives);
  });
  return archives;
}

/** Waits, and says once if nothing comes for long. */
async function unlessSilent<T>(awaited: Promise<T>, onsilence: () => void): Promise<T> {
  const timer = setTimeout(onsilence, SILENCE);
  try {
    return await awaited;
  } finally {
    clearTimeout(timer);
  }
}

/** A host may send some files in parts and others not. */
async function openOther(name: ArchiveName): Promise<Archive | null> {
  const archive = await openArchive(name);
  if (archive !== 'whole only') return archive;
  return openWhole(baseFile(`${name}.pmtiles`), () => undefined);
}

/** One after the other, the coast first. */
async function openWholes({ wanted, onsome, onwhole }: Opening): Promise<Archives> {
  let archives: Archives = {};
  for (const [index, name] of wanted.entries()) {
    const told = (loaded: number, total: number | null) =>
      onwhole(index + 1, wanted.length, loaded, total);
    const archive = await openWhole(baseFile(`${name}.pmtiles`), told);
    if (archive) archives = { ...archives, [name]: archive };
    if (!archives.world) return {};
    onsome(archives);
  }
  return archives;
}

/**
 * What pmtiles says of a host that has no such file, or another in its place. Whatever else goes wrong with a part of a
 * file, which a host may send whole, packed or not at all, may go right with all of it.
 */
const NOT_THERE = /response code: 4|magic number|spec version/;

async function openArchive(name: ArchiveName): Promise<Archive | 'whole only' | null> {
  const url = baseFile(`${name}.pmtiles`);
  try {
    return await open(new PMTiles(url), url);
  } catch (error) {
    return error instanceof Error && NOT_THERE.test(error.message) ? null : 'whole only';
  }
}

/** Loads a file whole, once; `null` when it is no archive. */
async function openWhole(
  url: string,
  onbytes: (loaded: number, total: number | null) => void,
): Promise<Archive | null> {
  try {
    const bytes = await loadWhole(url, onbytes);
    const archive = new PMTiles(new WholeFile(url, bytes));
    const { tileDataOffset, tileDataLength = 0 } = await archive.getHeader();
    return tileDataOffset + tileDataLength > bytes.byteLength ? null : await open(archive, url);
  } catch {
    return null;
  }
}

async function open(archive: PMTiles, url: string): Promise<Archive> {
  const { minZoom, maxZoom } = await archive.getHeader();
  protocol.add(archive);
  return { url, minzoom: minZoom, maxzoom: maxZoom };
}
