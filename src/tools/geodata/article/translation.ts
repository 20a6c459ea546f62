import type { Code, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { ArticleId } from '../../../domain/atlas/id';
import type { Passage } from '../../../domain/reading/article';
import {
  noNotes,
  startOf,
  type ArticleProblem,
  type Notes,
  type PlacedPicture,
  type Point,
} from '../../../data/article/notes';
import { PlotWordsSchema, type PlotWords } from '../../../data/article/plotSchema';
import { isPicture, isYaml, readHeading, readPicture } from './article';
import { readTranslationFrontMatter } from './frontMatter';
import { blockOf, readPassage } from './passage';
import { readBlock } from './block';

/** A passage with where it is written. */
export interface PlacedPassage extends Point {
  /** How many headings stand before it. */
  readonly under: number;
  readonly passage: Passage;
}

/** The words of a figure with where they are written. */
export interface PlacedPlotWords extends Point {
  readonly passage: string;
  readonly words: PlotWords;
}

/** An article in another language, read by itself: what it should be only the article says. */
export interface ReadTranslation {
  readonly title: string;
  readonly subtitle: string;
  readonly headings: readonly (Point & { readonly text: string })[];
  readonly passages: readonly PlacedPassage[];
  readonly plots: readonly PlacedPlotWords[];
  readonly pictures: readonly PlacedPicture[];
  readonly problems: readonly ArticleProblem[];
}

interface Reading {
  readonly id: ArticleId;
  readonly notes: Notes;
  readonly headings: (Point & { text: string })[];
  readonly passages: PlacedPassage[];
  readonly plots: PlacedPlotWords[];
}

/** Reads the Markdown of an article in another language. It never throws: all problems are gathered. */
export function readTranslation(markdown: string, name: string): ReadTranslation {
  const notes = noNotes();
  const reading: Reading = {
    id: name as ArticleId,
    notes,
    headings: [],
    passages: [],
    plots: [],
  };
  const root = fromMarkdown(markdown, {
    extensions: [frontmatter('yaml')],
    mdastExtensions: [frontmatterFromMarkdown('yaml')],
  });
  const front = readTranslationFrontMatter(root.children.find(isYaml), notes);
  for (const node of root.children) readNode(node, reading);
  const { headings, passages, plots } = reading;
  const { pictures, problems } = notes;
  return { ...front, headings, passages, plots, pictures, problems };
}

function readNode(node: RootContent, reading: Reading): void {
  const { notes, passages } = reading;
  const last = passages.at(-1)?.passage ?? null;
  if (node.type === 'heading') {
    reading.headings.push({ ...startOf(node), text: readHeading(node, notes) });
  } else if (node.type === 'paragraph') {
    if (isPicture(node)) readPicture(node.children[0], last, notes);
    else readWords(node, reading);
  } else if (node.type === 'code' && node.lang === 'figure') {
    readFigure(node, last, reading);
  } else if (node.type !== 'yaml') {
    const message = `${node.type} cannot be used in an article; expected paragraphs, headings and figures`;
    notes.problems.push({ ...startOf(node), field: 'text', message });
  }
}

function readWords(node: Paragraph, { id, notes, headings, passages }: Reading): void {
  const passage = readPassage(node, id, notes);
  if (!passage) return;
  const block = /\{#\S+\s+([^\s=]+)=[^{}]*\}\s*$/.exec(lastWords(node));
  if (block) {
    const message = `"${block[1] ?? ''}" stands in the article itself; expected the id alone`;
    notes.problems.push({ ...blockOf(node), field: String(passage.id), message });
  }
  passages.push({ ...startOf(node), under: headings.length, passage });
}

function lastWords(node: Paragraph): string {
  const last = node.children.at(-1);
  return last?.type === 'text' ? last.value : '';
}

function readFigure(node: Code, last: Passage | null, { notes, plots }: Reading): void {
  const words = readBlock(node, PlotWordsSchema, notes);
  if (words) plots.push({ ...startOf(node), passage: last?.id ?? '', words });
}
