import { isEmbedded } from '../embed/host';

/** The part of the browser's storage that is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** What the browser keeps for this host; `null` where the reader forbids it, and in somebody else's page. */
export function browserStore(): Store | null {
  if (isEmbedded()) return null;
  try {
    // Even to look at it is an error then.
    return localStorage;
  } catch {
    return null;
  }
}

/** Folder of the atlas on its host, which others may share: `/atlas/`. */
export function siteFolder(): string {
  // Where pages are made there is no address.
  if (typeof document === 'undefined') return '/';
  return new URL('.', document.baseURI).pathname;
}

/** The whole address of a file or folder of the site; `path` is taken from the site's own folder. */
export function addressInSite(path: string): string {
  return new URL(path, new URL('.', document.baseURI)).href;
}
