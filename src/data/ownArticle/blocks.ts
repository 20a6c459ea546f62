import type { PageElement, PageNode } from 'linkedom/worker';
import { type Paragraph, rowText } from './paragraphs';

const BLOCK =
  /^(?:p|h[1-6]|li|dt|dd|blockquote|pre|td|th|tr|table|tbody|thead|figcaption|figure|div|section|article|main|header|body|html|ul|ol|dl|address|details|summary|hr|br)$/;
const HEADING = /^h[1-3]$/;
const TEXT = 3;

/** Nobody sees them, and within a name they would hide it: where a word may be parted, and spaces of no width. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** The blocks of text under a node, in order, their white space as one space each; a row of a table is one. */
export function blocksIn(root: PageNode): readonly Paragraph[] {
  const blocks: Paragraph[] = [];
  let words = '';
  const end = (isTitle: boolean): void => {
    const text = words.replaceAll(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ text, isTitle });
    words = '';
  };
  const readChildren = (node: PageNode): void => {
    const children = [...node.childNodes];
    for (const [nth, child] of children.entries()) read(child, children[nth + 1]);
  };
  const readBlock = (node: PageNode, name: string): void => {
    end(false);
    const row = name === 'tr' ? rowText(cellsOf(node)) : null;
    if (row === null) readChildren(node);
    else words = row;
    end(HEADING.test(name));
  };
  const read = (node: PageNode, next: PageNode | undefined): void => {
    const { localName: name = '' } = node;
    if (node.nodeType === TEXT) words += (node.textContent ?? '').replaceAll(UNSEEN, '');
    else if (BLOCK.test(name)) readBlock(node, name);
    else if (!isNoteMark(node, next)) readChildren(node);
  };
  read(root, undefined);
  end(false);
  return blocks;
}

/** The words of a row's cells, without the marks of notes. */
function cellsOf(row: PageNode): readonly string[] {
  return [...row.childNodes]
    .filter(({ localName }) => localName === 'td' || localName === 'th')
    .map((cell) =>
      blocksIn(cell)
        .map(({ text }) => text)
        .join(' '),
    );
}

/** `1`, `12, 13`, `*`, `†`: with a bracket round it, also `a` and `note 3`. */
const NUMBER = /^\d{1,3}(?:\s?[,–-]\s?\d{1,3})*$|^[*†‡§¶]{1,3}$/;
const BRACKETED = /^[[(](?:[^\])]{1,20})[\])]$/;
const BACK = /^[↩↑⤴^]\ufe0e?$/u;

/**
 * The mark of a note, and the way back from it, are no words: `Yalu¹` would be no river, and `January 2³` another day.
 * What stands over a bar is a fraction.
 */
function isNoteMark(node: PageNode, next: PageNode | undefined): boolean {
  const text = (node.textContent ?? '').trim();
  if (node.localName === 'sup') {
    const isFraction = /^\s*[/⁄]/.test(next?.textContent ?? '');
    return !isFraction && (NUMBER.test(text) || BRACKETED.test(text) || isShortLink(node, text));
  }
  return node.localName === 'a' && (BACK.test(text) || /^\[\w{1,4}\]$/.test(text));
}

function isShortLink(node: PageNode, text: string): boolean {
  return text.length <= 4 && isElement(node) && node.querySelector('a') !== null;
}

function isElement(node: PageNode): node is PageElement {
  return 'querySelector' in node;
}
