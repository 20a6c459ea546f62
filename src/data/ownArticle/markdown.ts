import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { OwnDocument } from './document';
import { joined, type Paragraph, rowText } from './paragraphs';
import { textDocument } from './textDocument';
import type { Encoding } from './encoding';
import { Unreadable } from './unreadable';

/** Reads Markdown as it is meant to be read, without its marks: offsets count in the words alone. Throws `Unreadable`. */
export function markdownDocument(bytes: Uint8Array, as?: Encoding): OwnDocument {
  const { text: source, encoding, isSure } = textDocument(bytes, true, as);
  const root = fromMarkdown(source, {
    extensions: [frontmatter('yaml')],
    mdastExtensions: [frontmatterFromMarkdown('yaml')],
  });
  const blocks = once(root.children.flatMap(blocksOf));
  const heads = blocks.filter(({ opens }) => opens === true).length;
  // One first heading is the title of the whole.
  const { text, passages } = joined(
    heads > 1 ? blocks : blocks.map(({ text: words, isTitle }) => ({ text: words, isTitle })),
  );
  if (text === '') throw new Unreadable('noWords');
  return { text, toLink: text, isExtracted: true, encoding, isSure, passages };
}

/** A title that stands over the text and in its head is said once. */
function once(blocks: readonly Paragraph[]): readonly Paragraph[] {
  const [first, second] = blocks;
  return first?.isTitle && first.text === second?.text ? blocks.slice(1) : blocks;
}

function blocksOf(node: RootContent): readonly Paragraph[] {
  if (node.type === 'yaml') {
    const title = /^title:\s*["']?(.+?)["']?\s*$/m.exec(node.value)?.[1];
    return title === undefined ? [] : [{ text: title, isTitle: true }];
  }
  if (node.type === 'heading') {
    const opens = node.depth === 1;
    return [{ text: wordsIn(node), isTitle: node.depth <= 3, ...(opens ? { opens } : {}) }];
  }
  if (node.type === 'paragraph') {
    const rows = rowsIn(node);
    if (rows.length > 0) return rows.map((text) => ({ text, isTitle: false }));
    // An article in the contract of the atlas ends its passages so.
    return [{ text: wordsIn(node).replace(/\s*\{#[^{}]*\}\s*$/, ''), isTitle: false }];
  }
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

/** The line under the head of a table, which CommonMark does not know. */
const RULE = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$/;

/** The rows of a table written with bars; none for other paragraphs. */
function rowsIn(node: Nodes): readonly string[] {
  const lines = rawWordsIn(node).split('\n');
  if (!RULE.test(lines[1] ?? '')) return [];
  return lines
    .filter((line) => !RULE.test(line))
    .map((line) => rowText(line.split('|')) ?? line.replaceAll(/\s*\|\s*/g, ' ').trim())
    .filter((row) => row !== '');
}

/** Where a note is called for, and what it begins with: no words. */
const NOTE = /\[\^[^\]\s]{1,20}\](?::\s)?/g;

function wordsIn(node: Nodes): string {
  return rawWordsIn(node).replaceAll(NOTE, '').replaceAll('\n', ' ');
}

/** With its ends of lines. */
function rawWordsIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(rawWordsIn).join('') : '';
}
