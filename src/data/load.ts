import compiled from 'virtual:atlas';
import type { AtlasFeature } from '../domain/feature';
import type { ThemeId } from '../domain/id';
import type { Manifest } from './manifest';
import { parseTheme } from './parse';

/** A theme that could not be loaded; the message is a plain sentence for the reader. */
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
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${String(response.status)} ${response.statusText}`);
    return parseTheme(theme, [{ file: url, json: await response.json() }]);
  } catch (cause) {
    const message = `The theme “${titleOf(theme)}” could not be loaded; everything else still works.`;
    throw new LoadError(message, { cause });
  }
}

function titleOf(theme: ThemeId): string {
  return compiled.manifest.meta.themes.find(({ id }) => id === theme)?.title ?? theme;
}
