import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { OwnDocument } from './document';
import { joined, type Paragraph } from './paragraphs';
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
  const blocks = root.children.flatMap(blocksOf);
  const heads = blocks.filter(({ opens }) => opens === true).length;
  // One first heading is the title of the whole.
  const { text, passages } = joined(
    heads > 1 ? blocks : blocks.map(({ text: words, isTitle }) => ({ text: words, isTitle })),
  );
  if (text === '') throw new Unreadable('noWords');
  return { text, toLink: text, isExtracted: true, encoding, isSure, passages };
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
    // An article in the contract of the atlas ends its passages so.
    return [{ text: wordsIn(node).replace(/\s*\{#[^{}]*\}\s*$/, ''), isTitle: false }];
  }
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function wordsIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', ' ');
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}
