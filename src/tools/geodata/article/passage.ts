import type { Paragraph, Text } from 'mdast';
import type { Inline, Passage } from '../../../domain/reading/article';
import type { ArticleId, FeatureId, PassageId, PlaceId } from '../../../domain/atlas/id';
import type { When } from '../../../domain/dates/time';
import { attributesAt, readAttributes, type Attributes } from './attributes';
import { readInlines } from '../../../data/article/inline';
import { pointWithin, startOf, type Notes, type Point } from '../../../data/article/notes';
import { isStatement, numbersIn, wordsOf } from './numbers';
import { wholeOf } from '../../../data/fields/when';

/** Reads a paragraph as a passage; `null` when it has no id to be found by. */
export function readPassage(node: Paragraph, article: ArticleId, notes: Notes): Passage | null {
  const attributes = attributesOf(node, notes);
  const inlines = readInlines(withoutAttributes(node).children, notes);
  if (!attributes) return null;
  const { id, extent, when, cited, also } = attributes;
  const features = [...new Set(mentionsIn(inlines))];
  const words = wordsOf(inlines);
  const numbers = numbersIn(words).filter((number) => isStatement(number, words));
  const onMap = words
    .split(/(?<=[.:;?!])\s/)
    .filter((sentence) => sentence.includes('on this map'));
  notes.statements.push({
    ...startOf(node),
    passage: id,
    features,
    numbers,
    cited,
    onMap: onMap.flatMap(numbersIn),
  });
  for (const stranger of attributes.subject.filter((each) => !features.includes(each))) {
    const message = `the passage does not mention its subject "${stranger}"`;
    notes.problems.push({ ...startOf(node), field: `${id}.subject`, message });
  }
  const places = [...new Set(placesIn(inlines))];
  return {
    id: `${article}.${id}` as PassageId,
    inlines,
    features,
    ...(places.length > 0 ? { places } : {}),
    when: when ?? wholeOf(datesIn(inlines)),
    subject: attributes.subject.length > 0 ? attributes.subject : features.slice(0, 1),
    extent,
    ...(also.length > 0 ? { also } : {}),
  };
}

function attributesOf(node: Paragraph, notes: Notes): Attributes | null {
  const last = lastText(node);
  const attributes = last ? readAttributes(last.value) : null;
  if (!last || !attributes) {
    const begun = last?.value.lastIndexOf('{#') ?? -1;
    const message =
      last && begun >= 0
        ? `"${last.value.slice(begun)}" is no block; expected such as {#some-id when="1871-02-08"} at the end`
        : 'this paragraph has no id; expected {#some-id} at its end';
    notes.problems.push({ ...blockOf(node), field: 'id', message });
    return null;
  }
  const at = pointWithin(startOf(last), last.value, attributesAt(last.value));
  for (const [field, message] of attributes.problems) {
    notes.problems.push({ ...at, field: `${attributes.id}.${field}`, message });
  }
  return attributes;
}

/** Where a paragraph's `{#…}` stands; where it should, its end, when there is none. */
export function blockOf(node: Paragraph): Point {
  const last = lastText(node);
  const begun = last?.value.lastIndexOf('{#') ?? -1;
  if (last && begun >= 0) return pointWithin(startOf(last), last.value, begun);
  const { line, column } = node.position?.end ?? startOf(node);
  return { line, column };
}

function withoutAttributes(node: Paragraph): Paragraph {
  const last = lastText(node);
  const at = last ? attributesAt(last.value) : -1;
  if (!last || at < 0) return node;
  const words = { ...last, value: last.value.slice(0, at).trimEnd() };
  return { ...node, children: [...node.children.slice(0, -1), words] };
}

function lastText(node: Paragraph): Text | null {
  const last = node.children.at(-1);
  return last?.type === 'text' ? last : null;
}

function mentionsIn(inlines: readonly Inline[]): readonly FeatureId[] {
  return inlines.flatMap((inline) => {
    const inner = 'children' in inline ? mentionsIn(inline.children) : [];
    return inline.type === 'mention' ? [inline.feature, ...inner] : inner;
  });
}

function placesIn(inlines: readonly Inline[]): readonly PlaceId[] {
  return inlines.flatMap((inline) => {
    const inner = 'children' in inline ? placesIn(inline.children) : [];
    return inline.type === 'place' ? [inline.place, ...inner] : inner;
  });
}

function datesIn(inlines: readonly Inline[]): readonly When[] {
  return inlines.flatMap((inline) => {
    const inner = 'children' in inline ? datesIn(inline.children) : [];
    return inline.type === 'date' ? [inline.when, ...inner] : inner;
  });
}
