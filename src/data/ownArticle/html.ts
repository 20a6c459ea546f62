import { Readability } from '@mozilla/readability';
import { parseHTML, type PageDocument, type PageElement, type PageNode } from 'linkedom/worker';
import type { OwnDocument } from './document';
import { decode, decodeAs, ENCODINGS, type Encoding } from './encoding';
import { joined, type Paragraph } from './paragraphs';
import { checkText } from './textDocument';
import { LIMITS, Unreadable } from './unreadable';

/** Reads the main text of a page, as text: nothing of it is ever run or shown as HTML. Throws `Unreadable`. */
export function htmlDocument(bytes: Uint8Array, as?: Encoding): OwnDocument {
  if (bytes.length > LIMITS.text) throw new Unreadable('longPage');
  const { text: html, encoding, isSure } = decoded(bytes, as);
  checkText(html);
  if (depthOf(html) > DEEPEST) throw new Unreadable('nested');
  const paragraphs = paragraphsOf(whole(html));
  const { text, passages } = joined(paragraphs);
  if (text === '') throw new Unreadable('noWords');
  return { text, toLink: text, isExtracted: true, encoding, isSure, passages };
}

function decoded(bytes: Uint8Array, as?: Encoding): ReturnType<typeof decode> {
  const said = as ?? saidEncoding(bytes);
  return said ? { text: decodeAs(bytes, said), encoding: said, isSure: true } : decode(bytes);
}

/** The encoding that the page names within its first kilobyte, if it is one that is known and the bytes are of it. */
function saidEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0xef) return null;
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const said = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? '';
  const name = /^(?:iso-8859-1|latin-?1|ascii|us-ascii)$/.test(said) ? 'windows-1252' : said;
  // What is UTF-8 is found to be so without being told.
  return ENCODINGS.find((each) => each === name && each !== 'utf-8') ?? null;
}

/** No page for readers is nested so deeply, and a parser takes for ever over one that is. */
const DEEPEST = 1_000;
const NESTING = /<(\/?)(?:div|span|section|blockquote|table|ul|ol|font|center|b|i|em|strong|a)\b/gi;

function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, close] of html.matchAll(NESTING)) {
    depth = Math.max(0, depth + (close === '' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The parser supplies neither body nor root where a page has left them out. */
function whole(html: string): string {
  const body = html.search(/<body[\s>]/i);
  if (body >= 0 && /<html[\s>]/i.test(html.slice(0, body))) return html;
  const inner = bare(html);
  const at = inner.search(/<body[\s>]/i);
  if (at >= 0 && at < LONGEST_HEAD && HEAD.test(inner.slice(0, at)))
    return `<html><head>${inner.slice(0, at)}</head>${inner.slice(at)}</html>`;
  const words = inner.replaceAll(/<\/?body(?:\s[^>]*)?>/gi, '');
  return `<html><head></head><body>${words}</body></html>`;
}

/** What may stand before a body: words before it are of the body, wherever that is said to begin. */
const HEAD =
  /^(?:\s|<!--[^]*?-->|<(title|script|style|noscript)\b[^]*?<\/\1\s*>|<(?:meta|link|base)\b[^>]*>)*$/i;
const LONGEST_HEAD = 100_000;

function bare(html: string): string {
  return html.replaceAll(/<!doctype[^>]*>|<\/?(?:html|head)(?:\s[^>]*)?>/gi, '');
}

function paragraphsOf(html: string): readonly Paragraph[] {
  try {
    const { document } = parseHTML(html);
    const title = titleOf(document);
    for (const part of document.querySelectorAll(UNREAD)) part.remove();
    const posts = postsIn(document);
    if (posts.length > 1) return posts.flatMap(postBlocks);
    const all = blocksIn(document.body);
    const main = mainText(html);
    const kept = lengthOf(main) * 2 < lengthOf(all) ? all : main;
    return withTitle(kept, title);
  } catch (cause) {
    throw new Unreadable('brokenPage', { cause });
  }
}

/** Never read. */
const UNREAD =
  'title,script,style,noscript,template,iframe,object,svg,math,form,button,select,textarea,nav,footer,aside,[hidden],[aria-hidden="true"]';
const POST_LENGTH = 200;

/** The articles of a page that has several, none within another. */
function postsIn(document: PageDocument): readonly PageElement[] {
  const all = [...document.querySelectorAll('article')];
  return all.filter(
    (post) =>
      (post.textContent ?? '').length > POST_LENGTH &&
      !all.some((other) => other !== post && [...other.querySelectorAll('article')].includes(post)),
  );
}

/** The first block of a post opens it. */
function postBlocks(post: PageElement): readonly Paragraph[] {
  return blocksIn(post).map((block, at) => (at === 0 ? { ...block, opens: true } : block));
}

function mainText(html: string): readonly Paragraph[] {
  const { document } = parseHTML(html);
  // What is in a template is no part of the page; Readability reads it.
  for (const part of document.querySelectorAll('template')) part.remove();
  const content = new Readability(document, { serializer: (node) => node }).parse()?.content;
  return content ? blocksIn(content) : [];
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

/** A page as it is called, and whether its text has a heading that says so. */
interface PageTitle {
  readonly words: string;
  readonly isHeading: boolean;
}

/** What a page is called without the name of its site, which its heading does not have. */
function titleOf(document: PageDocument): PageTitle {
  const [whole = ''] = linesOf([document.querySelector('title')]);
  const headings = linesOf(document.querySelectorAll('h1'));
  const [words] = headings
    .filter((each) => each !== '' && whole.includes(each))
    .sort((a, b) => b.length - a.length);
  if (words !== undefined) return { words, isHeading: true };
  return { words: whole.replace(/ [|»] [^|»]+$/, ''), isHeading: false };
}

function linesOf(elements: Iterable<PageElement | null>): readonly string[] {
  return [...elements].map((each) => (each?.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
}

/** How far down a page's title may stand: under its date and its author. */
const TOP = 4;

/** Readability takes the page's title off its text. */
function withTitle(
  paragraphs: readonly Paragraph[],
  { words, isHeading }: PageTitle,
): readonly Paragraph[] {
  const hasIt = paragraphs.slice(0, TOP).some(({ text }) => text === words);
  const hasAnother = !isHeading && paragraphs[0]?.isTitle === true;
  if (words === '' || paragraphs.length === 0 || hasIt || hasAnother) return paragraphs;
  return [{ text: words, isTitle: true }, ...paragraphs];
}

const BLOCK =
  /^(?:p|h[1-6]|li|dt|dd|blockquote|pre|td|th|tr|table|tbody|thead|figcaption|figure|div|section|article|main|header|body|html|ul|ol|dl|address|hr|br)$/;
const HEADING = /^h[1-3]$/;
const TEXT = 3;

/** The blocks of text under a node, in order, their white space as one space each. */
function blocksIn(root: PageNode): readonly Paragraph[] {
  const blocks: Paragraph[] = [];
  let words = '';
  const end = (isTitle: boolean): void => {
    const text = words.replaceAll(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ text, isTitle });
    words = '';
  };
  const read = (node: PageNode): void => {
    if (node.nodeType === TEXT) {
      words += node.textContent ?? '';
      return;
    }
    const name = node.localName ?? '';
    const isBlock = BLOCK.test(name);
    if (isBlock) end(false);
    for (const child of node.childNodes) read(child);
    if (isBlock) end(HEADING.test(name));
  };
  read(root);
  end(false);
  return blocks;
}
