import { createContext } from 'svelte';

/** What addresses of moments begin with, up to their `#`: a whole address can be copied, and is no skip link. */
export const [usePageAddress, providePageAddress] = createContext<string>();
