import type { OwnDocument } from './document';
import type { Encoding } from './encoding';
import { type ArchivedPage, archivedPage } from './mhtml';
import { textDocument } from './textDocument';
import { webArchivePage } from './webArchive';
import { checkSize, type Refusal, Unreadable } from './unreadable';

/**
 * Reads a document of whatever kind it is: plain text, Markdown, HTML, MHTML, Safari's web archive, DOCX. `name` is the file's; `as` the encoding
 * when the reader has chosen one; Markdown keeps its
 * marks unless it is not to be taken `asWritten`. Rejects with `Unreadable`, whose message is a sentence for the reader.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  as?: Encoding,
  { asWritten = true } = {},
): Promise<OwnDocument> {
  checkSize(bytes.length);
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  for (const [sign, why] of REFUSED) if (start.startsWith(sign)) throw new Unreadable(why);
  if (start.startsWith('PK\u0003\u0004')) {
    const { docxDocument } = await import('./docx');
    return docxDocument(bytes);
  }
  const page = pageOf(bytes, name, start);
  if (page) {
    const { htmlDocument } = await import('./html');
    return htmlDocument(page.bytes, as ?? page.encoding);
  }
  const isMarkdown = /\.(?:md|markdown)$/i.test(name);
  if (isMarkdown && !asWritten) {
    const { markdownDocument } = await import('./markdown');
    return markdownDocument(bytes, as);
  }
  return textDocument(bytes, isMarkdown, as);
}

/** The page that a file is, or holds with its pictures; `null` for what is none. */
function pageOf(bytes: Uint8Array, name: string, start: string): ArchivedPage | null {
  const isPage = /\.x?html?$/i.test(name) || HTML.test(start);
  return (
    archivedPage(bytes) ?? webArchivePage(bytes) ?? (isPage ? { bytes, encoding: undefined } : null)
  );
}

/** A page without an ending to its name. */
const HTML = /^\W{0,4}\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/i;

const REFUSED: readonly (readonly [string, Refusal])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\u00d0\u00cf\u0011\u00e0', 'oldWord'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
  ['\u001f\u008b', 'packed'],
];
