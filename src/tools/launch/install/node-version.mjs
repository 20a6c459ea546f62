// Read by whatever Node is there: nothing newer than ES2017 in this file and in those that import it statically.

/**
 * One sentence about a Node that the atlas does not run on; `null` for one that will do: 20 from 20.19 on, and all from 22.12 on.
 *
 * @type {(version: string) => string | null}
 */
export const complaintAboutNode = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return null;
  return (
    'World War Zero needs Node 20 from 20.19 on, or 22.12 and newer, and this is Node ' +
    version +
    ': install one from https://nodejs.org and try again.'
  );
};
