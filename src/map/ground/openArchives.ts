import { SILENCE } from '../../domain/silence';
import type { PMTiles } from 'pmtiles';
import { type Archive, type ArchiveName, type Archives } from '../base/archives';
import { openAgain, openByParts, openWhole } from './archiveFile';
import { protocol } from './protocol';

/** Beside the page, whatever folder that is in. */
const FOLDER = 'basemap/';
/** The world's, with the first leaf of its directory, which every view of more than a town reads. */
const HEAD = 9_728;

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
  const world = await unlessSilent(openByParts(fileOf('world'), { head: HEAD }), () =>
    onsilence({}),
  );
  if (world === 'whole only') return await openWholes(opening);
  if (!world) return {};
  let archives: Archives = { world: await drawable(world) };
  let isSilent = false;
  const others = opening.wanted.filter((name) => name !== 'world');
  const all = others.map(async (name) => {
    const archive = await openArchive(fileOf(name));
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

/** The same archive opened again, of which tiles could not be read, for the first time or the second; else `null`. */
export async function reopenArchive(name: ArchiveName, tried: number): Promise<Archive | null> {
  const archive = await openAgain(fileOf(name), tried);
  return archive && (await drawable(archive));
}

/** Opens an archive by its full address, which a host may send in parts or not; `null` where there is none. */
export async function openArchive(url: string): Promise<Archive | null> {
  const byParts = await openByParts(url);
  const archive = byParts === 'whole only' ? await openWhole(url, () => undefined) : byParts;
  return archive && (await drawable(archive));
}

/** One after the other, the coast first. */
async function openWholes({ wanted, onsome, onwhole }: Opening): Promise<Archives> {
  let archives: Archives = {};
  for (const [index, name] of wanted.entries()) {
    const told = (loaded: number, total: number | null) =>
      onwhole(index + 1, wanted.length, loaded, total);
    const archive = await openWhole(fileOf(name), told);
    if (archive) archives = { ...archives, [name]: await drawable(archive) };
    if (!archives.world) return {};
    onsome(archives);
  }
  return archives;
}

function fileOf(name: ArchiveName): string {
  return baseFile(`${name}.pmtiles`);
}

/** Has MapLibre find the archive by its address. */
async function drawable(archive: PMTiles): Promise<Archive> {
  const { minZoom, maxZoom } = await archive.getHeader();
  protocol.add(archive);
  return { url: archive.source.getKey(), minzoom: minZoom, maxzoom: maxZoom };
}
