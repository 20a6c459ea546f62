import { pointWithin, type Point } from '../../../data/article/notes';
import { hiddenIn, partedIn } from '../../../data/article/slips';

/** A file's text, or where it is none and why. */
export type Utf8 =
  { readonly text: string } | (Point & { readonly message: string; readonly expected: string });

const START: Point = { line: 1, column: 1 };

/** Reads UTF-8, with or without the mark at its head that some editors write, and refuses signs that nobody sees. */
export function readUtf8(bytes: Uint8Array): Utf8 {
  const text = new TextDecoder().decode(bytes);
  const hidden = hiddenIn(text);
  const parted = partedIn(text);
  if (!hidden && parted >= 0) {
    const message = 'a letter and its mark written as two';
    return { ...pointWithin(START, text, parted), message, expected: 'one sign (Unicode NFC)' };
  }
  if (!hidden) return { text };
  const at = pointWithin(START, text, hidden.at);
  if (hidden.sign !== 'U+FFFD' || isWritten(bytes)) {
    const message = `a sign that nobody sees, ${hidden.sign}`;
    return { ...at, message, expected: 'it to be left out' };
  }
  return { ...at, message: 'not UTF-8', expected: 'the file to be saved as UTF-8' };
}

/** Whether the sign for what could not be read stands in the file itself. */
function isWritten(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
