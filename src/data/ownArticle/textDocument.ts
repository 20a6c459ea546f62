import { passagesOf } from '../../domain/linking/text/passages';
import { decode, decodeAs, type Encoding } from './encoding';
import type { OwnDocument } from './document';
import { LIMITS, Unreadable } from './unreadable';

/** Reads plain text or Markdown; throws `Unreadable` when it is neither. */
export function textDocument(bytes: Uint8Array, isMarkdown: boolean, as?: Encoding): OwnDocument {
  if (bytes.length > LIMITS.text) {
    throw new Unreadable('longText');
  }
  const { text, encoding, isSure } = as
    ? { text: decodeAs(bytes, as), encoding: as, isSure: true }
    : decode(bytes);
  checkText(text);
  const toLink = isMarkdown ? masked(text) : text;
  return {
    text,
    toLink,
    isExtracted: encoding !== 'utf-8',
    encoding,
    isSure,
    passages: passagesOf(toLink),
  };
}

/** Control characters make out no more than this share of a text. */
const CONTROLS = 0.02;
const LOOKED_AT = 200_000;

/** Refuses what is no text. */
export function checkText(text: string): void {
  const part = text.slice(0, LOOKED_AT);
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  const controls = part.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (part.includes('\0') || controls > part.length * CONTROLS) {
    throw new Unreadable('noText');
  }
  if (!/[\p{L}\p{N}]/u.test(part)) throw new Unreadable('noWords');
}

const UNREAD =
  /^---\n[\s\S]{0,2000}?\n---\n|```[\s\S]{0,20000}?```|`[^`\n]{1,200}`|(?<=\])\([^()\n]{0,500}\)|<[^<>\n]{1,300}>|\bhttps?:\/\/[^\s)]{1,300}/g;

/** Addresses, code and tags as spaces, so that offsets stay and no name is found in them. */
function masked(text: string): string {
  return text.replace(UNREAD, (part) => part.replace(/[^\n]/g, ' '));
}
