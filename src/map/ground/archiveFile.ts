import { PMTiles } from 'pmtiles';
import { PartsSource } from './PartsSource';
import { type OnBytes, WholeFile, loadWhole } from './wholeFile';

/**
 * What pmtiles says of a host that has no such file, or another in its place. Whatever else goes wrong with a part of a
 * file, which a host may send whole, packed or not at all, may go right with all of it.
 */
const NOT_THERE = /response code: 4|magic number|spec version/;

/**
 * Opens an archive to be read by parts; `'whole only'` when the host does not send such, `null` when it has none. One that
 * is opened `anew` may be another than before: it has an address of its own, and nothing kept of it is believed. `head` is
 * how many bytes are asked for at first, where that is not the usual.
 */
export async function openByParts(
  url: string,
  { anew = false, head }: { readonly anew?: boolean; readonly head?: number | undefined } = {},
): Promise<PMTiles | 'whole only' | null> {
  const source = new PartsSource(anew ? `${url}#anew` : url, head);
  source.mustReload = anew;
  const archive = new PMTiles(source);
  try {
    await archive.getHeader();
    return archive;
  } catch (error) {
    return error instanceof Error && NOT_THERE.test(error.message) ? null : 'whole only';
  }
}

/**
 * Opens an archive again of which tiles cannot be read: another may lie in its place by now, or its host may send parts in a
 * way of its own. The first time anew, the second time whole, then no more: `null` when nothing is left to try.
 */
export async function openAgain(url: string, tried: number): Promise<PMTiles | null> {
  if (tried > 1) return null;
  const archive = tried === 0 ? await openByParts(url, { anew: true }) : 'whole only';
  return archive === 'whole only' ? await openWhole(url, () => undefined) : archive;
}

/** Loads an archive whole, to be read from memory; `null` when it is none, or cut short. */
export async function openWhole(url: string, onbytes: OnBytes): Promise<PMTiles | null> {
  try {
    const bytes = await loadWhole(url, onbytes);
    const archive = new PMTiles(new WholeFile(`${url}#whole`, bytes));
    const { tileDataOffset, tileDataLength = 0 } = await archive.getHeader();
    return tileDataOffset + tileDataLength > bytes.byteLength ? null : archive;
  } catch {
    return null;
  }
}
