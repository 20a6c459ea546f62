import type { List, RootContent } from 'mdast';
import * as v from 'valibot';
import { parse } from 'yaml';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { Inline } from '../../domain/reading/article';
import type { Block, Page } from '../../domain/reading/page';
import { readInlines } from './inline';
import { noNotes, startOf, type ArticleProblem, type Notes } from './notes';
import { text } from '../fields/terms';
import { wordsOf } from './words';

/** A page with everything that is wrong in it. */
interface ReadPage {
  /** Sound only when there are no problems. */
  readonly page: Page;
  readonly problems: readonly ArticleProblem[];
}

/** Reads the Markdown of a page: a title before it, then headings, paragraphs and lists. It never throws. */
export function readPage(markdown: string): ReadPage {
  const notes = noNotes();
  const root = fromMarkdown(markdown, {
    extensions: [frontmatter('yaml')],
    mdastExtensions: [frontmatterFromMarkdown('yaml')],
  });
  const yaml = root.children.find((node) => node.type === 'yaml');
  const title = titleIn(yaml?.value ?? '');
  if (title === null) {
    const message = 'expected the title before the text: ---, title: …, ---';
    notes.problems.push({ line: 1, column: 1, field: 'title', message });
  }
  const blocks = root.children.flatMap((node) => blockOf(node, notes));
  for (const { kind, id, ...point } of notes.references) {
    const message = `a page about the atlas cannot refer to the ${kind} "${id}"; expected words and links to http… or https…`;
    notes.problems.push({ ...point, field: 'link', message });
  }
  return { page: { title: title ?? '', blocks }, problems: notes.problems };
}

const FrontSchema = v.strictObject({ title: text });

function titleIn(yaml: string): string | null {
  try {
    const read = v.safeParse(FrontSchema, parse(yaml, { maxAliasCount: 0 }));
    return read.success ? read.output.title : null;
  } catch {
    return null;
  }
}

function blockOf(node: RootContent, notes: Notes): readonly Block[] {
  if (node.type === 'yaml') return [];
  if (node.type === 'list') return [{ type: 'list', items: itemsOf(node, notes) }];
  if (node.type === 'paragraph') {
    return [{ type: 'paragraph', inlines: readInlines(node.children, notes) }];
  }
  if (node.type === 'heading') {
    return [{ type: 'heading', text: wordsOf(readInlines(node.children, notes)) }];
  }
  const message = `${node.type} cannot be used here; expected headings, paragraphs and lists`;
  notes.problems.push({ ...startOf(node), field: 'text', message });
  return [];
}

function itemsOf(list: List, notes: Notes): readonly (readonly Inline[])[] {
  return list.children.map((item) =>
    item.children.flatMap((node) => {
      if (node.type === 'paragraph') return readInlines(node.children, notes);
      const message = 'an item of a list holds one paragraph';
      notes.problems.push({ ...startOf(node), field: 'text', message });
      return [];
    }),
  );
}

/** Words with links, as a field of JSON writes them: one paragraph of Markdown; `null` when it is something else. */
export function readLine(markdown: string): readonly Inline[] | null {
  const { page, problems } = readPage(`---\ntitle: line\n---\n\n${markdown}`);
  const [block, ...others] = page.blocks;
  const isLine = problems.length === 0 && others.length === 0;
  return isLine && block?.type === 'paragraph' ? block.inlines : null;
}
