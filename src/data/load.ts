import compiled from 'virtual:atlas';
import type { AtlasFeature } from '../domain/atlas/feature';
import type { Dating } from '../domain/calendars/inUse';
import type { Kind } from '../domain/atlas/kind';
import type { Theme } from '../domain/atlas/theme';
import type { PlatesFile } from '../domain/plates/plate';
import type { Translation } from '../domain/reading/translation';
import type { Person } from '../domain/atlas/person';
import type { FindEntries } from '../domain/search/search';
import { fetchJson } from './fetchJson';
import type { Manifest } from './manifest';

/** A file that could not be loaded; the message is a plain sentence for the reader. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/** The article that the atlas opens with when a link asks for none, or for one that it does not have. */
export function articleToOpen(asked: string | null): string {
  return asked !== null && Object.hasOwn(compiled.openings, asked) ? asked : compiled.opening;
}

/** Fetches what an article needs that the page opens with; rejects with a `LoadError`. */
export async function loadOpening(article: string): Promise<Manifest> {
  try {
    return await fetchManifest(compiled.openings[article] ?? '');
  } catch (cause) {
    throw new LoadError('The article could not be loaded.', { cause });
  }
}

/** Fetches an article's words in another language; rejects with a `LoadError`. */
export async function loadTranslation(article: string, language: string): Promise<Translation> {
  try {
    const url = compiled.translations[article]?.[language] ?? '';
    const json = await fetchJson(url);
    if (!isTranslation(json)) throw new Error(`${url}: another file`);
    return json;
  } catch (cause) {
    const message = 'The article could not be loaded in that language; it is shown in English.';
    throw new LoadError(message, { cause });
  }
}

/** Whether there is an article in a language. */
export function hasTranslation(article: string, language: string): boolean {
  const own = Object.hasOwn(compiled.translations, article) ? compiled.translations[article] : {};
  return own !== undefined && Object.hasOwn(own, language);
}

/** Fetches everything but the features: all articles, all sources; rejects with a `LoadError`. */
export async function loadWhole(): Promise<Manifest> {
  try {
    return await fetchManifest(compiled.whole);
  } catch (cause) {
    const message = 'The other articles could not be loaded; everything else still works.';
    throw new LoadError(message, { cause });
  }
}

/** Fetches and reads the features of one theme; rejects with a `LoadError`. */
export async function loadTheme(
  { id, title }: Pick<Theme, 'id' | 'title'>,
  kinds: readonly Kind[],
): Promise<readonly AtlasFeature[]> {
  const url = compiled.files[id];
  if (url === undefined) throw new LoadError(`The atlas has no theme “${id}”.`);
  try {
    const [{ readTheme }, json] = await Promise.all([import('./parsing'), fetchJson(url)]);
    const features = readTheme(id, url, json, kinds);
    // The build makes no file of nothing: this is another's, or cut.
    if (features.length === 0) throw new Error(`${url}: no features`);
    return features;
  } catch (cause) {
    const message = `The theme “${title}” could not be loaded; everything else still works.`;
    throw new LoadError(message, { cause });
  }
}

/** Fetches and reads who is who; rejects with a `LoadError`. */
export async function loadPeople(): Promise<readonly Person[]> {
  try {
    const [{ parsePeople }, json] = await Promise.all([
      import('./parsing'),
      fetchJson(compiled.people),
    ]);
    return parsePeople(json, compiled.people);
  } catch (cause) {
    const message = 'Who is who could not be loaded; everything else still works.';
    throw new LoadError(message, { cause });
  }
}

/** Fetches the index, and the code that reads it; rejects with a `LoadError`. */
export async function loadSearch(dating: Dating): Promise<FindEntries> {
  try {
    const [{ openSearch }, json] = await Promise.all([
      import('./searchIndex'),
      fetchJson(compiled.search),
    ]);
    return await openSearch(json, compiled.search, dating);
  } catch (cause) {
    throw new LoadError('Search could not be loaded; everything else still works.', { cause });
  }
}

/** Fetches what is drawn of battles; rejects with a `LoadError`. */
export async function loadPlates(): Promise<PlatesFile> {
  try {
    const json = compiled.plates === null ? NO_PLATES : await fetchJson(compiled.plates);
    if (!isPlatesFile(json)) throw new Error(`${compiled.plates ?? ''}: another file`);
    return json;
  } catch (cause) {
    throw new LoadError('The plates of battles could not be loaded; everything else still works.', {
      cause,
    });
  }
}

const NO_PLATES: PlatesFile = { plates: {}, sketches: [] };

function isPlatesFile(json: unknown): json is PlatesFile {
  return typeof json === 'object' && json !== null && 'plates' in json && 'sketches' in json;
}

/** Written by our own build from checked geodata: what it holds is known, once it is known to be that. */
async function fetchManifest(url: string): Promise<Manifest> {
  const json = await fetchJson(url);
  if (!isManifest(json)) throw new Error(`${url}: another file`);
  return json;
}

function isManifest(json: unknown): json is Manifest {
  return (
    typeof json === 'object' &&
    json !== null &&
    'meta' in json &&
    'articles' in json &&
    Array.isArray(json.articles)
  );
}

function isTranslation(json: unknown): json is Translation {
  return typeof json === 'object' && json !== null && 'language' in json && 'passages' in json;
}
