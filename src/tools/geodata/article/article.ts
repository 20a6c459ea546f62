import type { Heading, Image, Paragraph, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { Article, Passage, Section } from '../../../domain/reading/article';
import type { ArticleId } from '../../../domain/atlas/id';
import { readFrontMatter } from './frontMatter';
import {
  startOf,
  noNotes,
  type ArticleProblem,
  type Notes,
  type PlacedPicture,
  type PlacedPlate,
  type PlacedPlot,
  type Reference,
  type StatedNumbers,
} from '../../../data/article/notes';
import { blockOf, readPassage } from './passage';
import { BLOCK_READERS } from './blocks';
import { slipIn } from '../../../data/article/slips';

/** An article with everything that is wrong in it and every id it uses. */
export interface ReadArticle {
  /** Sound only when there are no problems. */
  readonly article: Article;
  /** Another's words, left as they are. */
  readonly isQuoted: boolean;
  readonly problems: readonly ArticleProblem[];
  readonly references: readonly Reference[];
  readonly statements: readonly StatedNumbers[];
  readonly plots: readonly PlacedPlot[];
  readonly plates: readonly PlacedPlate[];
  readonly pictures: readonly PlacedPicture[];
}

/**
 * Reads the Markdown of an article, whose name is its file's without the ending. It never throws: all problems
 * are gathered.
 */
export function readArticle(markdown: string, name: string): ReadArticle {
  const id = name as ArticleId;
  const notes = noNotes();
  const root = fromMarkdown(markdown, {
    extensions: [frontmatter('yaml')],
    mdastExtensions: [frontmatterFromMarkdown('yaml')],
  });
  const { title, subtitle, order, quoted } = readFrontMatter(root.children.find(isYaml), notes);
  const sections = readSections(root, id, notes);
  if (sections.every(({ passages }) => passages.length === 0)) {
    const message = 'the article has no passage; expected paragraphs that end with {#some-id}';
    notes.problems.push({ line: 1, column: 1, field: 'text', message });
  }
  return { article: { id, title, subtitle, order, sections }, isQuoted: quoted, ...notes };
}

/** What stands before the text. */
export function isYaml(node: RootContent): node is Extract<RootContent, { type: 'yaml' }> {
  return node.type === 'yaml';
}

/** A passage, or a picture under one. */
function readParagraph(
  node: Paragraph,
  id: ArticleId,
  sections: ReadSection[],
  notes: Notes,
): void {
  if (isPicture(node)) {
    readPicture(node.children[0], sections.at(-1)?.passages.at(-1) ?? null, notes);
    return;
  }
  if (sections.length === 0) sections.push({ heading: null, passages: [] });
  const passage = readOwnPassage(node, id, sections, notes);
  if (passage) sections.at(-1)?.passages.push(passage);
}

/** A paragraph that holds a picture and nothing else. */
export function isPicture(node: Paragraph): node is Paragraph & { children: [Image] } {
  return node.children.length === 1 && node.children[0]?.type === 'image';
}

interface ReadSection {
  readonly heading: string | null;
  readonly passages: Passage[];
}

function readSections(root: Root, id: ArticleId, notes: Notes): readonly Section[] {
  const sections: ReadSection[] = [];
  for (const node of root.children) {
    if (node.type === 'heading') {
      sections.push({ heading: readHeading(node, notes), passages: [] });
    } else if (node.type === 'paragraph') {
      readParagraph(node, id, sections, notes);
    } else {
      readOther(node, sections, notes);
    }
  }
  return sections;
}

/** A figure, a plate, or what an article cannot have. */
function readOther(node: RootContent, sections: readonly ReadSection[], notes: Notes): void {
  if (node.type === 'yaml') return;
  const read = node.type === 'code' ? BLOCK_READERS.get(node.lang ?? '') : undefined;
  if (node.type === 'code' && read) {
    read(node, sections.at(-1)?.passages.at(-1) ?? null, notes);
    return;
  }
  const what = BLOCKS.get(node.type) ?? node.type;
  const message = `${what} cannot be used in an article; expected paragraphs, headings and figures`;
  notes.problems.push({ ...startOf(node), field: 'text', message });
}

function readOwnPassage(
  node: Paragraph,
  article: ArticleId,
  sections: readonly Section[],
  notes: Notes,
): Passage | null {
  const passage = readPassage(node, article, notes);
  if (passage && isTaken(passage, sections)) {
    const message = `another passage has the id ${passage.id} too`;
    notes.problems.push({ ...blockOf(node), field: 'id', message });
  }
  return passage;
}

const PICTURE = /^media\/([a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|png|webp))$/;

/** A picture belongs to the passage before it. */
export function readPicture(node: Image, passage: Pick<Passage, 'id'> | null, notes: Notes): void {
  const problem = (message: string): void => {
    notes.problems.push({ ...startOf(node), field: 'picture', message });
  };
  const picture = PICTURE.exec(node.url)?.[1];
  const caption = node.alt?.trim() ?? '';
  if (!passage) problem('a picture stands under a passage; expected one before it');
  if (picture === undefined) {
    problem(
      `found "${node.url}"; expected such as media/first-day.jpg, in small letters, digits and "-"`,
    );
  }
  if (caption === '') problem('a picture without a caption; expected ![caption](media/…)');
  if (slipIn(caption)) problem('expected a caption of plain words');
  if (passage && picture !== undefined) {
    notes.pictures.push({ ...startOf(node), passage: passage.id, shown: { picture, caption } });
  }
}

function isTaken({ id }: Passage, sections: readonly Section[]): boolean {
  return sections.some(({ passages }) => passages.some((passage) => passage.id === id));
}

const BLOCKS: ReadonlyMap<string, string> = new Map([
  ['list', 'a list'],
  ['blockquote', 'a quotation block'],
  ['code', 'a code block'],
  ['html', 'HTML'],
  ['thematicBreak', 'a rule'],
  ['definition', 'a link definition'],
]);

/** The words of a heading; empty when they are not plain. */
export function readHeading(node: Heading, notes: Notes): string {
  if (node.depth !== 2) {
    const message = `a heading of level ${String(node.depth)}; expected level 2 (##)`;
    notes.problems.push({ ...startOf(node), field: 'heading', message });
  }
  const [text] = node.children;
  if (node.children.length === 1 && text?.type === 'text' && !slipIn(text.value)) return text.value;
  notes.problems.push({
    ...startOf(node),
    field: 'heading',
    message: 'expected a heading of plain words',
  });
  return '';
}
