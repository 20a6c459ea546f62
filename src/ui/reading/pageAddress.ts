import { createContext } from 'svelte';

/** What addresses of moments begin with, up to their `#`: a whole address can be copied, and is no skip link. */
export const [usePageAddress, providePageAddress] = createContext<string>();

/** The folder that an address of the atlas lies in, where its other files are: without `index.html`. */
export function siteRoot(address: string): string {
  return address.replace(/[^/]*$/, '');
}
