import type { Encoding } from './encoding';
import { ENCODINGS } from './encoding';

/** A page out of an archive, as a browser had it. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  /** As its head says it; nothing where it says nothing that is known. */
  readonly encoding: Encoding | undefined;
}

/** What stands before a page and its pictures in one file (MHTML: "web page, single file"). */
const HEAD =
  /^(?:[\w-]+:[^]*?\n)?content-type:\s*multipart\/related;[^]*?boundary="?([^"\r\n]+)"?/i;
const LONGEST_HEAD = 4_000;

/** The page that such a file holds; `null` for any other file. */
export function archivedPage(bytes: Uint8Array): ArchivedPage | null {
  // Of a letter of one byte each, so that places in the text are places in the bytes.
  const letters = new TextDecoder('windows-1252');
  const boundary = HEAD.exec(letters.decode(bytes.subarray(0, LONGEST_HEAD)))?.[1];
  if (boundary === undefined) return null;
  const text = letters.decode(bytes);
  const line = `--${boundary}`;
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
    const { 0: gap = '', index } = /\r?\n\r?\n/.exec(text.slice(at, at + LONGEST_HEAD)) ?? {};
    if (index === undefined) continue;
    const head = text.slice(at, at + index);
    if (!/^content-type:\s*(?:text\/html|application\/xhtml)/im.test(head)) continue;
    const start = at + index + gap.length;
    const end = text.indexOf(line, start);
    const part = bytes.subarray(start, end < 0 ? undefined : end);
    return { bytes: unwrapped(part, head), encoding: encodingIn(head) };
  }
  return null;
}

function encodingIn(head: string): Encoding | undefined {
  const said = /charset\s*=\s*"?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return ENCODINGS.find((each) => each === said);
}

/** The bytes as they were before they were made fit for mail. */
function unwrapped(part: Uint8Array, head: string): Uint8Array {
  const how = /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase();
  if (how === 'quoted-printable') return unquoted(part);
  if (how !== 'base64') return part;
  const packed = new TextDecoder().decode(part).replaceAll(/[^A-Za-z\d+/]/g, '');
  return Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
}

const [EQUALS, RETURN, NEWLINE] = [0x3d, 0x0d, 0x0a];

/** `=C3=A9` is two bytes, and `=` at the end of a line joins it to the next. */
function unquoted(part: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(part.length);
  let length = 0;
  for (let at = 0; at < part.length; at += 1) {
    let byte = part[at] ?? 0;
    if (byte === EQUALS) {
      const isBroken = part[at + 1] === RETURN || part[at + 1] === NEWLINE;
      if (isBroken) {
        at += part[at + 1] === RETURN && part[at + 2] === NEWLINE ? 2 : 1;
        continue;
      }
      const code = Number.parseInt(String.fromCharCode(...part.subarray(at + 1, at + 3)), 16);
      if (!Number.isNaN(code)) {
        byte = code;
        at += 2;
      }
    }
    bytes[length] = byte;
    length += 1;
  }
  return bytes.subarray(0, length);
}
