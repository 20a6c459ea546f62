import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atlasPath } from '../launch/atlas.mjs';

const root = new URL('../../../', import.meta.url);

/** Where the packages that only this build needs are kept; ignored by git. */
export const cacheFolder = fileURLToPath(new URL('.cache/basemap/', root));
/** The pinned lists of those packages. */
export const packagesFolder = fileURLToPath(new URL('packages/', import.meta.url));
/** What is drawn by hand, and the tables of what history changed. */
export const dataFolder = join(atlasPath(), 'basemap');
/** Where the archives are served from. */
export const outputFolder = fileURLToPath(new URL('public/basemap/', root));
