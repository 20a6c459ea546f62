// Read by whatever Node is there: nothing newer than ES2017 in this file and in those that import it statically.

/**
 * One sentence about a Node that is too old for the atlas; `null` when it is new enough.
 *
 * @type {(version: string) => string | null}
 */
export const complaintAboutNode = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return null;
  return (
    'World War Zero needs Node 20.19 or newer, and this is Node ' +
    version +
    ': install a newer one from https://nodejs.org and try again.'
  );
};
