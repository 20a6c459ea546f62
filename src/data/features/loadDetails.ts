import type { ToldDetails } from '../../domain/atlas/feature/feature';
import type { Said } from '../../domain/atlas/said';
import { fetchJson } from '../fetchJson';
import { readDetailsFile, readSaid } from './built';

/** Fetches the details of features, by their ids, from the address that these name; rejects when they cannot be had. */
export async function loadDetails(url: string): Promise<ReadonlyMap<string, ToldDetails>> {
  return readDetailsFile(url, await fetchJson(url));
}

/** Fetches what is told apart in another language; rejects when it cannot be had. */
export async function loadSaid(url: string): Promise<Said> {
  return readSaid(url, await fetchJson(url));
}
