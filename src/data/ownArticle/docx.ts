import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import type { OwnDocument } from './document';
import { joined, type Paragraph, rowText } from './paragraphs';
import { checkText } from './textDocument';
import { LIMITS, Unreadable } from './unreadable';

const BODY = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];

/** Reads a DOCX: its paragraphs with headings, then its notes; throws `Unreadable`. */
export function docxDocument(bytes: Uint8Array): OwnDocument {
  const files = unpacked(bytes);
  const body = files[BODY];
  if (!body) throw new Unreadable('noWord');
  const notes = NOTES.flatMap((name) => files[name] ?? []);
  const paragraphs = [body, ...notes].flatMap((part) => paragraphsIn(strFromU8(part)));
  const { text, passages } = joined(paragraphs);
  if (text === '') throw new Unreadable('noWords');
  checkText(text);
  return { text, toLink: text, isExtracted: true, encoding: null, isSure: true, passages };
}

function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let size = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (name !== BODY && !NOTES.includes(name)) return false;
    size += originalSize;
    if (size > LIMITS.unpacked) throw new Unreadable('unpacks');
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable('brokenDocument', { cause });
  }
}

const PARAGRAPH = /<w:p[ >](?:(?!<\/w:p>)[\s\S])*<\/w:p>/g;
/** What was struck out, and text that stands twice for older programs. */
const LEFT_OUT = /<w:del [^>]*>[\s\S]*?<\/w:del>|<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g;
const RUN = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?: [^>]*)?\/>/g;
const HEADING = /<w:pStyle w:val="(?:Title|Heading ?[1-3]|berschrift[1-3]|Titre[1-3]?|[1-3])"/;

/** A row of a table, and its cells. */
const [ROW, CELL] = [
  /<w:tr[ >](?:(?!<\/?w:tr[ >])[\s\S])*<\/w:tr>/g,
  /<w:tc[ >](?:(?!<\/w:tc>)[\s\S])*<\/w:tc>/g,
];

function paragraphsIn(xml: string): readonly Paragraph[] {
  const whole = xml.replace(LEFT_OUT, '').replace(ROW, inOneLine);
  return (whole.match(PARAGRAPH) ?? []).map((part) => ({
    text: [...part.matchAll(RUN)]
      .map(([, words, space]) => runText(words, space))
      .join('')
      .trim(),
    isTitle: HEADING.test(part),
  }));
}

/** The row of a table as one paragraph; its signs stay as they are written. */
function inOneLine(row: string): string {
  const cells = (row.match(CELL) ?? []).map((cell) =>
    (cell.match(PARAGRAPH) ?? [])
      .map((part) => [...part.matchAll(RUN)].map(([, words]) => words ?? ' ').join(''))
      .join(' '),
  );
  const words = rowText(cells);
  return words === null ? row : `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
}

function runText(words: string | undefined, space: string | undefined): string {
  if (space !== undefined) return space === 'tab' ? '\t' : '\n';
  return (words ?? '').replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,6}));/gi,
    (whole, hex, decimal, name) => {
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
      if (Number.isInteger(code) && code > 0 && code <= 0x10_ff_ff)
        return String.fromCodePoint(code);
      return ENTITIES[String(name)] ?? whole;
    },
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
