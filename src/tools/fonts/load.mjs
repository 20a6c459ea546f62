import { pathToFileURL } from 'node:url';

/**
 * @typedef {(font: Buffer, text: string, options: { targetFormat: 'sfnt' | 'woff2', variationAxes?: Record<string, number> }) => Promise<Buffer>} Subset
 */

/**
 * The subsetter, from the folder that its package was fetched into.
 * @param {string} folder
 * @returns {Promise<Subset>}
 */
export async function loadSubsetter(folder) {
  /** @type {{ default: Subset }} */
  const { default: subset } = await import(
    pathToFileURL(`${folder}/node_modules/subset-font/index.js`).href
  );
  return subset;
}
