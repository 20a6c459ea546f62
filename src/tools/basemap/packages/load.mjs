const loader = new URL('../../../../.cache/basemap/npm/load.mjs', import.meta.url).href;

/**
 * A package of the basemap build, imported from the folder that `fetchNpmPackages` filled.
 * @param {string} name
 */
export async function load(name) {
  const { load: loadThere } = await import(loader);
  return loadThere(name);
}
