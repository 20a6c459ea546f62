/** A document that cannot be read; the message is one plain sentence for the reader. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

const MB = 1_000_000;
/** What is read at most, in bytes: of a text, of a packed document, of what is in it. */
export const LIMITS = { text: 10 * MB, packed: 20 * MB, unpacked: 30 * MB } as const;

/** Refuses a file by its size alone, before it is read; throws `Unreadable`. */
export function checkSize(bytes: number): void {
  if (bytes === 0) throw new Unreadable('The file is empty.');
  if (bytes > LIMITS.packed) {
    throw new Unreadable(
      `The file has ${String(Math.round(bytes / MB))} MB; at most ${String(LIMITS.packed / MB)} MB can be read.`,
    );
  }
}
