import { Readability } from '@mozilla/readability';
import { parseHTML, type PageDocument, type PageElement } from 'linkedom/worker';
import { blocksIn } from './blocks';
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

function paragraphsOf(written: string): readonly Paragraph[] {
  try {
    const html = written.replaceAll(SAID_BY, '<p>$1</p>$2');
    const document = parsed(html);
    const title = titleOf(document);
    for (const part of document.querySelectorAll(UNREAD)) part.remove();
    const posts = postsIn(document);
    if (posts.length > 1) return posts.flatMap(postBlocks);
    const all = blocksIn(document.body);
    const main = mainText(html);
    return withTitle(isMost(main, all) ? withLead(main, all, title.words) : all, title);
  } catch (cause) {
    throw new Unreadable('brokenPage', { cause });
  }
}

/** Who said what is quoted stands in the foot of the quotation, which is no foot of the page. */
const SAID_BY = /<footer\b[^<>]*>([^<>]{1,300})<\/footer>(\s*<\/blockquote>)/gi;

/** Never read. */
const UNREAD =
  'title,script,style,noscript,template,iframe,object,svg,math,form,button,select,textarea,nav,footer,aside,[hidden],[aria-hidden="true"]';
/** What others have written under an article, wherever blogs put it. */
const COMMENTS =
  '#comments,#respond,#disqus_thread,.comments,.comments-area,.comment-list,.commentlist,.comment-respond';
/** What a page says of itself between the words of an article. */
const ASIDES =
  '[class*="newsletter"],[class*="signup"],[class*="sign-up"],[class*="sharedaddy"],[class*="share-"],[class*="social"],[class*="related"],[class*="advert"],[class*="mw-editsection"],#siteSub,.noprint,[class*="cookie"],.ad,.ads,[class^="ad-"],[class*=" ad-"],[class*="sponsor"],.adsbygoogle,[id^="ad-"],[aria-label="Advertisement"]';
/** So much is more than an aside. */
const LONGEST_ASIDE = 600;

/** A page without what is no part of its articles. */
function parsed(html: string): PageDocument {
  const { document } = parseHTML(html);
  for (const part of document.querySelectorAll(COMMENTS)) {
    if (part.querySelector('h1') === null) part.remove();
  }
  for (const part of document.querySelectorAll(ASIDES)) {
    if ((part.textContent ?? '').length < LONGEST_ASIDE && part.querySelector('h1') === null)
      part.remove();
  }
  return document;
}

const POST_LENGTH = 200;

/** The articles of a page that has several, none within another; what is said to one is none. */
function postsIn(document: PageDocument): readonly PageElement[] {
  const all = [...document.querySelectorAll('article')].filter(
    (post) => !/\bcomment/.test(post.getAttribute('class') ?? ''),
  );
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
  const document = parsed(html);
  // What is in a template is no part of the page; Readability reads it.
  for (const part of document.querySelectorAll('template,nav')) part.remove();
  const content = new Readability(document, { serializer: (node) => node }).parse()?.content;
  return content ? withoutEmptyEnd(blocksIn(content)) : [];
}

/** Headings with nothing under them are of what was taken off. */
function withoutEmptyEnd(blocks: readonly Paragraph[]): readonly Paragraph[] {
  return blocks.slice(0, blocks.findLastIndex(({ isTitle }) => !isTitle) + 1);
}

/** A shorter block is as like to be an entry of a list at the page's side. */
const PROSE = 60;

/** Whether what was found to be the main text is at least half of all: of the prose, where there is any. */
function isMost(main: readonly Paragraph[], all: readonly Paragraph[]): boolean {
  const prose = all.filter(isProse);
  if (prose.length === 0) return lengthOf(main) * 2 >= lengthOf(all);
  return lengthOf(main.filter(isProse)) * 2 >= lengthOf(prose);
}

function isProse({ text, isTitle }: Paragraph): boolean {
  return !isTitle && text.length >= PROSE;
}

/** Readability takes off what stands between the title and the text: what the article is about, and its first picture's words. */
function withLead(
  main: readonly Paragraph[],
  all: readonly Paragraph[],
  title: string,
): readonly Paragraph[] {
  const known = new Set(main.map(({ text }) => text));
  const head = all.findIndex(({ text }) => text === title);
  const first = all.findIndex(({ text }, at) => at > head && known.has(text));
  if (head < 0 || first < 0) return main;
  return [...all.slice(head + 1, first).filter(isProse), ...main];
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
  // Where the heading of the page is the site's, the article has a lesser one.
  const lesser = linesOf(document.querySelectorAll('h2,h3')).filter(
    ({ length }) => length > whole.length * MOST,
  );
  const [words] = [...linesOf(document.querySelectorAll('h1')), ...lesser]
    .filter((each) => each !== '' && whole.includes(each))
    .sort((a, b) => b.length - a.length);
  if (words !== undefined) return { words, isHeading: true };
  return { words: whole.replace(/ [|»] [^|»]+$/, ''), isHeading: false };
}

/** Of a page's title what is the article's, not the site's. */
const MOST = 0.4;

function linesOf(elements: Iterable<PageElement | null>): readonly string[] {
  return [...elements].map((each) => (each?.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
}

/** How far down a page's title may stand: under its date and its author. */
const TOP = 4;

/** Readability takes the page's title off its text; where it says it in no heading, as over a table, that is not the title's place. */
function withTitle(
  paragraphs: readonly Paragraph[],
  { words, isHeading }: PageTitle,
): readonly Paragraph[] {
  const isIt = ({ text }: Paragraph): boolean => text === words;
  const hasIt = paragraphs.slice(0, TOP).some((each) => each.isTitle && isIt(each));
  const hasAnother = !isHeading && paragraphs[0]?.isTitle === true;
  if (words === '' || paragraphs.length === 0 || hasIt || hasAnother) return paragraphs;
  const rest = paragraphs.filter((each, at) => at >= TOP || !isIt(each));
  return [{ text: words, isTitle: true }, ...rest];
}
