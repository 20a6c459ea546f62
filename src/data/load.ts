import compiled from 'virtual:atlas';
import type { Atlas } from '../domain/atlas/atlas';
import type { LanguageId } from '../domain/atlas/id';
import type { AtlasWords } from '../domain/atlas/atlasWords';
import type { AtlasFeature } from '../domain/atlas/feature/feature';
import type { Dating } from '../domain/calendars/inUse';
import type { OpenedStock } from './features/stock';
import type { Kind } from '../domain/atlas/feature/kind';
import type { Theme } from '../domain/atlas/theme';
import type { PlatesFile } from '../domain/plates/plate';
import type { Article } from '../domain/reading/article';
import type { Translation } from '../domain/reading/translation';
import type { Person } from '../domain/atlas/person';
import type { SearchIndex } from '../domain/search/search';
import { notices } from '../words/en/notices';
import type { Part } from '../words/lost';
import { fetchJson } from './fetchJson';
import type { Manifest } from './manifest';

/** A file that could not be loaded; the message is a plain sentence for the reader, which `part` gives in each language. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly part: Part | null;

  constructor(part: Part | null, options?: ErrorOptions & { readonly message?: string }) {
    super(options?.message ?? (part === null ? '' : notices[part]), options);
    this.part = part;
  }
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
    throw new LoadError('article', { cause });
  }
}

/** Fetches one article; rejects with a `LoadError`. */
export async function loadArticle(id: string): Promise<Article> {
  const { articles } = await loadOpening(id);
  const [article] = articles;
  if (!article) throw new LoadError('article');
  return article;
}

/** Fetches an article's words in another language; rejects with a `LoadError`. */
export async function loadTranslation(article: string, language: string): Promise<Translation> {
  try {
    const url = compiled.translations[article]?.[language] ?? '';
    const json = await fetchJson(url);
    if (!isTranslation(json)) throw new Error(`${url}: another file`);
    return json;
  } catch (cause) {
    throw new LoadError('translation', { cause });
  }
}

/** Fetches what puts the atlas's own short texts into a language; `null` where it has none in it, or they cannot be had. */
export async function loadAtlasWords(language: string): Promise<((atlas: Atlas) => Atlas) | null> {
  const url = Object.hasOwn(compiled.words, language) ? compiled.words[language] : undefined;
  if (url === undefined) return null;
  try {
    const [{ inAtlasWords }, words] = await Promise.all([
      import('../domain/atlas/atlasWords'),
      fetchJson(url),
    ]);
    return isAtlasWords(words)
      ? (atlas) => inAtlasWords(atlas, words, language as LanguageId, url)
      : null;
  } catch {
    return null;
  }
}

function isAtlasWords(json: unknown): json is AtlasWords {
  return typeof json === 'object' && json !== null && 'features' in json && 'kinds' in json;
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
    throw new LoadError('others', { cause });
  }
}

/** Fetches and reads the features of one theme; rejects with a `LoadError`. */
export async function loadTheme(
  { id, title }: Pick<Theme, 'id' | 'title'>,
  kinds: readonly Kind[],
): Promise<readonly AtlasFeature[]> {
  const url = compiled.files[id];
  if (url === undefined) throw new LoadError(null, { message: `The atlas has no theme “${id}”.` });
  try {
    const [{ readTheme }, json] = await Promise.all([import('./parsing'), fetchJson(url)]);
    const features = readTheme(id, url, json, kinds);
    // The build makes no file of nothing: this is another's, or cut.
    if (features.length === 0) throw new Error(`${url}: no features`);
    return features;
  } catch (cause) {
    throw new LoadError(null, { message: notices.themes([title]), cause });
  }
}

/** Whether the features of a theme come with the page. */
export function isOnPage(theme: string): boolean {
  return Object.hasOwn(compiled.files, theme);
}

/** Fetches what the page has to know of the features that do not come with it; `null` where all do. Rejects when it cannot be had. */
export async function loadStock(kinds: readonly Kind[]): Promise<OpenedStock | null> {
  const url = compiled.stock;
  if (url === null) return null;
  const [{ openStock }, { readTheme }] = await Promise.all([
    import('./features/stock'),
    import('./parsing'),
  ]);
  return openStock(url, (theme, file, json) => readTheme(theme, file, json, kinds));
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
    throw new LoadError('people', { cause });
  }
}

/** Fetches the index of what is best known, and the code that reads it; rejects with a `LoadError`. */
export async function loadSearch(dating: Dating): Promise<SearchIndex> {
  try {
    const [{ openSearch }, json] = await Promise.all([
      import('./searchIndex'),
      fetchJson(compiled.search),
    ]);
    return await openSearch(json, compiled.search, dating);
  } catch (cause) {
    throw new LoadError('search', { cause });
  }
}

/** Fetches what is drawn of battles; rejects with a `LoadError`. */
export async function loadPlates(): Promise<PlatesFile> {
  try {
    const json = compiled.plates === null ? NO_PLATES : await fetchJson(compiled.plates);
    if (!isPlatesFile(json)) throw new Error(`${compiled.plates ?? ''}: another file`);
    return json;
  } catch (cause) {
    throw new LoadError('plates', { cause });
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
