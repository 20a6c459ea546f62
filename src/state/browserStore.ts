/** The part of the browser's storage that is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** What the browser keeps for this host; `null` where the reader forbids it. */
export function browserStore(): Store | null {
  try {
    // Even to look at it is an error then.
    return localStorage;
  } catch {
    return null;
  }
}

/** Folder of the atlas on its host, which others may share: `/atlas/`. */
export function siteFolder(): string {
  return new URL('.', document.baseURI).pathname;
}
