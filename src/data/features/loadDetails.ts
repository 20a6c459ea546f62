import type { ToldDetails } from '../../domain/atlas/feature/feature';
import { fetchJson } from '../fetchJson';
import { readDetailsFile } from './built';

/** Fetches the details of features, by their ids, from the address that these name; rejects when they cannot be had. */
export async function loadDetails(url: string): Promise<ReadonlyMap<string, ToldDetails>> {
  return readDetailsFile(url, await fetchJson(url));
}
