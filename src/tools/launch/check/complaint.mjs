// Read by whatever Node is there: nothing newer than ES2018 here.

/** What went wrong, as one plain sentence for the person at the keyboard. */
export class Complaint extends Error {}

/** @type {Readonly<Record<string, string>>} */
const REASONS = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

/**
 * The sentence for any error: the file system's reason with its path, else the first line of the error's own words.
 *
 * @type {(error: unknown) => string}
 */
export function sentenceOf(error) {
  if (!(error instanceof Error)) return String(error);
  const { code = '', path } = /** @type {NodeJS.ErrnoException} */ (error);
  const reason = REASONS[code];
  if (reason === undefined || path === undefined)
    return error.message.trim().split('\n', 1).join('');
  return `Cannot write to ${path}: ${reason}.`;
}
