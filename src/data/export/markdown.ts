import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Inline, Passage } from '../../domain/reading/article';
import { passageName } from '../../domain/atlas/id';
import { BEGINNING, DAY, type Instant, type When } from '../../domain/dates/time';
import { HIDDEN } from '../article/slips';
import type { Taken } from './taken';
import { wordsOf } from '../article/words';

type Reach = readonly [first: Instant, last: Instant];

/**
 * The article as Markdown of the atlas's own contract: put into `geodata/articles`, it builds. It says of itself that
 * its words are another's, which are not held to the figures and spellings of the data. `reach` is the time that the
 * atlas can show, in ms since 1970: what lies beyond it is no link, since its clock could not go there.
 */
export function markdownOf({ article }: Pick<Taken, 'article'>, reach: Reach): string {
  const head = [
    '---',
    `title: ${JSON.stringify(oneLine(article.title))}`,
    `subtitle: ${JSON.stringify(oneLine(article.subtitle) || 'An article brought by a reader')}`,
    'order: 100',
    'quoted: true',
    '---',
  ];
  const blocks = article.sections.flatMap(({ heading, passages }): readonly RootContent[] => [
    ...(heading === null || oneLine(heading) === ''
      ? []
      : [{ type: 'heading' as const, depth: 2 as const, children: [text(plain(heading))] }]),
    ...passages.map((passage) => paragraphOf(passage, reach)),
  ]);
  return `${head.join('\n')}\n\n${toMarkdown({ type: 'root', children: [...blocks] }, { emphasis: '_' })}`;
}

function paragraphOf({ id, inlines }: Passage, reach: Reach): BlockContent {
  return {
    type: 'paragraph',
    children: [
      ...trimmed(inlines.map((inline) => phrasingOf(inline, reach))),
      text(` {#${passageName(id)}}`),
    ],
  };
}

/** No paragraph begins with a space. */
function trimmed([first, ...rest]: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  return [{ ...first, value: first.value.trimStart() }, ...rest];
}

function phrasingOf(inline: Inline, reach: Reach): PhrasingContent {
  if (inline.type === 'citation') return text('');
  if (inline.type === 'text') return text(plain(inline.text));
  const words = text(plain(wordsOf(inline.children)));
  const url = urlOf(inline, reach);
  return url === null ? words : { type: 'link', url, children: [words] };
}

function urlOf(inline: Inline, reach: Reach): string | null {
  if (inline.type === 'mention') return `map:${inline.feature}`;
  if (inline.type === 'date')
    return isWithin(inline.when, reach) ? `date:${intervalText(inline.when)}` : null;
  return inline.type === 'place' && !inline.place.includes(':') ? `place:${inline.place}` : null;
}

function isWithin({ start, end }: When, [first, last]: Reach): boolean {
  return start >= first && (end ?? last) <= last;
}

/** Whole days, both included. */
function intervalText({ start, end }: When): string {
  const first = start === BEGINNING ? '..' : day(start);
  const last = end === null ? '..' : day(end - DAY);
  return first === last ? first : `${first}/${last}`;
}

function day(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Signs that the contract takes for markup, and those that stand for them in words; what nobody sees is left out. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(HIDDEN, 'gu'), ''],
  [/\s+/g, ' '],
  [/[[{]/g, '('],
  [/[\]}]/g, ')'],
  [/\((?=(?:map|place|date|https?):)/g, '( '],
  [/\*\*+/g, '∗'],
  [/__+/g, '_ '],
  [/`/g, '’'],
  [/</g, '‹'],
  [/>/g, '›'],
];

/** In one line, and as the contract reads plain words. */
function plain(words: string): string {
  const whole = words.normalize('NFC');
  return SIGNS.reduce((text, [sign, other]) => text.replaceAll(sign, other), whole);
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

function text(value: string): Extract<PhrasingContent, { type: 'text' }> {
  return { type: 'text', value };
}
