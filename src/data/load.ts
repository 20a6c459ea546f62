import compiled from 'virtual:atlas';
import type { AtlasFeature } from '../domain/atlas/feature';
import type { ThemeId } from '../domain/atlas/id';
import type { Person } from '../domain/atlas/person';
import type { FindEntries } from '../domain/search/search';
import type { Manifest } from './manifest';
import { parseTheme } from './features/parse';
import { parsePeople } from './people';

/** A file that could not be loaded; the message is a plain sentence for the reader. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/** Title, themes, articles and sources: in the page from the start, without a request. */
export function readAtlas(): Manifest {
  return compiled.manifest;
}

/** Fetches and reads the features of one theme; rejects with a `LoadError`. */
export async function loadTheme(theme: ThemeId): Promise<readonly AtlasFeature[]> {
  const url = compiled.files[theme];
  if (url === undefined) throw new LoadError(`The atlas has no theme “${theme}”.`);
  try {
    const { kinds } = compiled.manifest.meta;
    return parseTheme(theme, [{ file: url, json: await fetchJson(url) }], kinds);
  } catch (cause) {
    const message = `The theme “${titleOf(theme)}” could not be loaded; everything else still works.`;
    throw new LoadError(message, { cause });
  }
}

/** Fetches and reads who is who; rejects with a `LoadError`. */
export async function loadPeople(): Promise<readonly Person[]> {
  try {
    return parsePeople(await fetchJson(compiled.people), compiled.people);
  } catch (cause) {
    const message = 'Who is who could not be loaded; everything else still works.';
    throw new LoadError(message, { cause });
  }
}

/** Fetches the index, and the code that reads it; rejects with a `LoadError`. */
export async function loadSearch(): Promise<FindEntries> {
  try {
    const [{ openSearch }, json] = await Promise.all([
      import('./searchIndex'),
      fetchJson(compiled.search),
    ]);
    return await openSearch(json, compiled.search, compiled.manifest.meta);
  } catch (cause) {
    throw new LoadError('Search could not be loaded; everything else still works.', { cause });
  }
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)} ${response.statusText}`);
  return response.json();
}

function titleOf(theme: ThemeId): string {
  return compiled.manifest.meta.themes.find(({ id }) => id === theme)?.title ?? theme;
}
