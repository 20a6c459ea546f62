import type { Yaml } from 'mdast';
import * as v from 'valibot';
import {
  isAlias,
  isNode,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { fieldName, type Path } from '../../../data/mistake';
import { mistakesIn } from '../files/mistakesIn';
import type { Notes, Point } from '../../../data/article/notes';
import { TranslationFrontMatterSchema, FrontMatterSchema } from '../../../data/atlasSchema';

/** What an article says of itself before its text. */
export type FrontMatter = v.InferOutput<typeof FrontMatterSchema>;

const EMPTY: FrontMatter = { title: '', subtitle: '', order: 0, quoted: false };

/** Reads an article's front matter; what is wrong with it goes to the notes, and its fields are then empty. */
export function readFrontMatter(node: Yaml | undefined, notes: Notes): FrontMatter {
  return plainly(readWith(FrontMatterSchema, node, notes) ?? EMPTY);
}

/** The same of an article in another language. */
export function readTranslationFrontMatter(
  node: Yaml | undefined,
  notes: Notes,
): v.InferOutput<typeof TranslationFrontMatterSchema> {
  return plainly(
    readWith(TranslationFrontMatterSchema, node, notes) ?? { title: '', subtitle: '' },
  );
}

/** `null` when anything is wrong with it. */
function readWith<Schema extends v.GenericSchema<unknown, object>>(
  schema: Schema,
  node: Yaml | undefined,
  notes: Notes,
): v.InferOutput<Schema> | null {
  if (!node) {
    const message = 'no front matter; expected title, subtitle and order between two lines of ---';
    notes.problems.push({ line: 1, column: 1, field: 'front matter', message });
    return null;
  }
  const lineCounter = new LineCounter();
  /** The text begins on the line after the first `---`. */
  const offset = node.position?.start.line ?? 1;
  const pointAt = (position: number): Point => {
    const { line, col } = lineCounter.linePos(position);
    return { line: Math.max(line, 1) + offset, column: Math.max(col, 1) };
  };
  const read = parsed(node.value, lineCounter);
  for (const { at, message } of read.faults) {
    notes.problems.push({ ...pointAt(at), field: 'front matter', message });
  }
  return read.document ? checked(schema, read.document, pointAt, notes) : null;
}

interface Fault {
  readonly at: number;
  readonly message: string;
}

/** A title may begin with a ship's name in asterisks, which YAML would take for something else. */
const STARRED = /^((?:sub)?title:[ \t]+)(\*.*?)[ \t]*$/gm;

/** Reads YAML that holds plain values only; `null` for the document when anything is wrong with it. */
function parsed(
  written: string,
  lineCounter: LineCounter,
): { readonly document: Document | null; readonly faults: readonly Fault[] } {
  const second = /^(?:\.\.\.|---)/m.exec(written);
  if (second) {
    const message = `"${second[0]}" ends it here; expected title, subtitle and order, then ---`;
    lineCounter.lineStarts.push(...startsOf(written));
    return { document: null, faults: [{ at: second.index, message }] };
  }
  try {
    const quoted = written.replace(STARRED, (_, key: string, title: string) => {
      return key + JSON.stringify(title);
    });
    const document = parseDocument(quoted, { lineCounter });
    const faults = [...document.errors.map(faultOf), ...cleverIn(document)];
    return { document: faults.length > 0 ? null : document, faults };
  } catch {
    return { document: null, faults: [{ at: 0, message: 'nested too deeply to be read' }] };
  }
}

/** Offsets at which lines begin. */
function startsOf(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function faultOf({ message, pos }: YAMLError): Fault {
  return { at: pos[0], message: firstLine(message) };
}

/** What YAML can do beyond plain values: one value standing for another, and values of other kinds. */
function cleverIn(document: Document): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const at = node.range?.[0] ?? 0;
    if (isAlias(node))
      faults.push({ at, message: `*${node.source} is an alias; expected its text` });
    else if (node.anchor)
      faults.push({ at, message: `&${node.anchor} is an anchor; expected text alone` });
    else if (node.tag) faults.push({ at, message: `${node.tag} is a tag; expected text alone` });
  });
  return faults;
}

function checked<Schema extends v.GenericSchema<unknown, object>>(
  schema: Schema,
  document: Document,
  pointAt: (position: number) => Point,
  notes: Notes,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return result.output;
  for (const { path, message, expected } of mistakesIn(schema, result)) {
    const field = fieldName(path);
    const text = `${message}, expected ${expected}`;
    notes.problems.push({ ...pointAt(positionOf(document, path)), field, message: text });
  }
  return null;
}

/** Titles are plain words: the asterisks round a ship's name are for print that has italics. */
function plainly<Titled extends { readonly title: string; readonly subtitle: string }>(
  titled: Titled,
): Titled {
  const plain = (words: string): string => words.replaceAll(/\*(\S(?:[^*]*\S)?)\*/g, '$1');
  return { ...titled, title: plain(titled.title), subtitle: plain(titled.subtitle) };
}

function positionOf(document: Document, path: Path): number {
  const node = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
