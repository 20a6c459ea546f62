import { type RefusalWords, refusals } from '../../words/en/refusals';

/** Why a document cannot be read; each has its sentence among the words. */
export type Refusal = keyof RefusalWords;

/** A document that cannot be read; the message is one plain sentence for the reader, which `why` gives in each language. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly why: Refusal;

  constructor(why: Refusal, options?: ErrorOptions) {
    super(refusals[why], options);
    this.why = why;
  }
}

const MB = 1_000_000;
/** What is read at most, in bytes: of a text, of a packed document, of what is in it. */
export const LIMITS = { text: 10 * MB, packed: 20 * MB, unpacked: 30 * MB } as const;

/** Refuses a file by its size alone, before it is read; throws `Unreadable`. */
export function checkSize(bytes: number): void {
  if (bytes === 0) throw new Unreadable('empty');
  if (bytes > LIMITS.packed) throw new Unreadable('large');
}
