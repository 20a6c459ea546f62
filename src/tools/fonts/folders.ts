import { fileURLToPath } from 'node:url';
import { atlasPath } from '../launch/atlas.mjs';

const root = new URL('../../../', import.meta.url);

/** The data whose characters are wanted. */
export const geodataFolder = atlasPath();
/** Where the packages that only this build needs are kept; ignored by git. */
export const cacheFolder = fileURLToPath(new URL('.cache/fonts/', root));
/** The words of the screen, a folder a language. */
export const wordsFolder = fileURLToPath(new URL('src/words/', root));
/** The pinned list of those packages. */
export const packagesFolder = fileURLToPath(new URL('packages/', import.meta.url));
/** Where the faces of the preview pictures lie. */
export const cardFolder = fileURLToPath(new URL('src/tools/pages/fonts/', root));
/** Where the letters lie, for the map and for the page. */
export const outputFolder = fileURLToPath(new URL('src/map/fonts/', root));
